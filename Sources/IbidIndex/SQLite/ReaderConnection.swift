internal import GRDB

/// Keeps a reader's prepared statements from one search to the next.
///
/// Its values are used only inside the database queue, which lets one access in at a time.
final class ReaderConnection: @unchecked Sendable {
    private var kept: Connection?

    /// The connection of `database`, with the statements that earlier accesses prepared.
    func connection(of database: Database) throws -> Connection {
        if let kept, kept.handle == database.sqliteConnection { return kept }
        let connection = try Connection(database)
        kept = connection
        return connection
    }
}
