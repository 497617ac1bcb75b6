/// Which keys the corpus' names have, so that most words of a query are known to be none without asking the file.
package struct NameKeys: Sendable {
    /// So many rows are read at most: a corpus with more names is asked each time.
    private static let limit = 500_000

    /// Hashes: a word that shares one with a name is looked up in vain.
    private var aliases: Set<Int> = []
    private var spellings: Set<Int> = []
    /// Those of what stands before the first space of a key.
    private var beginnings: Set<Int> = []

    /// Reads the keys of all names; `nil` where there are too many. Linear in them.
    init?(_ connection: Connection) throws {
        let counts = ["alias", "spelling"].map { "SELECT count(*) FROM (SELECT 1 FROM \($0) LIMIT \(Self.limit))" }
        guard try counts.allSatisfy({ try connection.int($0) < Self.limit }) else { return nil }
        try connection.prepared("SELECT name_key FROM alias UNION ALL SELECT other_key FROM alias").each {
            Self.insert($0.text(0), in: &aliases, &beginnings)
        }
        try connection.prepared("SELECT key FROM spelling").each {
            Self.insert($0.text(0), in: &spellings, &beginnings)
        }
    }

    private static func insert(_ key: String, in keys: inout Set<Int>, _ beginnings: inout Set<Int>) {
        keys.insert(key.hashValue)
        beginnings.insert(key.prefix { $0 != " " }.hashValue)
    }

    /// Whether some name may have alias key `key`.
    func isAlias(_ key: String) -> Bool { aliases.contains(key.hashValue) }

    /// Whether some name may have folding key `key`.
    func isSpelt(_ key: String) -> Bool { spellings.contains(key.hashValue) }

    /// Whether the key of some name may have one of `words` before its first space.
    package func mayBegin(with words: [String]) -> Bool {
        words.contains { beginnings.contains(Substring($0).hashValue) }
    }
}
