internal import GRDB
internal import GRDBSQLite
internal import IbidModel

/// A connection inside one database access: prepares each statement once and runs SQL.
final class Connection {
    let handle: OpaquePointer
    private var statements: [String: Statement] = [:]
    private var madeTokenizer: TermTokenizer?

    init(_ database: Database) throws {
        guard let handle = database.sqliteConnection else {
            throw IndexError.engine(path: "", code: Int(SQLITE_MISUSE), detail: "the connection is closed")
        }
        self.handle = handle
    }

    /// The prepared statement for `sql`, kept for the life of this value.
    func prepared(_ sql: String) throws -> Statement {
        if let statement = statements[sql] { return statement }
        let statement = try Statement(handle, sql)
        statements[sql] = statement
        return statement
    }

    /// FTS5's tokenizer of this connection, made once.
    func tokenizer() throws -> TermTokenizer {
        if let known = madeTokenizer { return known }
        let tokenizer = try TermTokenizer(handle)
        madeTokenizer = tokenizer
        return tokenizer
    }

    /// Runs statements without arguments, one or several.
    func execute(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw SQLiteFailure(handle) }
    }

    /// Runs one prepared statement that gives no rows.
    func run(_ sql: String, _ values: [SQLValue] = []) throws {
        try prepared(sql).run(values)
    }

    /// Runs `body` in a transaction that changes nothing, and ends it in any case.
    func reading<T>(_ body: () throws -> T) throws -> T {
        try run("BEGIN")
        defer { if sqlite3_get_autocommit(handle) == 0 { try? run("ROLLBACK") } }
        let value = try body()
        try run("COMMIT")
        return value
    }

    /// The first column of the first row as a figure; 0 where there is none.
    func int(_ sql: String, _ values: [SQLValue] = []) throws -> Int {
        try prepared(sql).first(values) { $0.int(0) } ?? 0
    }

    /// The first column of the first row as 64 bits that may be any; 0 where there is none.
    func bits(_ sql: String, _ values: [SQLValue] = []) throws -> Int {
        try prepared(sql).first(values) { $0.bits(0) } ?? 0
    }
}
