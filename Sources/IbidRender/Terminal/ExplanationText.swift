package import IbidModel

/// Where a score comes from, for a person: a table of what each term adds, then the sum.
package enum ExplanationText {
    /// The lines, without line breaks.
    package static func lines(_ explanation: Explanation, score: Double, indent: String) -> [String] {
        var lines = [indent + "score \(Decimals.text(score, 4)) is"]
        for part in explanation.parts {
            lines.append(indent + "  " + Decimals.text(part.contribution, 4) + "  " + text(part))
        }
        return lines
    }

    private static func text(_ part: Explanation.Part) -> String {
        let term = UnsafeText.visible(part.term)
        guard part.kind != .coverage else {
            return "close together: \(term) (their weight \(Decimals.text(part.weight, 3)))"
        }
        let fields = part.fields.map {
            "\($0.count)× \($0.name)" + ($0.weight == 1 ? "" : "·\(Decimals.text($0.weight, 2))")
        }
        let name =
            switch part.kind {
            case .spelling: "another spelling of \(term)"
            case .expansion: "another name of \(term)"
            case .context: "\(term), with the passages around"
            case .term, .coverage: term
            }
        return "\(name): \(fields.joined(separator: ", ")); in \(Counted.text(part.passages, "passage")), idf "
            + "\(Decimals.text(part.idf, 3)), weight \(Decimals.text(part.weight, 3)), length norm "
            + Decimals.text(part.lengthNorm, 3)
    }
}
