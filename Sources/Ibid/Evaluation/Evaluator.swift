package import IbidModel

/// Runs topics through an index and measures what comes back.
package struct Evaluator {
    /// What is measured, in the order of a report.
    package static let measures: [Measure] = [
        .ndcg(at: 10, gain: .linear), .ndcg(at: 10, gain: .exponential), .reciprocalRank, .averagePrecision,
        .precision(at: 10), .recall(at: 100),
    ]

    /// How many passages are asked for to fill a document's place in a run: long documents hold many.
    private static let passagesPerResult = 10

    private let index: Index

    /// Evaluates `index`.
    package init(_ index: Index) {
        self.index = index
    }

    /// The best `depth` results of each topic.
    package func run(_ topics: [Topic], unit: EvaluationUnit, depth: Int, options: SearchOptions) throws -> Run {
        var options = options
        options.limit = unit == .passage ? depth : depth * Self.passagesPerResult
        var scores: [String: [String: Double]] = [:]
        for topic in topics {
            var found: [String: Double] = [:]
            for place in try index.ranking(topic.text, options: options) where found.count < depth {
                let name =
                    switch unit {
                    case .document: place.document
                    case .passage: place.passage
                    case .line: place.line
                    }
                // Places come best first, so the first of a document is its best.
                if found[name] == nil { found[name] = place.score }
            }
            scores[topic.id] = found
        }
        return Run(scores)
    }

    /// What `run` is worth against `qrels`, and against `baseline` in nDCG@10.
    package static func report(
        on run: Run, qrels: Qrels, baseline: Run?, includesTopics: Bool
    ) -> EvaluationReport {
        let evaluation = Evaluation(of: run, against: qrels, by: measures)
        let values = measures.map { evaluation.values(of: $0) }
        return EvaluationReport(
            means: measures.map { .init(measure: $0.name, value: evaluation.mean(of: $0) ?? 0) },
            topics: evaluation.topics.count, unanswered: evaluation.unanswered, unjudgeable: evaluation.unjudgeable,
            unknown: evaluation.unknown,
            values: includesTopics
                ? evaluation.topics.map { topic in
                    .init(topic: topic, values: values.map { $0[topic] ?? 0 })
                } : [],
            comparison: baseline.flatMap { comparison(evaluation, with: $0, qrels) },
            repeatedJudgements: qrels.diagnostics.count)
    }

    private static func comparison(
        _ here: Evaluation, with run: Run, _ qrels: Qrels
    ) -> EvaluationReport.Comparison? {
        let measure = measures[0]
        let baseline = Evaluation(of: run, against: qrels, by: [measure])
        guard
            let bootstrap = PairedBootstrap(
                here: here.values(of: measure), baseline: baseline.values(of: measure))
        else { return nil }
        return EvaluationReport.Comparison(
            measure: measure.name, baseline: baseline.mean(of: measure) ?? 0, difference: bootstrap.mean,
            interval: bootstrap.interval, p: bootstrap.p,
            losses: bootstrap.losses.map { .init(topic: $0.topic, here: $0.here, baseline: $0.baseline) })
    }
}
