/// Where a ranked passage stands.
public struct RankedPlace: Sendable, Hashable {
    /// The passage's id.
    public let passage: String
    /// The document's key, or its path where it has none.
    public let document: String
    /// `path:line`.
    public let line: String
    /// Higher is better.
    public let score: Double

    /// Makes a place.
    public init(passage: String, document: String, line: String, score: Double) {
        self.passage = passage
        self.document = document
        self.line = line
        self.score = score
    }
}
