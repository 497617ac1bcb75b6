/// What a marker points to: one line of a note block.
public struct Note: Sendable, Hashable {
    /// The digits between the brackets, as written.
    public let label: String
    /// The whole line without its line break.
    public let span: ByteSpan
    /// The line after the label and the spaces that follow it; empty for an empty note.
    public let textSpan: ByteSpan
    /// The line's number, from 1.
    public let line: Int
    /// The citations in order, spans relative to the note's text; empty only for an empty note.
    public let citations: [Citation]

    /// Makes a note.
    public init(label: String, span: ByteSpan, textSpan: ByteSpan, line: Int, citations: [Citation]) {
        self.label = label
        self.span = span
        self.textSpan = textSpan
        self.line = line
        self.citations = citations
    }
}
