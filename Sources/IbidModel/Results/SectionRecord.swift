/// A section as read back from the index.
public struct SectionRecord: Sendable, Hashable {
    /// The headings from the outermost to its own; empty where its heading is lost.
    public let path: [String]
    /// Whether its boundary was found only by a note block.
    public let isInferred: Bool
    /// Its bytes in the document.
    public let span: ByteSpan
    /// The number of its passages, those of sections under it not counted.
    public let passages: Int

    /// Makes a record.
    public init(path: [String], isInferred: Bool, span: ByteSpan, passages: Int) {
        self.path = path
        self.isInferred = isInferred
        self.span = span
        self.passages = passages
    }
}
