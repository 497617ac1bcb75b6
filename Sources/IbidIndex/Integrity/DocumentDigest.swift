/// The digest over a document's rows: the same when it is written and whenever it is read back unharmed.
///
/// Each table has a digest of its own, since rows of several tables are written in turns and read back table by table.
struct DocumentDigest {
    private var digest = RowDigest()
    private var tables: [DocumentTable.Name: RowDigest] = [:]
    private var bases: [DocumentTable.Name: Int] = [:]

    /// Begins with the document's own row.
    init(
        uid: Int, path: String, input: String, key: String?, title: String, sha256: [UInt8], byteCount: Int,
        isLossy: Bool
    ) {
        digest.add(
            "document",
            [
                .int(uid), .text(path), .text(input), .optional(key), .text(title), .blob(sha256), .int(byteCount),
                .bool(isLossy),
            ])
    }

    /// Adds a row of `table`. `values` are in the order of its columns, references absolute, shared ones by lasting name.
    private mutating func add(_ table: DocumentTable, id: Int, _ values: [SQLValue]) {
        let base = bases[table.name] ?? id
        bases[table.name] = base
        var relative = [SQLValue.int(id - base)]
        relative.reserveCapacity(values.count + 1)
        for (column, value) in zip(table.columns, values) {
            if case .reference(_, let target) = column, case .int(let row) = value {
                // A reference forward in the same table is relative to the same first row.
                relative.append(.int(row - (bases[target] ?? 0)))
            } else {
                relative.append(value)
            }
        }
        tables[table.name, default: RowDigest()].add(table.name.rawValue, relative)
    }

    /// The digest of the rows on `tapes`, one for each of `DocumentTable.all`.
    mutating func finish(_ tapes: [RowTape]) -> [UInt8] {
        for (table, tape) in zip(DocumentTable.all, tapes) {
            digest.add(table.name.rawValue, [.blob(tape.rows == 0 ? [] : RowDigest.of(tape))])
        }
        return digest.finish()
    }

    /// The digest of all rows that were added.
    private mutating func finish() -> [UInt8] {
        for table in DocumentTable.all {
            let rows = tables[table.name]?.finish() ?? []
            digest.add(table.name.rawValue, [.blob(rows)])
        }
        return digest.finish()
    }

    /// The digest of document `id` as its rows stand in the file now.
    static func stored(_ id: Int, _ connection: Connection) throws -> [UInt8]? {
        let head = try connection.prepared(
            """
            SELECT d.uid, f.path, f.input, d.key, d.title, d.sha256, d.byte_count, d.lossy
            FROM document d JOIN file f ON f.id = d.file WHERE d.id = ?
            """
        ).first([.int(id)]) { row in
            DocumentDigest(
                uid: row.int(0), path: row.text(1), input: row.text(2), key: row.optionalText(3), title: row.text(4),
                sha256: row.blob(5), byteCount: row.int(6), isLossy: row.bool(7))
        }
        guard var digest = head else { return nil }
        for table in DocumentTable.all {
            try connection.prepared(table.digestSQL).each([.int(id)]) { row in
                let values = (0..<table.columns.count).map { row.value(Int32($0 + 1)) }
                digest.add(table, id: row.int(0), values)
            }
        }
        return digest.finish()
    }
}
