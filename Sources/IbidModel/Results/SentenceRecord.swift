/// A sentence as read back from the index.
public struct SentenceRecord: Sendable, Hashable {
    /// `t` and 16 hex digits.
    public let id: String
    /// Its bytes in the document, its own trailing markers included.
    public let span: ByteSpan
    /// Its text with markers.
    public let text: String
    /// What it rests on.
    public let basis: Basis
    /// The ids of the notes that it leans on, in document order; empty for `.tail` and `.none`.
    public let notes: [String]

    /// Makes a record.
    public init(id: String, span: ByteSpan, text: String, basis: Basis, notes: [String]) {
        self.id = id
        self.span = span
        self.text = text
        self.basis = basis
        self.notes = notes
    }
}
