/// A passage with its provenance, as read back from the index.
public struct PassageRecord: Sendable, Hashable {
    /// `p` and 16 hex digits.
    public let id: String
    /// A digest of the folded text in 16 hex digits. It survives edits elsewhere in the document.
    public let contentID: String
    /// The document that it stands in.
    public let document: DocumentReference
    /// The headings above it, outermost first; empty where the heading is lost.
    public let section: [String]
    /// What kind of line it is.
    public let kind: PassageKind
    /// Its bytes in the document.
    public let span: ByteSpan
    /// The line of the document that it stands on, from 1.
    public let line: Int
    /// Its text with markers: the document's bytes at `span`, or those repaired where `isLossy`.
    public let text: String
    /// Whether the text differs from the document's bytes, which are not UTF-8.
    public let isLossy: Bool
    /// Its sentences in order.
    public let sentences: [SentenceRecord]
    /// The notes that its sentences lean on, in document order.
    public let notes: [NoteRecord]

    /// Makes a record.
    public init(
        id: String, contentID: String, document: DocumentReference, section: [String], kind: PassageKind,
        span: ByteSpan, line: Int, text: String, isLossy: Bool, sentences: [SentenceRecord], notes: [NoteRecord]
    ) {
        self.id = id
        self.contentID = contentID
        self.document = document
        self.section = section
        self.kind = kind
        self.span = span
        self.line = line
        self.text = text
        self.isLossy = isLossy
        self.sentences = sentences
        self.notes = notes
    }
}
