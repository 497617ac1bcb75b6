/// The unit of retrieval: a whole body line, or a run of whole sentences of a long paragraph.
///
/// The passages of a paragraph tile its line: they are adjacent, in order, and cover every byte of it.
public struct Passage: Sendable, Hashable {
    /// The index of the paragraph that it is cut from.
    public let paragraph: Int
    /// The bytes, with markers and the white space that follows the last sentence.
    public let span: ByteSpan
    /// The range of the paragraph's sentences that it holds; never empty.
    public let sentences: Range<Int>

    /// Makes a passage.
    public init(paragraph: Int, span: ByteSpan, sentences: Range<Int>) {
        self.paragraph = paragraph
        self.span = span
        self.sentences = sentences
    }
}
