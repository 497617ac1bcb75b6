internal import IbidModel

/// Reads and writes what pairs of sources are to each other.
struct SourceRelations {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Stores the relation of `a` and `b`, where `a` has the smaller id, in place of what was stored of them.
    func store(_ relation: SourceRelation, a: Int, b: Int, isDecided: Bool) throws {
        let features = Self.encode(relation.features)
        let row = [
            SQLValue.text(relation.kind.rawValue), .real(relation.score), .text(features), .bool(isDecided),
        ]
        try connection.run(
            """
            INSERT OR REPLACE INTO source_relation(a, b, kind, score, features, decided, row_sha256)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, [.int(a), .int(b)] + row + [.blob(try digest(a, b, row))])
    }

    func remove(a: Int, b: Int) throws {
        try connection.run("DELETE FROM source_relation WHERE a = ? AND b = ?", [.int(a), .int(b)])
    }

    /// The relations of one source, each with the row id of the other; those decided by a person first, then by score.
    func of(_ source: Int) throws -> [(other: Int, relation: SourceRelation, isDecided: Bool)] {
        try connection.prepared(
            """
            SELECT CASE a WHEN ?1 THEN b ELSE a END, kind, score, features, decided FROM source_relation
            WHERE a = ?1 OR b = ?1 ORDER BY decided DESC, score DESC, 1
            """
        ).map([.int(source)]) { row in
            let relation = SourceRelation(
                kind: SourceRelation.Kind(rawValue: row.text(1)) ?? .suspect, score: row.real(2),
                features: Self.decode(row.text(3)))
            return (row.int(0), relation, row.bool(4))
        }
    }

    /// The pairs whose rows are not as they were written, by the ids of their sources.
    func damaged() throws -> [(Int, Int)] {
        try connection.prepared("SELECT a, b, kind, score, features, decided, row_sha256 FROM source_relation")
            .map { row in
                let values = (2...5).map { row.value($0) }
                let isIntact = try digest(row.int(0), row.int(1), values) == row.blob(6)
                return isIntact ? nil : (row.int(0), row.int(1))
            }.compactMap { $0 }
    }

    private func digest(_ a: Int, _ b: Int, _ values: [SQLValue]) throws -> [UInt8] {
        let uids = try [a, b].map { try connection.bits("SELECT uid FROM source WHERE id = ?", [.int($0)]) }
        return RowDigest.of("source_relation", uids.map(SQLValue.int) + values)
    }

    // MARK: Features

    /// Field, finding and weight, parted by tabs, a feature a line: readable in `sqlite3` and free of escapes, since
    /// tabs and line breaks are taken out of what goes in.
    private static func encode(_ features: [SourceRelation.Feature]) -> String {
        features.map { feature in
            let parts = [feature.field, feature.finding].map { part in
                String(part.map { $0.isNewline || $0 == "\t" ? " " : $0 })
            }
            return "\(parts[0])\t\(parts[1])\t\(feature.weight)"
        }.joined(separator: "\n")
    }

    private static func decode(_ text: String) -> [SourceRelation.Feature] {
        text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard parts.count == 3, let weight = Double(parts[2]) else { return nil }
            return SourceRelation.Feature(field: String(parts[0]), finding: String(parts[1]), weight: weight)
        }
    }
}
