internal import IbidModel

/// Reads what exports give, a page of rows at a time.
struct ExportQueries {
    private let connection: Connection
    private let common: RowCache

    init(_ connection: Connection, _ common: RowCache) {
        self.connection = connection
        self.common = common
    }

    /// The rows of `kind` in the order of an export: documents by path, key and id; works and citations by id, so that
    /// what is added stands between what was there. Works stand once for all their spellings.
    func rows(_ kind: ExportKind) throws -> [Int] {
        let sql =
            switch kind {
            case .documents:
                "SELECT d.id FROM document d JOIN file f ON f.id = d.file ORDER BY f.path, d.key, d.uid"
            case .sources: "SELECT id FROM source WHERE canonical = id ORDER BY printf('%016x', uid)"
            case .citations: "SELECT id FROM citation ORDER BY printf('%016x', uid)"
            }
        return try connection.prepared(sql).map { $0.int(0) }
    }

    /// The rows of the passages of document `row`, in their order.
    func passages(of row: Int) throws -> [Int] {
        try connection.prepared("SELECT id FROM passage WHERE document = ? ORDER BY ordinal").map([.int(row)]) {
            $0.int(0)
        }
    }

    /// The work in row `row` with its numbers.
    func source(_ row: Int) throws -> SourceEntry? {
        guard let record = try SourceQueries(connection, common).record(row) else { return nil }
        let counts = try connection.prepared(
            """
            SELECT count(*), count(DISTINCT b.document) FROM citation c JOIN source s ON s.id = c.source
            JOIN note n ON n.id = c.note JOIN note_block b ON b.id = n.block WHERE s.canonical = ?
            """
        ).first([.int(row)]) { ($0.int(0), $0.int(1)) }
        let unread = try connection.prepared(
            """
            SELECT n.text, c.start_byte, c.end_byte, d.lossy FROM source s JOIN citation c ON c.source = s.id
            JOIN note n ON n.id = c.note JOIN note_block b ON b.id = n.block JOIN document d ON d.id = b.document
            WHERE s.canonical = ? AND (c.unread_bytes > 0 OR c.style = 'opaque') ORDER BY c.uid LIMIT 1
            """
        ).first([.int(row)]) { row in
            Self.slice(row.text(0), row.int(1), row.int(2), isLossy: row.bool(3))
        }
        return SourceEntry(
            source: record, citations: counts?.0 ?? 0, documents: counts?.1 ?? 0, unreadText: unread)
    }

    /// The citation in row `row` with its place and what leans on it.
    func citation(_ row: Int) throws -> CitationEntry? {
        let place = try connection.prepared(
            "SELECT c.note, c.uid, b.document FROM citation c JOIN note n ON n.id = c.note JOIN note_block b ON b.id = n.block WHERE c.id = ?"
        ).first([.int(row)]) { ($0.int(0), StableID.string(.citation, $0.int(1)), $0.int(2)) }
        guard let (noteRow, id, documentRow) = place,
            let note = try NoteLoader(connection, common).note(noteRow),
            let citation = note.citations.first(where: { $0.id == id }),
            let document = try reference(documentRow)
        else { return nil }
        let supports = try connection.prepared(
            """
            SELECT DISTINCT t.uid, p.uid, t.basis, t.id FROM marker m JOIN sentence o ON o.id = m.sentence
            JOIN sentence t ON t.id > o.id - o.covers AND t.id <= o.id JOIN passage p ON p.id = t.passage
            WHERE m.note = ? ORDER BY t.id
            """
        ).map([.int(noteRow)]) { row in
            CitationEntry.Support(
                sentence: StableID.string(.sentence, row.int(0)), passage: StableID.string(.passage, row.int(1)),
                basis: Basis(rawValue: row.text(2)) ?? .none)
        }
        return CitationEntry(
            citation: citation, note: note.id, label: note.label, block: note.block, line: note.line,
            document: document, supports: supports)
    }

    /// What names document `row`.
    func reference(_ row: Int) throws -> DocumentReference? {
        try connection.prepared(
            """
            SELECT d.uid, f.path, d.key, d.title, d.lossy FROM document d JOIN file f ON f.id = d.file WHERE d.id = ?
            """
        ).first([.int(row)]) { row in
            DocumentReference(
                id: StableID.string(.document, row.int(0)), path: row.text(1), key: row.optionalText(2),
                title: PassageLoader.visible(row.text(3), isLossy: row.bool(4)))
        }
    }

    private static func slice(_ text: String, _ start: Int, _ end: Int, isLossy: Bool) -> String {
        let bytes = Array(text.utf8)
        let (low, high) = (min(max(0, start), bytes.count), min(max(0, end), bytes.count))
        return PassageLoader.visible(String(decoding: bytes[min(low, high)..<high], as: UTF8.self), isLossy: isLossy)
    }
}
