/// One line of the body: the unit that notes are bound over, before it is cut into passages.
public struct Paragraph: Sendable, Hashable {
    /// What the line is.
    public let kind: PassageKind
    /// The index of its section.
    public let section: Int
    /// The line without its line break.
    public let span: ByteSpan
    /// The line's number, from 1.
    public let line: Int
    /// What stands before the colon of an attribute, event or disclaimer line, without the colon.
    public let head: ByteSpan?
    /// The sentences in order: disjoint, each with at least one byte that is not white space; never empty.
    public var sentences: [Sentence]

    /// Makes a paragraph.
    public init(
        kind: PassageKind, section: Int, span: ByteSpan, line: Int, head: ByteSpan?, sentences: [Sentence]
    ) {
        self.kind = kind
        self.section = section
        self.span = span
        self.line = line
        self.head = head
        self.sentences = sentences
    }
}
