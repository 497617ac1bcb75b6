internal import IbidModel

/// Counts what the index holds and describes documents.
struct CorpusQueries {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// How much document `row` holds, or the whole corpus for `nil`. Linear in the documents.
    func counts(of row: Int?) throws -> DocumentRecord.Counts {
        try connection.prepared(
            """
            SELECT count(*), sum(passages), sum(sentences), sum(note_blocks), sum(notes), sum(markers),
                sum(unresolved_markers), sum(unreferenced_notes), sum(citations)
            FROM document WHERE ?1 IS NULL OR id = ?1
            """
        ).first([.optional(row)]) { row in
            var counts = DocumentRecord.Counts()
            counts.documents = row.int(0)
            counts.passages = row.int(1)
            counts.sentences = row.int(2)
            counts.noteBlocks = row.int(3)
            counts.notes = row.int(4)
            counts.markers = row.int(5)
            counts.unresolvedMarkers = row.int(6)
            counts.unreferencedNotes = row.int(7)
            counts.citations = row.int(8)
            return counts
        } ?? DocumentRecord.Counts()
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
                    id: StableID.string(.document, row.bits(0)), path: row.text(1), key: row.optionalText(2),
                    title: PassageLoader.visible(row.text(3), isLossy: row.bool(6))), Self.hex(row.blob(4)), row.int(5),
                row.bool(6)
            )
        }
        guard let head else { return nil }
        let sections = try connection.prepared(
            """
            SELECT s.path, s.heading, s.inferred, s.start_byte, s.end_byte,
                (SELECT count(*) FROM passage p
                WHERE p.id >= d.first_passage AND p.id < d.first_passage + d.passages AND p.section = s.id)
            FROM document d JOIN section s ON s.id >= d.first_section AND s.id < d.first_section + d.sections
            WHERE d.id = ? ORDER BY s.ordinal
            """
        ).map([.int(row)]) { row in
            SectionRecord(
                path: SectionPath.headings(row.text(0), last: row.optionalText(1)), isInferred: row.bool(2),
                span: ByteSpan(start: row.int(3), end: row.int(4)), passages: row.int(5))
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
