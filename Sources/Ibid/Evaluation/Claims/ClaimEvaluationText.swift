internal import IbidModel

/// An evaluation of claim checks as text for people: short tables in aligned columns.
package enum ClaimEvaluationText {
    /// The report, each line with its end. `-` stands for a value that there is not.
    package static func text(of evaluation: ClaimEvaluation) -> String {
        let blocks = [
            measures(evaluation), labels(evaluation), confusion(evaluation), kinds(evaluation), closing(evaluation),
        ]
        return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    /// One line on a rule that a checker has to beat.
    package static func baseline(_ name: String, _ evaluation: ClaimEvaluation) -> String {
        "baseline \(name): accuracy \(ClaimDecimals.text(evaluation.accuracy.value)), macro-F1 "
            + "\(ClaimDecimals.text(evaluation.macroF1)), polarity errors \(evaluation.polarityErrors.count)\n"
    }

    /// The measures with their intervals, and what each is counted over.
    private static func measures(_ evaluation: ClaimEvaluation) -> [String] {
        let intervals = evaluation.intervals
        let labels = evaluation.confusion.goldLabels.count
        let answers = evaluation.confusion.total - evaluation.abstention.count - evaluation.unanswered.count
        var rows = [
            ["measure", "value", "95 % from", "to", "over"],
            row("accuracy", evaluation.accuracy, intervals.accuracy),
            row("macro-F1", evaluation.macroF1, intervals.macroF1, over: "\(labels) label\(labels == 1 ? "" : "s")"),
            row("refute precision", evaluation.refutePrecision, intervals.refutePrecision),
            row("refute recall", evaluation.refuteRecall, nil),
            row("abstention", evaluation.abstention, nil),
            row("risk of answers", evaluation.riskCoverage.fullRisk, nil, over: "\(answers)"),
            row("AURC", evaluation.riskCoverage.area, nil, over: "\(answers)"),
        ]
        for recall in evaluation.evidenceRecall {
            rows.append(row("evidence recall@\(recall.cut)", recall.share, nil))
        }
        return TextTable.lines(rows)
    }

    /// A row of the measures, of a share.
    private static func row(_ name: String, _ share: ClaimShare, _ interval: ClaimInterval?) -> [String] {
        row(name, share.value, interval, over: "\(share.total)")
    }

    /// A row of the measures; the cells of an interval stay empty where there is none.
    private static func row(_ name: String, _ value: Double?, _ interval: ClaimInterval?, over: String) -> [String] {
        let ends = interval.map { [ClaimDecimals.text($0.range.lowerBound), ClaimDecimals.text($0.range.upperBound)] }
        return [name, ClaimDecimals.text(value)] + (ends ?? ["", ""]) + [over]
    }

    /// Precision, recall and F1 of each label.
    private static func labels(_ evaluation: ClaimEvaluation) -> [String] {
        TextTable.lines(
            [["label", "precision", "recall", "F1", "gold", "given"]]
                + evaluation.labels.map {
                    [
                        $0.label.rawValue, ClaimDecimals.text($0.precision.value), ClaimDecimals.text($0.recall.value),
                        ClaimDecimals.text($0.f1), "\($0.gold)", "\($0.predicted)",
                    ]
                })
    }

    /// The confusion matrix, gold labels down and given ones across; the last column is claims without an outcome.
    private static func confusion(_ evaluation: ClaimEvaluation) -> [String] {
        let columns: [Verdict?] = Verdict.allCases + [nil]
        return TextTable.lines(
            [["gold \\ given"] + columns.map { $0?.rawValue ?? "none" }]
                + Verdict.allCases.map { gold in
                    [gold.rawValue] + columns.map { "\(evaluation.confusion[gold, $0])" }
                })
    }

    /// The accuracy by kind.
    private static func kinds(_ evaluation: ClaimEvaluation) -> [String] {
        TextTable.lines(
            [["kind", "accuracy", "claims"]]
                + evaluation.kinds.map {
                    [$0.kind ?? "(no kind)", ClaimDecimals.text($0.share.value), "\($0.share.total)"]
                })
    }

    /// The times and the claims to look at.
    private static func closing(_ evaluation: ClaimEvaluation) -> [String] {
        let times = evaluation.times
        let named = [("median", times?.median), ("p95", times?.p95), ("max", times?.longest)]
        return [
            "ms a claim: " + named.map { "\($0) \(ClaimDecimals.text($1, places: 1))" }.joined(separator: ", "),
            list("polarity errors", evaluation.polarityErrors), list("unanswered", evaluation.unanswered),
            list("unknown", evaluation.unknown),
        ]
    }

    /// How many ids there are, and which.
    private static func list(_ name: String, _ ids: [String]) -> String {
        "\(name): \(ids.count)" + (ids.isEmpty ? "" : " (\(ids.joined(separator: ", ")))")
    }
}
