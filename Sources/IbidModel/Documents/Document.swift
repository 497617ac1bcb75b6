/// A document as a reader understood it: body, notes and everything odd about it.
///
/// Paragraphs, headings and note lines together cover every line that is not blank.
public struct Document: Sendable, Hashable {
    /// What tells this document from others in its file (a JSONL line's `_id`); `nil` where the file is the document.
    public let key: String?
    /// The line of the file that this document's record stands on, from 1; `nil` where the file is the document.
    public let recordLine: Int?
    /// The title; the caller's fallback (the file's name) where the text has none.
    public let title: String
    /// The text that all spans refer to.
    public let text: DocumentText
    /// Sections in order; never empty when there is a paragraph.
    public var sections: [Section]
    /// Body lines in order.
    public var paragraphs: [Paragraph]
    /// Note blocks in order.
    public var noteBlocks: [NoteBlock]
    /// What was odd, in order of its place.
    public var diagnostics: [Diagnostic]

    /// Makes a document.
    public init(
        key: String?, recordLine: Int? = nil, title: String, text: DocumentText, sections: [Section],
        paragraphs: [Paragraph], noteBlocks: [NoteBlock], diagnostics: [Diagnostic]
    ) {
        self.key = key
        self.recordLine = recordLine
        self.title = title
        self.text = text
        self.sections = sections
        self.paragraphs = paragraphs
        self.noteBlocks = noteBlocks
        self.diagnostics = diagnostics
    }
}
