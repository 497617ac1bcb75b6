package import IbidModel

/// The wire shape of an evaluation.
extension JSONValue {
    package init(_ report: EvaluationReport) {
        var fields: JSONFields = [
            "schema": .int(1), "topics": .int(report.topics),
            "measures": .object(JSONFields(report.means.map { ($0.measure, .number($0.value)) })),
            "unanswered": .array(report.unanswered.map(JSONValue.string)),
            "unjudgeable": .array(report.unjudgeable.map(JSONValue.string)),
            "unknown": .array(report.unknown.map(JSONValue.string)),
            "repeatedJudgements": .int(report.repeatedJudgements),
        ]
        if !report.values.isEmpty {
            fields["byTopic"] = .object(
                JSONFields(
                    report.values.map { row in
                        let pairs = zip(report.means.map(\.measure), row.values.map(JSONValue.number))
                        return (row.topic, .object(JSONFields(pairs)))
                    }))
        }
        if let comparison = report.comparison {
            fields["comparison"] = .object([
                "measure": .string(comparison.measure), "baseline": .number(comparison.baseline),
                "difference": .number(comparison.difference),
                "interval": .array([
                    .number(comparison.interval.lowerBound), .number(comparison.interval.upperBound),
                ]), "p": .number(comparison.p),
                "losses": .array(
                    comparison.losses.map {
                        .object([
                            "topic": .string($0.topic), "here": .number($0.here), "baseline": .number($0.baseline),
                        ])
                    }),
            ])
        }
        self = .object(fields)
    }
}
