internal import IbidModel

/// Joins the spellings of one work: what `same` relations connect and nothing keeps apart (`SourcePartition`). The face
/// of a cluster is the spelling that is cited most; of equally frequent ones, the one that is spelt best, else that of
/// the smallest id.
struct SourceClusters {
    private let connection: Connection
    private let rules: SourceRules

    init(_ connection: Connection, _ rules: SourceRules) {
        self.connection = connection
        self.rules = rules
    }

    /// Computes anew the clusters that `sources` are or were in. Linear in the members of those clusters.
    func update(_ sources: Set<Int>) throws {
        var pending = sources
        for id in sources {
            // Former fellows may have lost the link that ran through this one.
            let fellows = try connection.prepared(
                "SELECT id FROM source WHERE canonical = (SELECT canonical FROM source WHERE id = ?)"
            ).map([.int(id)]) { $0.int(0) }
            pending.formUnion(fellows)
        }
        while let start = pending.popFirst() {
            let members = try connected(to: start)
            pending.subtract(members)
            for spellings in try works(of: members) {
                guard let face = try face(of: spellings) else { continue }
                for spelling in spellings { try set(canonical: face, of: spelling) }
            }
        }
    }

    private func face(of spellings: [Int]) throws -> Int? {
        guard spellings.count > 1 else { return spellings.first }
        let cited = try spellings.map { (row: $0, count: try citations(of: $0)) }
        let most = cited.map(\.count).max()
        let commonest = cited.filter { $0.count == most }.map(\.row)
        guard commonest.count > 1 else { return commonest.first }
        return try commonest.map { (row: $0, spelling: try spelling(of: $0), uid: try uid(of: $0)) }
            .max { ($0.spelling, $1.uid) < ($1.spelling, $0.uid) }?.row
    }

    private func spelling(of source: Int) throws -> Int {
        let item = try connection.prepared("SELECT csl FROM source WHERE id = ?").first([.int(source)]) { row in
            rules.decode(row.text(0))
        }
        return item.flatMap { $0 }.map { rules.spelling($0) } ?? 0
    }

    /// The works that connected sources are.
    private func works(of members: Set<Int>) throws -> [[Int]] {
        guard members.count > 2 else { return [Array(members)] }
        var (joining, parting): ([SourcePartition.Link], [SourcePartition.Link]) = ([], [])
        var rows: [UInt64: Int] = [:]
        for member in members {
            let id = try uid(of: member)
            rows[id] = member
            let relations = try connection.prepared(
                """
                SELECT r.b, s.uid, r.kind = 'same', r.score, r.decided,
                    instr(r.features, char(9) || '-inf') > 0 AS vetoed
                FROM source_relation r JOIN source s ON s.id = r.b
                WHERE r.a = ? AND (r.kind IN ('same', 'never') OR vetoed)
                """
            ).map([.int(member)]) { row in
                let link = SourcePartition.Link(
                    a: id, b: UInt64(bitPattern: Int64(row.bits(1))), strength: row.real(3), isDecided: row.bool(4),
                    isVetoed: row.bool(5))
                return (other: row.int(0), isSame: row.bool(2), link: link)
            }
            for relation in relations where members.contains(relation.other) {
                if relation.isSame { joining.append(relation.link) } else { parting.append(relation.link) }
            }
        }
        guard !parting.isEmpty else { return [Array(members)] }
        return SourcePartition(Set(rows.keys), joining: joining, parting: parting).works.map { work in
            work.compactMap { rows[$0] }
        }
    }

    private func connected(to start: Int) throws -> Set<Int> {
        var seen: Set<Int> = [start]
        var queue = [start]
        while let next = queue.popLast() {
            let neighbours = try connection.prepared(
                """
                SELECT b FROM source_relation WHERE a = ?1 AND kind = 'same'
                UNION SELECT a FROM source_relation WHERE b = ?1 AND kind = 'same'
                """
            ).map([.int(next)]) { $0.int(0) }
            for neighbour in neighbours where seen.insert(neighbour).inserted { queue.append(neighbour) }
        }
        return seen
    }

    private func citations(of source: Int) throws -> Int {
        try connection.int(
            """
            SELECT coalesce(sum(x.notes), 0) FROM citation c JOIN note_text x ON x.id = c.note_text WHERE c.source = ?
            """, [.int(source)])
    }

    private func uid(of source: Int) throws -> UInt64 {
        UInt64(bitPattern: Int64(try connection.bits("SELECT uid FROM source WHERE id = ?", [.int(source)])))
    }

    private func set(canonical: Int, of source: Int) throws {
        try connection.run("UPDATE source SET canonical = ? WHERE id = ?", [.int(canonical), .int(source)])
        try connection.run(
            "UPDATE source SET row_sha256 = ? WHERE id = ?", [.blob(try Self.digest(source, connection)), .int(source)])
    }

    /// The digest of a source's row as it stands.
    static func digest(_ source: Int, _ connection: Connection) throws -> [UInt8] {
        let values = try connection.prepared(
            """
            SELECT s.uid, s.fingerprint, s.title, s.author, s.publisher, s.issued, s.csl, k.uid
            FROM source s LEFT JOIN source k ON k.id = s.canonical WHERE s.id = ?
            """
        ).first([.int(source)]) { row in (0..<8).map { row.value(Int32($0)) } }
        return RowDigest.of("source", values ?? [])
    }
}
