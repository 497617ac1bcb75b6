internal import GRDBSQLite

/// Registers our auxiliary functions with a connection's FTS5.
enum FTS5Functions {
    /// Makes `ibid_spans` known to `connection`.
    static func register(on connection: OpaquePointer) throws {
        let api = try interface(of: connection)
        try register(name: "ibid_spans", api, connection, MatchSpansFunction.call)
    }

    private static func register(
        name: String, _ api: UnsafeMutablePointer<fts5_api>, _ connection: OpaquePointer,
        _ function: fts5_extension_function
    ) throws {
        guard api.pointee.xCreateFunction?(api, name, nil, function, nil) == SQLITE_OK else {
            throw SQLiteFailure(connection)
        }
    }

    /// FTS5's interface, by the documented way: a pointer passed to the SQL function `fts5`.
    static func interface(of connection: OpaquePointer) throws -> UnsafeMutablePointer<fts5_api> {
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
