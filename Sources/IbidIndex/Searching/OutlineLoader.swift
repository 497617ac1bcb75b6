internal import IbidModel

/// Puts a document's text together from its rows.
struct OutlineLoader {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// The outline of document `row`. Linear in its bytes.
    func outline(_ row: Int) throws -> DocumentOutline? {
        let head = try connection.prepared(
            """
            SELECT d.uid, f.path, d.key, d.title, d.sha256, d.byte_count, d.lossy FROM document d
            JOIN file f ON f.id = d.file WHERE d.id = ?
            """
        ).first([.int(row)]) { row in
            (
                DocumentReference(
                    id: StableID.string(.document, row.bits(0)), path: row.text(1), key: row.optionalText(2),
                    title: PassageLoader.visible(row.text(3), isLossy: row.bool(6))), row.text(3), row.blob(4),
                row.int(5), row.bool(6)
            )
        }
        guard let (document, title, digest, count, isLossy) = head else { return nil }
        // Most of a document stands in the file, but for white space and notes that repeat.
        let limit = max(
            1 << 28, 64 * (try connection.int("PRAGMA page_count")) * (try connection.int("PRAGMA page_size")))
        guard count <= limit else { throw DamagedRow(column: "document.byte_count", value: "\(count)") }
        var bytes = [UInt8](repeating: 0x0A, count: count)
        // The title's place is not stored; it is the first line of a profile, and what really stands there overwrites it.
        if document.key == nil { Self.put(title, at: 0, in: &bytes) }
        try connection.prepared(
            """
            SELECT s.start_byte, s.heading FROM document d
            JOIN section s ON s.id >= d.first_section AND s.id < d.first_section + d.sections
            WHERE d.id = ? AND s.heading IS NOT NULL
            """
        ).each([.int(row)]) { row in Self.put(row.text(1), at: row.int(0), in: &bytes) }
        try connection.prepared(
            """
            SELECT n.start_byte, n.end_byte, n.label, x.text FROM document d
            JOIN note n ON n.id >= d.first_note AND n.id < d.first_note + d.notes
            JOIN note_text x ON x.id = n.note_text WHERE d.id = ?
            """
        ).each([.int(row)]) { row in
            Self.put("[\(row.text(2))] ", at: row.int(0), in: &bytes)
            Self.put(row.text(3), at: row.int(1) - row.text(3).utf8.count, in: &bytes)
        }
        let passages = try connection.prepared(
            """
            SELECT p.id, p.start_byte, p.body FROM document d
            JOIN passage p ON p.id >= d.first_passage AND p.id < d.first_passage + d.passages WHERE d.id = ? ORDER BY p.id
            """
        )
        .map([.int(row)]) { (row: $0.int(0), start: $0.int(1), body: $0.text(2)) }
        for passage in passages {
            let markers = try StoredMarker.markers(of: passage.row, connection)
            Self.put(
                PassageBody.restore(passage.body, markers: markers, start: passage.start), at: passage.start, in: &bytes
            )
        }
        return DocumentOutline(
            bytes: bytes, isLossy: isLossy, document: document, sha256: CorpusQueries.hex(digest))
    }

    /// Writes `text` over the bytes from `start`, as far as there are any.
    private static func put(_ text: String, at start: Int, in bytes: inout [UInt8]) {
        guard start >= 0, start < bytes.count else { return }
        for (offset, byte) in text.utf8.prefix(bytes.count - start).enumerated() { bytes[start + offset] = byte }
    }
}
