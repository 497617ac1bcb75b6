/// A note as read back from the index.
public struct NoteRecord: Sendable, Hashable {
    /// `n` and 16 hex digits.
    public let id: String
    /// The label as written.
    public let label: String
    /// The number of its block in the document, from 1.
    public let block: Int
    /// The line of the document that it stands on, from 1.
    public let line: Int
    /// Its text without the label.
    public let text: String
    /// Whether a marker of the passage at hand points to it; `false` where the passage leans on a later passage of the
    /// same paragraph. Always `true` outside a passage.
    public let isInPassage: Bool
    /// Its citations in order.
    public let citations: [CitationRecord]

    /// Makes a record.
    public init(
        id: String, label: String, block: Int, line: Int, text: String, isInPassage: Bool, citations: [CitationRecord]
    ) {
        self.id = id
        self.label = label
        self.block = block
        self.line = line
        self.text = text
        self.isInPassage = isInPassage
        self.citations = citations
    }
}
