internal import IbidModel

/// Reads notes back with their citations and sources.
struct NoteLoader {
    private let connection: Connection
    private let decode: @Sendable (String) -> CSLItem?

    init(_ connection: Connection, decode: @escaping @Sendable (String) -> CSLItem?) {
        self.connection = connection
        self.decode = decode
    }

    /// The note in row `row`; with `source`, only its citations of that source in any spelling.
    func note(_ row: Int, isInPassage: Bool = true, source: Int? = nil) throws -> NoteRecord? {
        let head = try connection.prepared(
            """
            SELECT n.uid, n.label, b.ordinal, n.line, n.text, d.lossy FROM note n JOIN note_block b ON b.id = n.block
            JOIN document d ON d.id = b.document WHERE n.id = ?
            """
        ).first([.int(row)]) { row in
            (
                id: row.int(0), label: row.text(1), block: row.int(2), line: row.int(3), text: row.text(4),
                lossy: row.bool(5)
            )
        }
        guard let head else { return nil }
        let bytes = Array(head.text.utf8)
        let citations = try connection.prepared(
            """
            SELECT c.uid, c.start_byte, c.end_byte, c.style, c.confidence, c.locator, k.uid, k.csl, v.csl
            FROM note n JOIN citation c ON c.id >= n.first_citation AND c.id < n.first_citation + n.citations
            JOIN source s ON s.id = c.source JOIN source k ON k.id = s.canonical
            JOIN source_variant v ON v.id = c.variant
            WHERE n.id = ?1 AND (?2 IS NULL OR k.id = ?2) ORDER BY c.id
            """
        ).map([.int(row), .optional(source)]) { row in
            let (start, end) = (min(row.int(1), bytes.count), min(row.int(2), bytes.count))
            return CitationRecord(
                id: StableID.string(.citation, row.int(0)),
                text: PassageLoader.visible(
                    String(decoding: bytes[min(start, end)..<end], as: UTF8.self), isLossy: head.lossy),
                style: CitationStyle(rawValue: row.text(3)) ?? .opaque, confidence: row.real(4),
                locator: row.optionalText(5),
                source: SourceRecord(id: StableID.string(.source, row.int(6)), item: item(row.text(7), as: row.text(8)))
            )
        }
        return NoteRecord(
            id: StableID.string(.note, head.id), label: head.label, block: head.block + 1, line: head.line,
            text: PassageLoader.visible(head.text, isLossy: head.lossy), isInPassage: isInPassage, citations: citations)
    }

    /// The work as its commonest spelling has it, with the date on which this citation's author read it.
    private func item(_ canonical: String, as written: String) -> CSLItem {
        var item = decode(canonical) ?? CSLItem()
        if written != canonical { item.accessed = decode(written)?.accessed ?? item.accessed }
        return item
    }
}
