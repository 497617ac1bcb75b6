internal import IbidModel

/// Stores sources and what relates them.
///
/// Every spelling keeps a row of its own, found by its fingerprint. Rows that are the same work share a `canonical` row;
/// which rows those are follows from pairs alone, so it does not depend on the order of indexing and can be undone.
/// A class, since it remembers which sources a transaction has touched, and where those of a run stand.
final class SourceWriter {
    /// Where a source was stored.
    struct Stored {
        let source: Int
        let variant: Int
    }

    private let connection: Connection
    private let rules: SourceRules
    /// Whether the index is built from nothing: then every source is settled once, at the end.
    private let isFresh: Bool
    private let known = KnownSources()
    private let blocks: SourceBlocks
    /// Sources whose relations changed.
    private var touched: Set<Int> = []
    /// By source and variant, how many citations more there are than when the sources were last settled.
    private var changes: [Int: [Int: Int]] = [:]
    /// Whether any source may have changed.
    private var isAllTouched = false

    init(connection: Connection, rules: SourceRules, isFresh: Bool) {
        self.connection = connection
        self.rules = rules
        self.isFresh = isFresh
        blocks = SourceBlocks(connection, rules: rules, isFresh: isFresh)
    }

    /// The rows for a citation of `source`, made where they are missing. New ones are compared with those that share a
    /// key and may relate.
    func store(_ source: IndexedSource) throws -> Stored {
        let id = try row(source)
        let variant = try variant(source, of: id)
        if isFresh { isAllTouched = true } else { changes[id, default: [:]][variant, default: 0] += 1 }
        return Stored(source: id, variant: variant)
    }

    /// Notes that `count` citations of a source, in this description, are about to go.
    func release(_ source: Int, _ variant: Int, count: Int) {
        changes[source, default: [:]][variant, default: 0] -= count
    }

    private func row(_ source: IndexedSource) throws -> Int {
        if let id = known.row(source.uid) { return id }
        let id =
            try connection.prepared("SELECT id FROM source WHERE uid = ?").first([.int(source.uid)]) { $0.int(0) }
            ?? insert(source, uid: source.uid)
        known.set(row: id, of: source.uid)
        return id
    }

    private func variant(_ source: IndexedSource, of id: Int) throws -> Int {
        if let variant = known.variant(source.digest, of: id) { return variant }
        let variant =
            try connection.prepared("SELECT id FROM source_variant WHERE source = ? AND digest = ?")
            .first([.int(id), .int(source.digest)]) { $0.int(0) }
            ?? insertVariant(of: id, digest: source.digest, csl: source.csl)
        known.set(variant: variant, source.digest, of: id)
        return variant
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
        known.set(KnownSources.Work(uid: uid, item: source.item), of: id)
        let others = try blocks.enter(id, source.item, keys: Set(source.blockingKeys)) { try work($0)?.item }
        for other in others {
            guard let row = try work(other), let item = row.item else { continue }
            // The pair is always compared in the order of its ids, so that the account reads the same in any order.
            let isFirst = UInt64(bitPattern: Int64(uid)) < UInt64(bitPattern: Int64(row.uid))
            let relation = isFirst ? rules.relation(source.item, item) : rules.relation(item, source.item)
            guard let relation else { continue }
            try SourceRelations(connection).store(
                relation, a: isFirst ? id : other, b: isFirst ? other : id, isDecided: false)
            touched.formUnion([id, other])
        }
    }

    private func work(_ id: Int) throws -> KnownSources.Work? {
        if let work = known.work(id) { return work }
        let work = try connection.prepared("SELECT uid, csl FROM source WHERE id = ?").first([.int(id)]) { row in
            KnownSources.Work(uid: row.bits(0), item: rules.decode(row.text(1)))
        }
        if let work { known.set(work, of: id) }
        return work
    }

    /// Records what a person said of a pair, or takes it back with `nil`.
    func decide(_ kind: SourceRelation.Kind?, _ first: Int, _ second: Int) throws {
        let uids = try [first, second].map { try connection.bits("SELECT uid FROM source WHERE id = ?", [.int($0)]) }
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
        if isAllTouched { try connection.prepared("SELECT id FROM source").each { touched.insert($0.int(0)) } }
        isAllTouched = false
        // A document that was read again mostly cites what it cited before.
        for (source, variants) in changes where variants.values.contains(where: { $0 != 0 }) { touched.insert(source) }
        changes = [:]
        guard !touched.isEmpty else { return }
        known.removeAll()
        blocks.removeAll()
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
        try SourceClusters(connection, rules).update(alive.subtracting(removed))
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
            ORDER BY (SELECT sum(x.notes) FROM citation c JOIN note_text x ON x.id = c.note_text
                WHERE c.source = ?1 AND c.variant = v.id) DESC, v.csl LIMIT 1
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
