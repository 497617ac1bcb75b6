/// The digest over a document's rows: the same when it is written and whenever it is read back unharmed.
///
/// Each table has a digest of its own, over the bytes of its `RowTape`.
struct DocumentDigest {
    private var digest = RowDigest()

    /// Begins with the document's own row.
    init(_ head: DocumentRows.Head, path: String, input: String) {
        let counts = head.rowCounts + [head.citations, head.unresolvedMarkers, head.unreferencedNotes]
        digest.add(
            "document",
            [
                .int(head.uid), .text(path), .text(input), .optional(head.key), .text(head.title), .blob(head.sha256),
                .int(head.byteCount), .bool(head.isLossy),
            ] + counts.map(SQLValue.int))
    }

    /// The digest of the rows on `tapes`, one for each of `DocumentTable.all`.
    mutating func finish(_ tapes: [RowTape]) -> [UInt8] {
        for (table, tape) in zip(DocumentTable.all, tapes) {
            digest.add(table.name.rawValue, [.blob(tape.rows == 0 ? [] : RowDigest.of(tape))])
        }
        return digest.finish()
    }

    /// The digest of document `id` as its rows stand in the file now.
    static func stored(_ id: Int, _ connection: Connection) throws -> [UInt8]? {
        let firsts = DocumentTable.all.map { "d.\($0.firstColumn ?? "id")" }
        let counts = DocumentTable.all.map { "d.\($0.countColumn)" }
        let tables = Int32(DocumentTable.all.count)
        let found = try connection.prepared(
            """
            SELECT d.uid, f.path, f.input, d.key, d.title, d.sha256, d.byte_count, d.lossy, d.unresolved_markers,
                d.unreferenced_notes, d.citations, \((counts + firsts).joined(separator: ", "))
            FROM document d JOIN file f ON f.id = d.file WHERE d.id = ?
            """
        ).first([.int(id)]) { row in
            let head = DocumentRows.Head(
                uid: row.bits(0), key: row.optionalText(3), title: row.text(4), sha256: row.blob(5),
                byteCount: row.bits(6), isLossy: row.bool(7), rowCounts: (0..<tables).map { row.bits(11 + $0) },
                citations: row.bits(10), unresolvedMarkers: row.bits(8), unreferencedNotes: row.bits(9))
            return (
                DocumentDigest(head, path: row.text(1), input: row.text(2)),
                (0..<tables).map { row.bits(11 + tables + $0) }
            )
        }
        guard let (head, first) = found else { return nil }
        var digest = head
        return digest.finish(try DocumentTable.all.map { try tape($0, of: id, first: first, connection) })
    }

    /// The rows of `table` as they stand now, as they were written to a tape.
    private static func tape(
        _ table: DocumentTable, of document: Int, first: [Int], _ connection: Connection
    ) throws -> RowTape {
        var tape = RowTape(table: table.name.rawValue)
        try connection.prepared(table.digestSQL).each([.int(document)]) { row in
            tape.beginRow(table.hasID ? row.bits(0) &- first[table.name.place] : nil)
            for (place, column) in table.columns.enumerated() {
                let value = row.value(Int32(place + 1))
                if case .reference(_, let target) = column, case .int(let id) = value {
                    tape.add(id &- first[target.place])
                } else {
                    tape.add(value)
                }
            }
        }
        return tape
    }
}
