package import IbidModel

/// Findings and coverage for a person.
package struct AuditText: Sendable {
    private let style: Style

    /// - Parameter style: whether severities are coloured.
    package init(style: Style) {
        self.style = style
    }

    /// A line for each finding, `path:line: severity CA001: message`, and one for each related place; then the coverage.
    /// Ends with a line break.
    package func text(_ report: AuditReport) -> String {
        var lines: [String] = []
        for finding in report.findings {
            lines.append(
                "\(place(finding.place)): \(finding.severity.rawValue) \(style.title(finding.rule.rawValue)): "
                    + UnsafeText.visible(FindingMessages.sentence(finding)))
            for related in finding.related { lines.append("  " + style.quiet("see \(place(related))")) }
        }
        if !lines.isEmpty { lines.append("") }
        return (lines + coverage(report.coverage)).joined(separator: "\n") + "\n"
    }

    /// What a person wants to know beside the findings, in one line.
    package func summary(_ report: AuditReport) -> String {
        let counts = AuditSeverity.allCases.reversed().map { severity -> String in
            let count = report.findings.count { $0.severity == severity }
            // "Info" and "style" are no things that are counted.
            return severity < .warning ? "\(count) \(severity.rawValue)" : Counted.text(count, severity.rawValue)
        }
        let accepted = report.accepted > 0 ? "; the baseline accepts \(report.accepted) more" : ""
        return counts.joined(separator: ", ") + " in " + Counted.text(report.documents.count, "document") + accepted
    }

    /// The three shares, never one alone: each answers another question.
    private func coverage(_ coverage: AuditCoverage) -> [String] {
        func share(_ share: Double?) -> String { share.map { Decimals.text(100 * $0, 1) + " %" } ?? "none" }
        return [
            "sentences with a marker of their own        \(share(coverage.ownShare)) (\(coverage.own) of \(coverage.sentences))",
            "with that or a later one of the paragraph   \(share(coverage.coveredShare)) (\(coverage.covered))",
            "placeholders and disclaimers left out       \(share(coverage.coveredShareOfClaims)) (of \(coverage.sentences - coverage.exempt))",
        ]
    }

    private func place(_ place: FindingPlace) -> String {
        UnsafeText.visible(place.document + (place.key.map { "#" + $0 } ?? "")) + ":\(place.line)"
    }
}
