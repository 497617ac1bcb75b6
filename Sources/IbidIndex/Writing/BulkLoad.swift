/// What a build from nothing does differently: words are collected in memory and written in few, large segments, never
/// merged on the way, and rows are put into indexes in one go at the end.
enum BulkLoad {
    /// SQLite's own settings of its full-text index.
    private static let usual = [("automerge", 4), ("hashsize", 1 << 20)]

    /// Prepares an empty index; `memory` bytes of words are collected before a segment is written.
    static func begin(_ connection: Connection, memory: Int) throws {
        try set([("automerge", 0), ("hashsize", max(1 << 20, memory))], connection)
    }

    /// Brings the index into the state that any other run expects. Inside the build's transaction.
    static func end(_ connection: Connection) throws {
        try set(usual, connection)
        try connection.execute(IndexFormat.indexes)
    }

    private static func set(_ settings: [(String, Int)], _ connection: Connection) throws {
        for (name, value) in settings {
            try connection.run(
                "INSERT INTO passage_fts(passage_fts, rank) VALUES (?, ?)", [.text(name), .int(value)])
        }
    }
}
