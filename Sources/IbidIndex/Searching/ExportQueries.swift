internal import IbidModel

/// Reads what exports give, a page of rows at a time.
struct ExportQueries {
    private let connection: Connection
    private let common: RowCache

    init(_ connection: Connection, _ common: RowCache) {
        self.connection = connection
        self.common = common
    }

    /// The rows of `kind` in the order of an export: documents by path, key and id, citations by those and their place,
    /// works by id, so that what is added stands between what was there. Works stand once for all their spellings;
    /// citations go by the rows of their notes.
    func rows(_ kind: ExportKind) throws -> [Int] {
        let sql =
            switch kind {
            case .documents:
                "SELECT d.id FROM document d JOIN file f ON f.id = d.file ORDER BY f.path, d.key, d.uid"
            case .sources: "SELECT id FROM source WHERE canonical = id ORDER BY printf('%016x', uid)"
            case .citations:
                """
                SELECT n.id FROM document d JOIN file f ON f.id = d.file
                JOIN note n ON n.id >= d.first_note AND n.id < d.first_note + d.notes
                JOIN note_text x ON x.id = n.note_text WHERE x.citations > 0 ORDER BY f.path, d.key, d.uid, n.id
                """
            }
        return try connection.prepared(sql).map { $0.int(0) }
    }

    /// The rows of the passages of document `row`, in their order.
    func passages(of row: Int) throws -> [Int] {
        try connection.prepared(
            """
            SELECT p.id FROM document d JOIN passage p ON p.id >= d.first_passage AND p.id < d.first_passage + d.passages
            WHERE d.id = ? ORDER BY p.id
            """
        ).map([.int(row)]) { $0.int(0) }
    }

    /// The work in row `row` with its numbers.
    func source(_ row: Int) throws -> SourceEntry? {
        let sources = SourceQueries(connection, common)
        guard let record = try sources.record(row) else { return nil }
        let counts = try sources.counts(of: row)
        let unread = try connection.prepared(
            """
            SELECT x.text, c.start_byte, c.end_byte, d.lossy FROM source s JOIN citation c ON c.source = s.id
            JOIN note_text x ON x.id = c.note_text JOIN note n ON n.note_text = x.id
            JOIN note_block b ON b.id = n.block JOIN document d ON d.id = b.document
            WHERE s.canonical = ? AND (c.unread_bytes > 0 OR c.style = 'opaque')
            ORDER BY x.text, c.start_byte, d.lossy LIMIT 1
            """
        ).first([.int(row)]) { row in
            Self.slice(row.text(0), row.int(1), row.int(2), isLossy: row.bool(3))
        }
        return SourceEntry(
            source: record, citations: counts.citations, documents: counts.documents, unreadText: unread)
    }

    /// The citations of the note in row `row`, with its place and what leans on it.
    func citations(ofNote row: Int) throws -> [CitationEntry] {
        let loader = try NoteLoader(connection, common)
        let block = "SELECT b.document FROM note n JOIN note_block b ON b.id = n.block WHERE n.id = ?"
        guard let note = try loader.note(row),
            let document = try common.document(
                try connection.int(block, [.int(row)]), loader.generation, connection)
        else { return [] }
        let supports = try connection.prepared(
            """
            SELECT DISTINCT t.start_byte, t.end_byte, p.uid, t.basis, t.id FROM note n
            JOIN marker m ON m.sentence >= n.first_sentence AND m.sentence < n.first_sentence + n.sentences AND m.note = n.id
            JOIN sentence o ON o.id = m.sentence JOIN sentence t ON t.id > o.id - o.covers AND t.id <= o.id
            JOIN passage p ON p.id = t.passage WHERE n.id = ? ORDER BY t.id
            """
        ).map([.int(row)]) { row in
            CitationEntry.Support(
                sentence: document.id(.sentence, ByteSpan(start: row.int(0), end: row.int(1))),
                passage: StableID.string(.passage, row.bits(2)), basis: Basis(rawValue: row.text(3)) ?? .none)
        }
        return note.citations.map { citation in
            CitationEntry(
                citation: citation, note: note.id, label: note.label, block: note.block, line: note.line,
                document: document.reference, supports: supports)
        }
    }

    private static func slice(_ text: String, _ start: Int, _ end: Int, isLossy: Bool) -> String {
        let bytes = Array(text.utf8)
        let (low, high) = (min(max(0, start), bytes.count), min(max(0, end), bytes.count))
        return PassageLoader.visible(String(decoding: bytes[min(low, high)..<high], as: UTF8.self), isLossy: isLossy)
    }
}
