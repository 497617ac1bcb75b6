internal import IbidModel

/// A document prepared for its rules: what several of them ask for, found once.
struct AuditContext: Sendable {
    /// The document and its path.
    let input: AuditInput
    /// The scopes of its note blocks.
    let scopes: [NoteScope]
    /// Its distinct citations.
    let cited: [CitedText]
    /// The works that they cite.
    let sources: [CitedSource]
    /// Its words.
    let words: DocumentWords
    /// The dates of its body that name their month, in order.
    let dates: [TextDate]
    /// The day of the audit, if one was given.
    let today: CalendarDate?

    /// Prepares a document. Linear in it.
    init(_ input: AuditInput, today: CalendarDate?, _ known: ReadCitation.Known) {
        self.input = input
        self.today = today
        scopes = NoteScope.scopes(of: input.document)
        cited = CitedText.all(of: input, today: today, known)
        sources = CitedSource.all(of: cited)
        words = DocumentWords(input.document.text.bytes)
        dates = input.document.paragraphs.flatMap { TextDate.all(in: $0.span, of: input.document.text.bytes) }
    }

    /// The document.
    var document: Document { input.document }
    /// Its bytes.
    var bytes: [UInt8] { input.document.text.bytes }
    /// Whether the document uses notes at all; one that does not is no footnoted text, and lacks no marker.
    var isFootnoted: Bool { !document.noteBlocks.isEmpty || scopes.contains { !$0.uses.isEmpty } }

    /// The dates of the body that lie in `span`. Logarithmic.
    func dates(in span: ByteSpan) -> ArraySlice<TextDate> {
        var (low, high) = (0, dates.count)
        while low < high {
            let middle = (low + high) / 2
            if dates[middle].span.start < span.start { low = middle + 1 } else { high = middle }
        }
        return dates[low...].prefix { $0.span.end <= span.end }
    }

    /// The place of a marker.
    func place(_ use: NoteScope.Use) -> FindingPlace {
        input.place(use.marker.span, line: document.paragraphs[use.paragraph].line)
    }

    /// The place of a note: its whole line.
    func place(_ note: Note) -> FindingPlace { input.place(note.span, line: note.line) }

    /// The bytes of the sentence that a marker stands in.
    func sentence(_ use: NoteScope.Use) -> ByteSpan {
        document.paragraphs[use.paragraph].sentences[use.sentence].span
    }

    /// Whether a paragraph claims nothing that a source could back.
    static func isExempt(_ kind: PassageKind) -> Bool { kind == .placeholder || kind == .disclaimer }

    /// The citations that cover a sentence: those of its own notes, or of the later sentence that it leans on; `nil`
    /// where nothing covers it or a marker has no note.
    func covering(_ sentence: Int, of paragraph: Paragraph) -> [Citation]? {
        guard let cover = paragraph.sentences[sentence].coveredBy else { return nil }
        var result: [Citation] = []
        for marker in paragraph.sentences[cover].markers {
            guard let note = marker.note else { return nil }
            result += document.noteBlocks[note.block].notes[note.note].citations
        }
        return result
    }
}
