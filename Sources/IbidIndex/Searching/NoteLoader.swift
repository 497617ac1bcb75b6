internal import IbidModel

/// Reads notes back with their citations and sources.
struct NoteLoader {
    private let connection: Connection
    private let common: RowCache
    /// The state of the index that is read.
    let generation: Int
    private let heads: Statement

    init(_ connection: Connection, _ common: RowCache) throws {
        self.connection = connection
        self.common = common
        generation = try Meta(connection).int(.generation)
        heads = try connection.prepared(
            """
            SELECT n.label, b.ordinal, b.document, n.line, n.start_byte, n.end_byte, n.note_text
            FROM note n JOIN note_block b ON b.id = n.block WHERE n.id = ?
            """)
    }

    /// The note in row `row`; with `source`, only its citations of that source in any spelling.
    func note(_ row: Int, isInPassage: Bool = true, source: Int? = nil) throws -> NoteRecord? {
        try heads.first([.int(row)]) { head -> NoteRecord? in
            guard let document = try common.document(head.int(2), generation, connection),
                let content = try common.noteText(head.int(6), generation, connection)
            else { return nil }
            let span = ByteSpan(start: head.int(4), end: head.int(5))
            let bytes = content.text.utf8
            // The text stands at the note's end, behind its label.
            let base = span.end - bytes.count
            let citations = content.citations.filter { source == nil || source == $0.work.canonical }.map { citation in
                let part = bytes.dropFirst(citation.span.start).prefix(citation.span.count)
                return CitationRecord(
                    id: document.id(.citation, citation.span.shifted(by: base)),
                    text: PassageLoader.visible(String(decoding: part, as: UTF8.self), isLossy: document.isLossy),
                    style: citation.style, confidence: citation.confidence, locator: citation.locator,
                    source: citation.work.record)
            }
            return NoteRecord(
                id: document.id(.note, span), label: head.text(0), block: head.int(1) + 1, line: head.int(3),
                text: PassageLoader.visible(content.text, isLossy: document.isLossy), isInPassage: isInPassage,
                citations: citations)
        } ?? nil
    }
}
