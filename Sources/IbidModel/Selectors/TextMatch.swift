/// Where a selector's text stands now.
public struct TextMatch: Sendable, Hashable {
    /// How it was found, surest first.
    public enum Method: String, Sendable, Hashable, CaseIterable {
        /// The document has not changed.
        case position
        /// The quote stands in it once.
        case quote
        /// The quote stands in it more than once; what surrounds it and its place decided.
        case context
        /// Something like the quote stands in it: at most a fifth of its bytes was edited.
        case approximate
        /// Several places fit equally well, and nothing in the selector tells which is meant.
        case ambiguous
        /// Nothing in it is like the quote.
        case orphaned
    }

    /// How it was found.
    public let method: Method
    /// How well quote, surroundings and place agree, from 0 to 1; of an orphan, the best that was met.
    public let score: Double
    /// The bytes of the document as it is now; the first of several that are ambiguous, `nil` for an orphan.
    public let span: ByteSpan?
    /// How many bytes of the quote, white space folded, had to be inserted, deleted or replaced.
    public let edits: Int
    /// How many places came into question; of those that are ambiguous, how many fit equally well.
    public let candidates: Int

    /// Makes a match.
    public init(method: Method, score: Double, span: ByteSpan?, edits: Int, candidates: Int) {
        self.method = method
        self.score = score
        self.span = span
        self.edits = edits
        self.candidates = candidates
    }
}
