/// A passage that answers a query, with everything that stands behind it.
public struct Hit: Sendable, Hashable {
    /// Its place in the ranking, from 1.
    public let rank: Int
    /// How well it answers; higher is better. 0 where the query only filters.
    public let score: Double
    /// The passage with its sentences, notes and sources.
    public let passage: PassageRecord
    /// The part of the text that shows best why it was found.
    public let snippet: Snippet
    /// Where the score comes from, if that was asked for.
    public let explanation: Explanation?

    /// Makes a hit.
    public init(rank: Int, score: Double, passage: PassageRecord, snippet: Snippet, explanation: Explanation? = nil) {
        self.rank = rank
        self.score = score
        self.passage = passage
        self.snippet = snippet
        self.explanation = explanation
    }
}
