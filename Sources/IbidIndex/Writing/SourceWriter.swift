internal import IbidModel

/// Stores sources and what relates them.
///
/// Every spelling keeps a row of its own, found by its fingerprint. Rows that are the same work share a `canonical` row;
/// which rows those are follows from pairs alone, so it does not depend on the order of indexing and can be undone.
/// A class, since it remembers which sources a transaction has touched.
final class SourceWriter {
    /// Where a source was stored.
    struct Stored {
        let source: Int
        let uid: Int
        let variant: Int
        let digest: Int
    }

    private let connection: Connection
    private let rules: SourceRules
    /// Sources whose citations or relations changed and whose rows `settle` must bring up to date.
    private var touched: Set<Int> = []

    init(connection: Connection, rules: SourceRules) {
        self.connection = connection
        self.rules = rules
    }

    /// The rows for `source`, made where they are missing. New ones are compared with those that share a key.
    func store(_ source: IndexedSource) throws -> Stored {
        let uid = StableID.source(fingerprint: source.fingerprint)
        let digest = StableID.digest(source.csl)
        let id = try find(uid) ?? insert(source, uid: uid)
        touched.insert(id)
        let variant =
            try connection.prepared("SELECT id FROM source_variant WHERE source = ? AND digest = ?")
            .first([.int(id), .int(digest)]) { $0.int(0) } ?? insertVariant(of: id, digest: digest, csl: source.csl)
        return Stored(source: id, uid: uid, variant: variant, digest: digest)
    }

    /// Notes that citations of `source` are about to go.
    func touch(_ source: Int) { touched.insert(source) }

    /// Notes that every source may have changed.
    func touchAll() throws {
        touched = Set(try connection.prepared("SELECT id FROM source").map { $0.int(0) })
    }

    private func find(_ uid: Int) throws -> Int? {
        try connection.prepared("SELECT id FROM source WHERE uid = ?").first([.int(uid)]) { $0.int(0) }
    }

    private func insert(_ source: IndexedSource, uid: Int) throws -> Int {
        let id = try connection.int("SELECT coalesce(max(id), 0) + 1 FROM source")
        let columns = SourceColumns(source.item)
        try connection.run(
            """
            INSERT INTO source(id, uid, fingerprint, title, author, publisher, issued, csl, canonical, row_sha256)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, x'')
            """,
            [
                .int(id), .int(uid), .text(source.fingerprint), .text(columns.title), .text(columns.author),
                .text(columns.publisher), .optional(columns.issued), .text(source.csl), .int(id),
            ])
        try connection.run(
            "INSERT INTO source_fts(rowid, title, author, publisher) VALUES (?, ?, ?, ?)",
            [.int(id), .text(columns.title), .text(columns.author), .text(columns.publisher)])
        try relate(id, uid: uid, source)
        for key in Set(source.blockingKeys) {
            try connection.run("INSERT INTO source_key(key, source) VALUES (?, ?)", [.text(key), .int(id)])
        }
        return id
    }

    private func insertVariant(of source: Int, digest: Int, csl: String) throws -> Int {
        let id = try connection.int("SELECT coalesce(max(id), 0) + 1 FROM source_variant")
        try connection.run(
            "INSERT INTO source_variant(id, source, digest, csl) VALUES (?, ?, ?, ?)",
            [.int(id), .int(source), .int(digest), .text(csl)])
        return id
    }

    // MARK: Relations

    private func relate(_ id: Int, uid: Int, _ source: IndexedSource) throws {
        var others: [Int: (uid: Int, csl: String)] = [:]
        for key in Set(source.blockingKeys) {
            let found = try connection.prepared(
                "SELECT s.id, s.uid, s.csl FROM source_key k JOIN source s ON s.id = k.source WHERE k.key = ?"
            ).map([.text(key)]) { ($0.int(0), $0.int(1), $0.text(2)) }
            for (other, uid, csl) in found { others[other] = (uid, csl) }
        }
        for (other, row) in others {
            guard let item = rules.decode(row.csl) else { continue }
            // The pair is always compared in the order of its ids, so that the account reads the same in any order.
            let isFirst = UInt64(bitPattern: Int64(uid)) < UInt64(bitPattern: Int64(row.uid))
            let relation = isFirst ? rules.relation(source.item, item) : rules.relation(item, source.item)
            guard let relation else { continue }
            try SourceRelations(connection).store(
                relation, a: isFirst ? id : other, b: isFirst ? other : id, isDecided: false)
            touched.formUnion([id, other])
        }
    }

