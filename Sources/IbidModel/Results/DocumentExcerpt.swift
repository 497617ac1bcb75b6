/// Passages of a document in a row.
public struct DocumentExcerpt: Sendable, Hashable {
    /// The document.
    public let document: DocumentReference
    /// How many passages the document has.
    public let total: Int
    /// The place of the first of `passages` in the document, from 0.
    public let start: Int
    /// The passages in the order of the text.
    public let passages: [PassageRecord]

    /// Makes an excerpt.
    public init(document: DocumentReference, total: Int, start: Int, passages: [PassageRecord]) {
        self.document = document
        self.total = total
        self.start = start
        self.passages = passages
    }
}
