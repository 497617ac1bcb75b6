/// Which keys the corpus' names have, so that most words of a query are known to be none without asking the file.
struct NameKeys: Sendable {
    /// So many rows are read at most: a corpus with more names is asked each time.
    private static let limit = 500_000

    /// Hashes: a word that shares one with a name is looked up in vain.
    private let aliases: Set<Int>
    private let spellings: Set<Int>

    /// Reads the keys of all names; `nil` where there are too many. Linear in them.
    init?(_ connection: Connection) throws {
        let counts = ["alias", "spelling"].map { "SELECT count(*) FROM (SELECT 1 FROM \($0) LIMIT \(Self.limit))" }
        guard try counts.allSatisfy({ try connection.int($0) < Self.limit }) else { return nil }
        var (aliases, spellings): (Set<Int>, Set<Int>) = ([], [])
        try connection.prepared("SELECT name_key FROM alias UNION ALL SELECT other_key FROM alias").each {
            aliases.insert($0.text(0).hashValue)
        }
        try connection.prepared("SELECT key FROM spelling").each { spellings.insert($0.text(0).hashValue) }
        (self.aliases, self.spellings) = (aliases, spellings)
    }

    /// Whether some name may have alias key `key`.
    func isAlias(_ key: String) -> Bool { aliases.contains(key.hashValue) }

    /// Whether some name may have folding key `key`.
    func isSpelt(_ key: String) -> Bool { spellings.contains(key.hashValue) }
}
