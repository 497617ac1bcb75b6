package import IbidModel

/// Findings as workflow commands of GitHub Actions, which shows them beside the lines of a change.
package enum GitHubAnnotations {
    /// A line for each finding; empty for none.
    package static func text(_ report: AuditReport) -> String {
        report.findings.map { finding in
            let command =
                switch finding.severity {
                case .error: "error"
                case .warning: "warning"
                case .info, .style: "notice"
                }
            let place = finding.place
            let line = place.recordLine ?? place.line
            return "::\(command) file=\(property(place.document)),line=\(line),title=\(finding.rule.rawValue)::"
                + data(record(of: place) + FindingMessages.sentence(finding)) + "\n"
        }.joined()
    }

    /// Which record of a file it is, since the annotation's line says no more than where that stands.
    private static func record(of place: FindingPlace) -> String {
        place.recordLine == nil ? "" : "record \(place.key ?? ""), line \(place.line): "
    }

    /// What a message may not hold as it is.
    private static func data(_ text: String) -> String {
        UnsafeText.visible(text).replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    /// What a property may not hold as it is.
    private static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
