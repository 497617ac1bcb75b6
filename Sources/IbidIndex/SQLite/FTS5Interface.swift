internal import GRDBSQLite

/// FTS5's own interface for C, which has its tokenizers.
enum FTS5Interface {
    /// The interface of `connection`, by the documented way: a pointer passed to the SQL function `fts5`.
    static func of(_ connection: OpaquePointer) throws -> UnsafeMutablePointer<fts5_api> {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nil) == SQLITE_OK else {
            throw SQLiteFailure(connection)
        }
        defer { sqlite3_finalize(statement) }
        var api: UnsafeMutablePointer<fts5_api>?
        withUnsafeMutablePointer(to: &api) { pointer in
            sqlite3_bind_pointer(statement, 1, pointer, pointerType.utf8Start.asCharacters, nil)
            sqlite3_step(statement)
        }
        guard let api else { throw SQLiteFailure(connection) }
        return api
    }

    /// SQLite compares this text and keeps no copy, so it must live for ever, as a static string does.
    private static let pointerType: StaticString = "fts5_api_ptr"
}

extension UnsafePointer<UInt8> {
    fileprivate var asCharacters: UnsafePointer<CChar> {
        UnsafeRawPointer(self).assumingMemoryBound(to: CChar.self)
    }
}
