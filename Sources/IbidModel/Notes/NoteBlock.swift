/// A run of note lines whose numbering is its own.
public struct NoteBlock: Sendable, Hashable {
    /// From the first note line to the end of the last one.
    public let span: ByteSpan
    /// Where its scope begins: the end of the block before it, or 0. A marker from here to the block belongs to it.
    public let scopeStart: Int
    /// The notes in the order of their lines; never empty. Labels may repeat in a faulty document.
    public let notes: [Note]

    /// Makes a block.
    public init(span: ByteSpan, scopeStart: Int, notes: [Note]) {
        self.span = span
        self.scopeStart = scopeStart
        self.notes = notes
    }
}
