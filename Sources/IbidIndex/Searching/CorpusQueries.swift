internal import IbidModel

/// Counts what the index holds and describes documents.
struct CorpusQueries {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// How much document `row` holds, or the whole corpus for `nil`.
    func counts(of row: Int?) throws -> DocumentRecord.Counts {
        let values = row.map { [SQLValue.int($0)] } ?? []
        func count(_ sql: String, _ own: String) throws -> Int {
            try connection.int("SELECT count(*) FROM \(sql)" + (row == nil ? "" : " WHERE \(own)"), values)
        }
        let passages = "passage IN (SELECT id FROM passage WHERE document = ?1)"
        let notes = "note n JOIN note_block b ON b.id = n.block"
        let markers = "marker m JOIN sentence s ON s.id = m.sentence JOIN passage p ON p.id = s.passage"
        var counts = DocumentRecord.Counts()
        counts.documents = try count("document", "id = ?1")
        counts.passages = try count("passage", "document = ?1")
        counts.sentences = try count("sentence", passages)
        counts.noteBlocks = try count("note_block", "document = ?1")
        counts.notes = try count(row == nil ? "note" : notes, "b.document = ?1")
        counts.markers = try count(row == nil ? "marker" : markers, "p.document = ?1")
        let isOpen = "(SELECT * FROM marker WHERE status <> 'resolved')"
        counts.unresolvedMarkers = try count(
            row == nil ? isOpen : markers.replacingMarker(with: isOpen), "p.document = ?1")
        let isIdle = "(SELECT * FROM note WHERE id NOT IN (SELECT note FROM marker WHERE note IS NOT NULL))"
        counts.unreferencedNotes = try count(
            row == nil ? isIdle : "\(isIdle) n JOIN note_block b ON b.id = n.block", "b.document = ?1")
        counts.citations = try count(
            row == nil ? "citation" : "citation c JOIN note n ON n.id = c.note JOIN note_block b ON b.id = n.block",
            "b.document = ?1")
        return counts
    }

    /// Document `row`, described.
    func document(_ row: Int) throws -> DocumentRecord? {
        let head = try connection.prepared(
            """
            SELECT d.uid, f.path, d.key, d.title, d.sha256, d.byte_count, d.lossy FROM document d
            JOIN file f ON f.id = d.file WHERE d.id = ?
            """
        ).first([.int(row)]) { row in
            (
                DocumentReference(
                    id: StableID.string(.document, row.int(0)), path: row.text(1), key: row.optionalText(2),
                    title: PassageLoader.visible(row.text(3), isLossy: row.bool(6))), Self.hex(row.blob(4)), row.int(5),
                row.bool(6)
            )
        }
        guard let head else { return nil }
        let sections = try connection.prepared(
            """
            SELECT s.path, s.inferred, s.start_byte, s.end_byte, (SELECT count(*) FROM passage p WHERE p.section = s.id)
            FROM section s WHERE s.document = ? ORDER BY s.ordinal
            """
        ).map([.int(row)]) { row in
            SectionRecord(
                path: SectionPath.headings(row.text(0)), isInferred: row.bool(1),
                span: ByteSpan(start: row.int(2), end: row.int(3)), passages: row.int(4))
        }
        return DocumentRecord(
            reference: head.0, sha256: head.1, byteCount: head.2, isLossy: head.3, sections: sections,
            counts: try counts(of: row))
    }

    /// Lower-case hex digits.
    static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef")
        return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}

extension String {
    /// The join over markers with another table in the first place.
    fileprivate func replacingMarker(with table: String) -> String {
        table + dropFirst("marker".count)
    }
}