    /// Records what a person said of a pair, or takes it back with `nil`.
    func decide(_ kind: SourceRelation.Kind?, _ first: Int, _ second: Int) throws {
        let uids = try [first, second].map { try connection.int("SELECT uid FROM source WHERE id = ?", [.int($0)]) }
        let isOrdered = UInt64(bitPattern: Int64(uids[0])) < UInt64(bitPattern: Int64(uids[1]))
        let (a, b) = isOrdered ? (first, second) : (second, first)
        let items = try [a, b].map { id in
            try connection.prepared("SELECT csl FROM source WHERE id = ?").first([.int(id)]) {
                rules.decode($0.text(0))
            } ?? nil
        }
        var computed: SourceRelation?
        if let left = items[0], let right = items[1] { computed = rules.relation(left, right) }
        let relations = SourceRelations(connection)
        if let kind {
            let relation = SourceRelation(kind: kind, score: computed?.score ?? 0, features: computed?.features ?? [])
            try relations.store(relation, a: a, b: b, isDecided: true)
        } else if let computed {
            try relations.store(computed, a: a, b: b, isDecided: false)
        } else {
            try relations.remove(a: a, b: b)
        }
        touched.formUnion([first, second])
    }

    // MARK: Settling

    /// Brings every touched source up to date: drops those that nothing cites, picks each one's commonest description
    /// and each work's commonest spelling. The last step before a commit.
    func settle() throws {
        var (alive, removed): (Set<Int>, Set<Int>) = ([], [])
        for id in touched {
            let cited = try connection.int("SELECT EXISTS(SELECT 1 FROM citation WHERE source = ?)", [.int(id)]) == 1
            if cited {
                try dropUnusedVariants(of: id)
                try describe(id)
                alive.insert(id)
            } else {
                alive.formUnion(try remove(id))
                removed.insert(id)
            }
        }
        try SourceClusters(connection).update(alive.subtracting(removed))
        touched = []
    }

    private func dropUnusedVariants(of id: Int) throws {
        try connection.run(
            """
            DELETE FROM source_variant WHERE source = ?1
            AND NOT EXISTS (SELECT 1 FROM citation c WHERE c.source = ?1 AND c.variant = source_variant.id)
            """, [.int(id)])
    }

    /// Sets the source's description to the commonest one; of equally common ones, the first in byte order.
    private func describe(_ id: Int) throws {
        let csl = try connection.prepared(
            """
            SELECT v.csl FROM source_variant v WHERE v.source = ?1
            ORDER BY (SELECT count(*) FROM citation c WHERE c.source = ?1 AND c.variant = v.id) DESC, v.csl LIMIT 1
            """
        ).first([.int(id)]) { $0.text(0) }
        let current = try connection.prepared("SELECT csl FROM source WHERE id = ?").first([.int(id)]) { $0.text(0) }
        guard let csl, csl != current, let item = rules.decode(csl) else { return }
        let columns = SourceColumns(item)
        try unindex(id)
        try connection.run(
            "UPDATE source SET title = ?, author = ?, publisher = ?, issued = ?, csl = ? WHERE id = ?",
            [
                .text(columns.title), .text(columns.author), .text(columns.publisher), .optional(columns.issued),
                .text(csl), .int(id),
            ])
        try connection.run(
            "INSERT INTO source_fts(rowid, title, author, publisher) VALUES (?, ?, ?, ?)",
            [.int(id), .text(columns.title), .text(columns.author), .text(columns.publisher)])
    }

    /// Removes a source that nothing cites, and gives the sources that were related to it.
    private func remove(_ id: Int) throws -> Set<Int> {
        let related = try connection.prepared(
            "SELECT b FROM source_relation WHERE a = ?1 UNION SELECT a FROM source_relation WHERE b = ?1"
        ).map([.int(id)]) { $0.int(0) }
        let cluster = try connection.prepared("SELECT id FROM source WHERE canonical = ? AND id <> ?1")
            .map([.int(id)]) { $0.int(0) }
        // Whoever pointed here stands alone until its cluster is computed anew.
        try connection.run("UPDATE source SET canonical = id WHERE canonical = ?", [.int(id)])
        try unindex(id)
        try connection.run("DELETE FROM source_relation WHERE a = ?1 OR b = ?1", [.int(id)])
        try connection.run("DELETE FROM source_key WHERE source = ?", [.int(id)])
        try connection.run("DELETE FROM source_variant WHERE source = ?", [.int(id)])
        try connection.run("DELETE FROM source WHERE id = ?", [.int(id)])
        return Set(related + cluster)
    }

    /// Takes the source's words out of the full-text index; must come before its columns change.
    private func unindex(_ id: Int) throws {
        try connection.run(
            """
            INSERT INTO source_fts(source_fts, rowid, title, author, publisher)
            SELECT 'delete', id, title, author, publisher FROM source WHERE id = ?
            """, [.int(id)])
    }
}
