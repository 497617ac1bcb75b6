package import IbidModel

/// The report on a claim, for a person.
package struct ClaimText: Sendable {
    private let style: Style
    private let width: Int

    /// - Parameter width: the columns of the terminal.
    package init(style: Style, width: Int) {
        self.style = style
        self.width = max(40, width)
    }

    /// What a verdict is and is not; printed with every report.
    package static let meaning = "a verdict is about the indexed text; the cited sources themselves were not read"

    /// The verdict, then parts, then the evidence with its slots and notes. Ends with a blank line.
    package func text(_ report: ClaimReport) -> String {
        (lines(report, indent: "") + [""]).joined(separator: "\n") + "\n"
    }

    /// What a verifier said beside the verdict, in a line or a few; ends with a blank line.
    package func text(_ verified: VerifiedVerdict) -> String {
        let opinion = verified.opinion
        let head =
            if let suggestion = verified.suggestion {
                "suggests \(suggestion.rawValue)"
            } else if let objection = verified.objection {
                "objects: \(objection.rawValue)"
            } else if let fault = opinion.fault {
                "was not used: \(Messages.text(fault))"
            } else {
                "agrees or abstains"
            }
        let quotes = opinion.quotes.map { "    “\(UnsafeText.visible($0.text))”  \(style.quiet($0.sentence))" }
        return (["  the verifier \(UnsafeText.visible(opinion.model)) \(head)"] + quotes).joined(separator: "\n")
            + "\n\n"
    }

    private func lines(_ report: ClaimReport, indent: String) -> [String] {
        var lines = [
            TextWrap.wrap(
                UnsafeText.visible(report.claim), width: width, first: indent + style.title(verdict(report)) + "  ",
                indent: indent + "  ")
        ]
        if report.supportingSources + report.refutingSources > 0 {
            let both = report.hasSourceOnBothSides ? "; one source stands on both sides" : ""
            lines.append(
                indent + "  "
                    + style.quiet(
                        "\(Counted.text(report.supportingSources, "source")) for, \(report.refutingSources) against\(both)"
                    ))
        }
        guard report.parts.isEmpty else {
            return lines + report.parts.flatMap { self.lines($0, indent: indent + "  ") }
        }
        for evidence in report.evidence { lines += self.lines(evidence, indent: indent + "  ") }
        return lines
    }

    private func basis(_ basis: Basis) -> String {
        switch basis {
        case .own, .next: "\(basis.rawValue) marker"
        case .tail: "after the last marker"
        case .none: "no marker"
        }
    }

    private func verdict(_ report: ClaimReport) -> String {
        let isAttributed = report.verdict == .supported && report.evidence.allSatisfy(\.isAttributed)
        let detail = report.cause?.rawValue ?? report.missing?.rawValue ?? (isAttributed ? "attributed" : nil)
        return report.verdict.rawValue + (detail.map { " (\($0))" } ?? "")
    }

    private func lines(_ evidence: ClaimReport.Evidence, indent: String) -> [String] {
        let passage = evidence.passage
        var lines = [
            TextWrap.wrap(
                UnsafeText.visible(evidence.sentence.text), width: width,
                first: indent + evidence.stance.rawValue + "  ",
                indent: indent + "  "),
            indent + "  "
                + style.quiet(
                    "\(UnsafeText.visible(passage.document.locator)):\(passage.line)  \(evidence.sentence.id)  "
                        + basis(evidence.sentence.basis) + (evidence.isAttributed ? ", attributed" : "")),
        ]
        for row in evidence.slots {
            let sides = [row.claim, row.evidence].map { $0.isEmpty ? "—" : "“\(UnsafeText.visible($0))”" }
            let slot = row.slot.rawValue + String(repeating: " ", count: max(1, 10 - row.slot.rawValue.count))
            let status = row.status.rawValue + String(repeating: " ", count: max(1, 9 - row.status.rawValue.count))
            lines.append(indent + "  " + style.quiet(slot + status + sides.joined(separator: " / ")))
        }
        for note in evidence.notes { lines += NoteText(style: style, width: width).lines(note, indent: indent + "  ") }
        return lines
    }
}
