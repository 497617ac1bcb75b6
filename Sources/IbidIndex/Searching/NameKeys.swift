internal import Synchronization

/// Which keys the corpus' names have, so that most words of a query are known to be none without asking the file.
package final class NameKeys: Sendable {
    /// So many rows are read at most: a corpus with more names is asked each time.
    private static let limit = 500_000

    /// Hashes: a word that shares one with a name is looked up in vain.
    private let aliases: Set<Int>
    private let spellings: Set<Int>
    /// Those of what stands before the first space of a key.
    private let beginnings: Set<Int>
    /// Which words were asked for before, and whether a name may begin with them: folding a word takes longer than the
    /// rest of a short search's beginning.
    private let asked = Mutex<[String: Bool]>([:])
    private static let askedLimit = 10_000

    /// Reads the keys of all names; `nil` where there are too many. Linear in them.
    init?(_ connection: Connection) throws {
        let counts = ["alias", "spelling"].map { "SELECT count(*) FROM (SELECT 1 FROM \($0) LIMIT \(Self.limit))" }
        guard try counts.allSatisfy({ try connection.int($0) < Self.limit }) else { return nil }
        var (aliases, spellings, beginnings): (Set<Int>, Set<Int>, Set<Int>) = ([], [], [])
        try connection.prepared("SELECT name_key FROM alias UNION ALL SELECT other_key FROM alias").each {
            Self.insert($0.text(0), in: &aliases, &beginnings)
        }
        try connection.prepared("SELECT key FROM spelling").each {
            Self.insert($0.text(0), in: &spellings, &beginnings)
        }
        (self.aliases, self.spellings, self.beginnings) = (aliases, spellings, beginnings)
    }

    private static func insert(_ key: String, in keys: inout Set<Int>, _ beginnings: inout Set<Int>) {
        keys.insert(key.hashValue)
        beginnings.insert(key.prefix { $0 != " " }.hashValue)
    }

    /// Whether some name may have alias key `key`.
    func isAlias(_ key: String) -> Bool { aliases.contains(key.hashValue) }

    /// Whether some name may have folding key `key`.
    func isSpelt(_ key: String) -> Bool { spellings.contains(key.hashValue) }

    /// Whether some name may begin with `word`, as it was typed. `beginnings` makes what such a name's key has before its
    /// first space, `nil` where the word alone does not decide; it is asked once a word.
    package func mayBegin(with word: String, _ beginnings: () -> [String]?) -> Bool {
        if let known = asked.withLock({ $0[word] }) { return known }
        let may = beginnings().map { $0.contains { self.beginnings.contains(Substring($0).hashValue) } } ?? true
        asked.withLock { asked in
            if asked.count >= Self.askedLimit { asked = [:] }
            asked[word] = may
        }
        return may
    }
}
