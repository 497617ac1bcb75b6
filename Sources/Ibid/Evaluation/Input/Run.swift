/// What a system found: for each topic the documents, each once, in the order of `RankedDocument.ranks(before:)`.
///
/// The order comes from the scores alone; no rank that a file states is looked at. Ids that differ only in how Unicode
/// composes the same characters are one id, as for every `String`.
package struct Run: Sendable, Hashable {
    /// The documents of each topic in rank order. A topic may have none.
    package let rankings: [String: [RankedDocument]]

    /// Makes a run of scores by topic and document. O(n log n) in the documents of a topic.
    package init(_ scores: [String: [String: Double]]) {
        rankings = scores.mapValues { documents in
            documents.map { RankedDocument(document: $0.key, score: $0.value) }.sorted { $0.ranks(before: $1) }
        }
    }

    /// The ids of the documents of a topic in rank order; empty where the run has no such topic.
    package func documents(of topic: String) -> [String] { rankings[topic, default: []].map(\.document) }
}
