/// Looks up what the corpus says of names.
package struct NameQueries {
    /// The most names that one name stands for.
    private static let limit = 12

    /// Another name for something.
    package struct OtherName: Sendable {
        /// The name that was asked for, as the corpus writes it.
        package let asked: String
        /// The other name.
        package let text: String
        /// How the two stand to each other, as stored.
        package let kind: String
        /// The id of a passage that says so.
        package let passage: String
    }

    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// The other names of what has alias key `key`, by how many passages say so.
    func otherNames(_ key: String) throws -> [OtherName] {
        try connection.prepared(
            """
            SELECT min(asked), min(text), kind, min(uid) FROM (
                SELECT a.name AS asked, a.other AS text, a.other_key AS key, a.kind AS kind, p.uid AS uid
                FROM alias a JOIN passage p ON p.id = a.passage WHERE a.name_key = ?1
                UNION ALL
                SELECT a.other, a.name, a.name_key, a.kind, p.uid
                FROM alias a JOIN passage p ON p.id = a.passage WHERE a.other_key = ?1
            ) GROUP BY key ORDER BY count(*) DESC, 2 LIMIT ?2
            """
        ).map([.text(key), .int(Self.limit)]) { row in
            OtherName(
                asked: row.text(0), text: row.text(1), kind: row.text(2),
                passage: StableID.string(.passage, row.bits(3)))
        }
    }

    /// The spellings of the names with folding key `key`, by how many documents have them.
    func spellings(_ key: String) throws -> [String] {
        try connection.prepared(
            "SELECT text FROM spelling WHERE key = ? GROUP BY text ORDER BY count(*) DESC, text LIMIT ?"
        ).map([.text(key), .int(Self.limit * 2)]) { $0.text(0) }
    }
}
