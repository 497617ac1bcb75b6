internal import IbidModel

/// Collects the parts of a profile in the order of its lines and keeps the sections and scopes straight.
struct ProfileBuilder {
    let text: DocumentText
    private let vocabulary: HeadingVocabulary
    private var title: ByteSpan?
    private var sections: [Section] = []
    private var paragraphs: [Paragraph] = []
    private var blocks: [NoteBlock] = []
    private var diagnostics: [Diagnostic] = []
    /// The notes of the block that the last line belonged to; empty while in the body.
    private var openNotes: [Note] = []
    /// The section that a body line would join; `nil` after a note block.
    private var current: Int?
    /// The last section that is not listed under another.
    private var lastTop: Int?
    private var hasLine = false

    /// The labels of the markers that have met no note block yet.
    private(set) var openLabels: Set<String> = []

    init(text: DocumentText, vocabulary: HeadingVocabulary) {
        self.text = text
        self.vocabulary = vocabulary
        // A file in another encoding has a fault in every word, so the lines are not counted anew for each.
        let lines = LineScanner.numbers(of: text.replaced.lazy.map(\.start), in: text.bytes)
        for (span, line) in zip(text.replaced, lines) { report(.invalidUTF8, span, line: line) }
    }

    /// The label of the note on the line before; `nil` in the body.
    var lastLabel: String? { openNotes.last?.label }

    /// Whether nothing but blank lines has been met.
    var isAtTitle: Bool { !hasLine }

    mutating func report(_ code: Diagnostic.Code, _ span: ByteSpan, line: Int, detail: String = "") {
        diagnostics.append(Diagnostic(code, span: span, line: line, detail: detail))
    }

    mutating func setTitle(_ span: ByteSpan) {
        hasLine = true
        title = span
    }

    mutating func addHeading(_ span: ByteSpan) {
        leaveBlock()
        let heading = text.string(span)
        let parent = lastTop.flatMap { index in
            sections[index].heading.flatMap { vocabulary.isPair(parent: $0, child: heading) ? index : nil }
        }
        sections.append(Section(heading: heading, parent: parent, isInferred: false, span: span))
        current = sections.count - 1
        if parent == nil { lastTop = current }
        // A heading ends the part that its parent covers by itself, but the parent's span takes it in.
        extend(parent, to: span.end)
    }

    mutating func addParagraph(kind: PassageKind, line: LineScanner.Line, head: ByteSpan?, sentences: [Sentence]) {
        leaveBlock()
        let section = current ?? openUnnamedSection(at: line.span)
        for sentence in sentences { openLabels.formUnion(sentence.markers.map(\.label)) }
        paragraphs.append(
            Paragraph(
                kind: kind, section: section, span: line.span, line: line.number, head: head, sentences: sentences))
        extend(section, to: line.span.end)
    }

    mutating func addNote(_ note: Note) {
        hasLine = true
        openNotes.append(note)
        for citation in note.citations where !citation.residual.isEmpty {
            let span = citation.span.shifted(by: note.textSpan.start)
            report(.unreadCitation, span, line: note.line, detail: note.label)
        }
    }

    mutating func finish(fallbackTitle: String) -> Document {
        closeBlock()
        if title == nil, hasLine { report(.missingTitle, ByteSpan(start: 0, end: 0), line: 1, detail: fallbackTitle) }
        return Document(
            key: nil, title: title.map { text.string($0) } ?? fallbackTitle, text: text, sections: sections,
            paragraphs: paragraphs, noteBlocks: blocks, diagnostics: diagnostics)
    }

    // MARK: Sections and blocks

    private mutating func openUnnamedSection(at span: ByteSpan) -> Int {
        sections.append(Section(heading: nil, parent: nil, isInferred: true, span: span))
        current = sections.count - 1
        lastTop = current
        return sections.count - 1
    }

    private mutating func extend(_ section: Int?, to end: Int) {
        var next = section
        while let index = next {
            sections[index].span = ByteSpan(start: sections[index].span.start, end: end)
            next = sections[index].parent
        }
    }

    /// A line of the body ends the block before it, and with it the section that the block closed.
    private mutating func leaveBlock() {
        hasLine = true
        guard !openNotes.isEmpty else { return }
        closeBlock()
        current = nil
    }

    private mutating func closeBlock() {
        guard let first = openNotes.first, let last = openNotes.last else { return }
        blocks.append(
            NoteBlock(
                span: ByteSpan(start: first.span.start, end: last.span.end), scopeStart: blocks.last?.span.end ?? 0,
                notes: openNotes))
        openNotes = []
        openLabels = []
    }
}
