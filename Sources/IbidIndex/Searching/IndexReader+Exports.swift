package import IbidModel

/// What exports, selectors and lists of documents ask of an index.
extension IndexReader {
    /// The rows of `kind` in the order of an export, and the generation that they belong to. Linear in the rows.
    package func exportRows(_ kind: ExportKind) throws -> (rows: [Int], generation: Int) {
        try read { (try ExportQueries($0, common).rows(kind), try Meta($0).int(.generation)) }
    }

    /// The documents in `rows`. Throws `IndexError.changed` unless the index is still of `generation`, as all that follow.
    package func documents(_ rows: some Sequence<Int>, generation: Int) throws -> [DocumentRecord] {
        try read(generation) { connection in
            let queries = CorpusQueries(connection)
            return try rows.compactMap { try queries.document($0) }
        }
    }

    /// The passages of document `row`, in order.
    package func passages(ofDocument row: Int, generation: Int) throws -> [PassageRecord] {
        try read(generation) { connection in
            let loader = try PassageLoader(connection, common)
            return try ExportQueries(connection, common).passages(of: row).compactMap {
                try loader.passage($0)?.record
            }
        }
    }

    /// The works in `rows`.
    package func sources(_ rows: some Sequence<Int>, generation: Int) throws -> [SourceEntry] {
        try read(generation) { connection in
            let queries = ExportQueries(connection, common)
            return try rows.compactMap { try queries.source($0) }
        }
    }

    /// The citations of the notes in `rows`.
    package func citations(_ rows: some Sequence<Int>, generation: Int) throws -> [CitationEntry] {
        try read(generation) { connection in
            let queries = ExportQueries(connection, common)
            return try rows.flatMap { try queries.citations(ofNote: $0) }
        }
    }

    /// The works that `ids` name, each once, in their order.
    package func sources(ids: [String]) throws -> [SourceEntry] {
        try read { connection in
            let queries = ExportQueries(connection, common)
            let lookup = IDLookup(connection)
            var seen: Set<Int> = []
            return try ids.compactMap { id in
                let found = try lookup.find(id)
                guard found.kind == .source else { throw IndexError.unknownID(id) }
                let row = try SourceQueries(connection, common).canonical(of: found.row)
                return seen.insert(row).inserted ? try queries.source(row) : nil
            }
        }
    }

    // MARK: Selectors

    /// The text of the document that `id` names, as far as the index holds it.
    package func outline(document id: String) throws -> DocumentOutline {
        try read { connection in
            let found = try IDLookup(connection).find(id)
            guard found.kind == .document, let outline = try OutlineLoader(connection).outline(found.row) else {
                throw IndexError.unknownID(id)
            }
            return outline
        }
    }

    /// The text of the document in row `row`, as far as the index holds it.
    package func outline(row: Int) throws -> DocumentOutline? {
        try read { try OutlineLoader($0).outline(row) }
    }

    /// The documents of that path and key, one for each root that has them.
    package func places(path: String, key: String?) throws -> [StoredPlace] {
        try read { connection in
            try connection.prepared(
                """
                SELECT d.id, r.path, f.path, d.key, f.input, d.sha256 FROM document d JOIN file f ON f.id = d.file
                JOIN root r ON r.id = f.root WHERE f.path = ?1 AND d.key IS ?2 ORDER BY r.path
                """
            ).map([.text(path), .optional(key)], Self.place)
        }
    }

    /// The documents with a passage of that content id: where a passage has moved to.
    package func places(contentID: String) throws -> [StoredPlace] {
        guard contentID.utf8.count == 16, let bits = UInt64(contentID, radix: 16) else { return [] }
        return try read { connection in
            try connection.prepared(
                """
                SELECT DISTINCT d.id, r.path, f.path, d.key, f.input, d.sha256 FROM passage p
                JOIN document d ON d.id = p.document JOIN file f ON f.id = d.file JOIN root r ON r.id = f.root
                WHERE p.content_id = ? ORDER BY f.path, d.key LIMIT 16
                """
            ).map([.int(Int(Int64(bitPattern: bits)))], Self.place)
        }
    }

    /// The id of the passage of document `row` that holds byte `offset`.
    package func passage(ofDocument row: Int, at offset: Int) throws -> String? {
        try read { connection in
            try connection.prepared(
                """
                SELECT p.uid FROM document d JOIN passage p ON p.id >= d.first_passage AND p.id < d.first_passage + d.passages
                WHERE d.id = ?1 AND p.start_byte <= ?2 AND p.end_byte > ?2 LIMIT 1
                """
            ).first([.int(row), .int(offset)]) { StableID.string(.passage, $0.bits(0)) }
        }
    }

    private static func place(_ row: Statement) -> StoredPlace {
        StoredPlace(
            row: row.int(0), root: row.text(1), path: row.text(2), key: row.optionalText(3),
            input: InputKind(rawValue: row.text(4)) ?? .profile, sha256: CorpusQueries.hex(row.blob(5)))
    }

    private func read<T>(_ generation: Int, _ body: (Connection) throws -> T) throws -> T {
        try read { connection in
            guard try Meta(connection).int(.generation) == generation else { throw IndexError.changed(path: path) }
            return try body(connection)
        }
    }
}
