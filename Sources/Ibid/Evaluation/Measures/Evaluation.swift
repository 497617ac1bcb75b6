/// The values of a run against qrels: of each topic, and their means.
///
/// The topics that count are those of the qrels with at least one relevant document. One for which the run has nothing
/// counts as 0 in every measure, as with `trec_eval -c` and ir-measures: else a system would gain by staying silent.
/// One without a relevant document is left out, since no system can do better than 0 there; trec_eval and
/// ir-measures count it as 0, so on qrels with such topics their means are lower, by the share of `unjudgeable`.
package struct Evaluation: Sendable, Hashable {
    /// The topics that count, in the order of the bytes of their ids.
    package let topics: [String]
    /// The topics that count although the run has no document for them; their values are 0.
    package let unanswered: [String]
    /// The topics of the qrels that are left out: none of their documents is relevant.
    package let unjudgeable: [String]
    /// The topics of the run that the qrels do not know; they are left out.
    package let unknown: [String]
    private let byMeasure: [Measure: [String: Double]]

    /// Evaluates a run. O(topics × (documents + measures × cut)), after the ideal order of each topic's grades.
    package init(of run: Run, against qrels: Qrels, by measures: [Measure]) {
        let judged = qrels.grades.keys.sorted { $0.bytesPrecede($1) }
        topics = judged.filter { qrels.grades[$0]?.values.contains { $0 > 0 } ?? false }
        unjudgeable = judged.filter { !(qrels.grades[$0]?.values.contains { $0 > 0 } ?? false) }
        unanswered = topics.filter { run.rankings[$0]?.isEmpty ?? true }
        unknown = run.rankings.keys.filter { qrels.grades[$0] == nil }.sorted { $0.bytesPrecede($1) }
        var byMeasure: [Measure: [String: Double]] = [:]
        for measure in measures { byMeasure[measure] = [:] }
        for topic in topics {
            let ranking = JudgedRanking(documents: run.documents(of: topic), grades: qrels.grades[topic, default: [:]])
            for measure in measures { byMeasure[measure]?[topic] = measure.value(of: ranking) }
        }
        self.byMeasure = byMeasure
    }

    /// The value of each topic that counts; empty where the measure was not asked for.
    package func values(of measure: Measure) -> [String: Double] { byMeasure[measure, default: [:]] }

    /// The arithmetic mean over the topics that count; `nil` where there is none or the measure was not asked for.
    package func mean(of measure: Measure) -> Double? {
        let values = values(of: measure)
        guard !values.isEmpty else { return nil }
        // In a fixed order, so that the last digit is the same from one process to the next.
        return topics.reduce(0) { $0 + values[$1, default: 0] } / Double(values.count)
    }
}
