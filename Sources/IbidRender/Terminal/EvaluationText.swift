package import IbidModel

/// An evaluation for a person: means, then the comparison, then losses.
package enum EvaluationText {
    /// The most losses that are listed.
    private static let lossLimit = 20

    /// The report; ends with a line break.
    package static func text(_ report: EvaluationReport) -> String {
        var lines = report.means.map { padded($0.measure, 26) + fixed($0.value) }
        lines.append(padded("topics", 26) + "\(report.topics)")
        let counts = [
            ("without results, counted as 0", report.unanswered.count),
            ("without a relevant document, left out", report.unjudgeable.count),
            ("unknown to the judgements, left out", report.unknown.count),
            ("judgements given twice, the last holds", report.repeatedJudgements),
        ]
        for (name, count) in counts where count > 0 { lines.append("\(count) \(name)") }
        if !report.values.isEmpty { lines += [""] + table(report) }
        if let comparison = report.comparison { lines += [""] + text(comparison) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func table(_ report: EvaluationReport) -> [String] {
        [(["topic"] + report.means.map(\.measure)).joined(separator: "\t")]
            + report.values.map { row in
                ([UnsafeText.visible(row.topic)] + row.values.map(fixed)).joined(separator: "\t")
            }
    }

    private static func text(_ comparison: EvaluationReport.Comparison) -> [String] {
        let (low, high) = (comparison.interval.lowerBound, comparison.interval.upperBound)
        var lines = [
            "\(comparison.measure) against the baseline's \(fixed(comparison.baseline)): "
                + "\(signed(comparison.difference)), 95 % from \(signed(low)) to \(signed(high)), p \(fixed(comparison.p))"
        ]
        lines.append(Counted.text(comparison.losses.count, "topic") + " lost" + (comparison.losses.isEmpty ? "" : ":"))
        for loss in comparison.losses.prefix(lossLimit) {
            lines.append(
                "  \(padded(UnsafeText.visible(loss.topic), 12)) \(fixed(loss.here)), baseline \(fixed(loss.baseline))")
        }
        if comparison.losses.count > lossLimit { lines.append("  … and \(comparison.losses.count - lossLimit) more") }
        return lines
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private static func signed(_ value: Double) -> String { (value < 0 ? "" : "+") + fixed(value) }

    private static func fixed(_ value: Double) -> String { Decimals.text(value, 4) }
}
