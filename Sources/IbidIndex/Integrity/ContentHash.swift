internal import IbidModel

/// A digest of what an index says, whatever the order, threads or row ids it was built with.
struct ContentHash {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Over the documents' digests in the order of path, key and bytes, then what sources are to each other. Linear in
    /// documents and sources.
    func compute() throws -> [UInt8] {
        var digest = RowDigest()
        let parameters = try Meta(connection).parameters()
        digest.add("passage_words", [.int(parameters.passageWords)])
        try connection.prepared(
            """
            SELECT f.path, coalesce(d.key, ''), d.sha256, d.rows_sha256 FROM document d JOIN file f ON f.id = d.file
            ORDER BY 1, 2, 3
            """
        ).each { row in digest.add("document", (0..<4).map { row.value(Int32($0)) }) }
        try connection.prepared(
            "SELECT s.uid, k.uid, s.csl FROM source s JOIN source k ON k.id = s.canonical ORDER BY s.uid"
        ).each { row in digest.add("source", (0..<3).map { row.value(Int32($0)) }) }
        try connection.prepared(
            """
            SELECT a.uid, b.uid, r.kind, r.decided FROM source_relation r JOIN source a ON a.id = r.a
            JOIN source b ON b.id = r.b ORDER BY a.uid, b.uid
            """
        ).each { row in digest.add("source_relation", (0..<4).map { row.value(Int32($0)) }) }
        return digest.finish()
    }
}
