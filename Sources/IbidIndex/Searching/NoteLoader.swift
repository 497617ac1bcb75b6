internal import IbidModel

/// Reads notes back with their citations and sources.
struct NoteLoader {
    private let connection: Connection
    private let common: RowCache
    /// The state of the index that is read.
    let generation: Int
    private let heads: Statement
    private let citations: Statement

    init(_ connection: Connection, _ common: RowCache) throws {
        self.connection = connection
        self.common = common
        generation = try Meta(connection).int(.generation)
        heads = try connection.prepared(
            """
            SELECT n.uid, n.label, b.ordinal, n.line, n.text, d.lossy, n.first_citation, n.citations
            FROM note n JOIN note_block b ON b.id = n.block JOIN document d ON d.id = b.document WHERE n.id = ?
            """)
        citations = try connection.prepared(
            """
            SELECT uid, start_byte, end_byte, style, confidence, locator, source, variant FROM citation
            WHERE id >= ? AND id < ? ORDER BY id
            """)
    }

    /// The note in row `row`; with `source`, only its citations of that source in any spelling.
    func note(_ row: Int, isInPassage: Bool = true, source: Int? = nil) throws -> NoteRecord? {
        try heads.first([.int(row)]) { head in
            let text = head.text(4)
            let isLossy = head.bool(5)
            let first = head.int(6)
            return NoteRecord(
                id: StableID.string(.note, head.int(0)), label: head.text(1), block: head.int(2) + 1, line: head.int(3),
                text: PassageLoader.visible(text, isLossy: isLossy), isInPassage: isInPassage,
                citations: try citations(first..<(first + head.int(7)), of: text, isLossy: isLossy, source))
        }
    }

    private func citations(
        _ range: Range<Int>, of text: String, isLossy: Bool, _ source: Int?
    ) throws -> [CitationRecord] {
        let bytes = text.utf8
        var found: [CitationRecord] = []
        try citations.each([.int(range.lowerBound), .int(range.upperBound)]) { row in
            guard let work = try common.work(row.int(6), variant: row.int(7), generation, connection),
                source == nil || source == work.canonical
            else { return }
            let (start, end) = (min(row.int(1), bytes.count), min(row.int(2), bytes.count))
            let part = bytes.dropFirst(min(start, end)).prefix(end - min(start, end))
            found.append(
                CitationRecord(
                    id: StableID.string(.citation, row.int(0)),
                    text: PassageLoader.visible(String(decoding: part, as: UTF8.self), isLossy: isLossy),
                    style: CitationStyle(rawValue: row.text(3)) ?? .opaque, confidence: row.real(4),
                    locator: row.optionalText(5), source: work.record))
        }
        return found
    }
}
