internal import GRDBSQLite
internal import IbidModel

/// A prepared statement over SQLite's C interface.
///
/// GRDB keeps the connection; rows go through here because its strings end at the first NUL, while a profile's text may
/// hold one and must come back byte for byte. Used only inside one database access, by one thread.
final class Statement {
    private let handle: OpaquePointer
    private let connection: OpaquePointer
    /// The first figure of the row that is read which no writer writes; thrown once the row has been read.
    private var damage: DamagedRow?
    /// No file has as many bytes, nor as many rows.
    private static let figureLimit: Int64 = 1 << 48

    /// Prepares one statement.
    init(_ connection: OpaquePointer, _ sql: String) throws {
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard code == SQLITE_OK, let handle else { throw SQLiteFailure(connection) }
        self.handle = handle
        self.connection = connection
    }

    deinit { sqlite3_finalize(handle) }

    // MARK: Running

    /// Runs a statement that gives no rows.
    func run(_ values: [SQLValue] = []) throws {
        try bind(values)
        _ = try step()
        sqlite3_reset(handle)
    }

    /// Calls `body` for each row; the row is this statement, valid until the next.
    func each(_ values: [SQLValue] = [], _ body: (Statement) throws -> Void) throws {
        try bind(values)
        defer { sqlite3_reset(handle) }
        while try step() {
            try body(self)
            try checkRow()
        }
    }

    /// One value for each row, in the engine's order.
    func map<T>(_ values: [SQLValue] = [], _ row: (Statement) throws -> T) throws -> [T] {
        var results: [T] = []
        try each(values) { results.append(try row($0)) }
        return results
    }

    /// The first row's value, or `nil` where there is no row.
    func first<T>(_ values: [SQLValue] = [], _ row: (Statement) throws -> T) throws -> T? {
        try bind(values)
        defer { sqlite3_reset(handle) }
        guard try step() else { return nil }
        let value = try row(self)
        try checkRow()
        return value
    }

    // MARK: Binding by hand

    func bindNull(at place: Int32) throws { try check(sqlite3_bind_null(handle, place)) }
    func bind(_ int: Int, at place: Int32) throws { try check(sqlite3_bind_int64(handle, place, Int64(int))) }
    func bind(_ real: Double, at place: Int32) throws { try check(sqlite3_bind_double(handle, place, real)) }

    /// Binds a text in UTF-8 without copying it: it must stay where it is until the statement has run.
    func bind(text: UnsafeRawBufferPointer, at place: Int32) throws {
        let base = text.baseAddress?.assumingMemoryBound(to: CChar.self)
        try check(
            base.map { sqlite3_bind_text64(handle, place, $0, UInt64(text.count), nil, UInt8(SQLITE_UTF8)) }
                ?? sqlite3_bind_text(handle, place, "", 0, nil))
    }

    /// Binds bytes without copying them: they must stay where they are until the statement has run.
    func bind(blob: UnsafeRawBufferPointer, at place: Int32) throws {
        try check(
            blob.isEmpty
                ? sqlite3_bind_zeroblob(handle, place, 0)
                : sqlite3_bind_blob64(handle, place, blob.baseAddress, UInt64(blob.count), nil))
    }

    /// Binds `texts` without copying them, the first at `place`, and runs the statement with them and what was bound by
    /// hand before.
    func run(binding texts: [String], from place: Int32) throws {
        guard var text = texts.first else { return try runBound() }
        try text.withUTF8 { bytes in
            try bind(text: UnsafeRawBufferPointer(bytes), at: place)
            try run(binding: Array(texts.dropFirst()), from: place + 1)
        }
    }

    /// Runs a statement that gives no rows with what was bound by hand.
    func runBound() throws {
        _ = try step()
        sqlite3_reset(handle)
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw SQLiteFailure(connection) }
    }

    private func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default:
            let failure = SQLiteFailure(connection)
            sqlite3_reset(handle)
            throw failure
        }
    }

    private func checkRow() throws {
        if let found = damage {
            damage = nil
            throw found
        }
    }

    private func bind(_ values: [SQLValue]) throws {
        damage = nil
        for (index, value) in values.enumerated() {
            let position = Int32(index + 1)
            let code =
                switch value {
                case .null: sqlite3_bind_null(handle, position)
                case .int(let int): sqlite3_bind_int64(handle, position, Int64(int))
                case .real(let real): sqlite3_bind_double(handle, position, real)
                case .text(let text): Self.bind(text, to: handle, at: position)
                case .blob(let bytes):
                    bytes.withUnsafeBytes {
                        sqlite3_bind_blob64(handle, position, $0.baseAddress, UInt64($0.count), transient)
                    }
                }
            guard code == SQLITE_OK else { throw SQLiteFailure(connection) }
        }
    }

    private static func bind(_ text: String, to handle: OpaquePointer, at position: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                // An empty string has no address of its own, and a null pointer would bind NULL.
                guard let base = characters.baseAddress else { return sqlite3_bind_text(handle, position, "", 0, nil) }
                return sqlite3_bind_text64(
                    handle, position, base, UInt64(characters.count), transient, UInt8(SQLITE_UTF8))
            }
        }
    }

    // MARK: Columns

    /// A figure: a row id, a place, a length or a number of things; 0 for NULL. Any other value is none that a writer
    /// writes: it reads as 0, and the row throws `DamagedRow` when it has been read. So sums and differences of a few
    /// figures never overflow, whatever somebody wrote into the file.
    func int(_ column: Int32) -> Int {
        let type = sqlite3_column_type(handle, column)
        let value = sqlite3_column_int64(handle, column)
        if type == SQLITE_INTEGER, value >= 0, value < Self.figureLimit { return Int(value) }
        if type != SQLITE_NULL, damage == nil { damage = damaged(column) }
        return 0
    }
    /// 64 bits that may be any, such as those of an id or a digest.
    func bits(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }
    /// The rows that a column with the first and one with their number give.
    func rows(_ first: Int32, count: Int32) -> Range<Int> {
        let start = int(first)
        return start..<(start + int(count))
    }
    func real(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }
    func bool(_ column: Int32) -> Bool { sqlite3_column_int64(handle, column) != 0 }
    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }
    func optionalInt(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }
    func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

    /// The whole text, NULs included.
    func text(_ column: Int32) -> String {
        guard let start = sqlite3_column_text(handle, column) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func blob(_ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, column) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }

    /// What is wrong with a column, which goes by the table's name where there is only one that it can be of.
    private func damaged(_ column: Int32) -> DamagedRow {
        let name = sqlite3_column_name(handle, column).map { String(cString: $0) } ?? ""
        let words = sqlite3_sql(handle).map { String(cString: $0) }?.split(whereSeparator: \.isWhitespace) ?? []
        let tables = zip(words, words.dropFirst()).filter { $0.0 == "FROM" || $0.0 == "JOIN" }.map(\.1)
        let table = tables.count == 1 && tables[0].allSatisfy { $0.isLetter || $0 == "_" } ? tables[0] + "." : ""
        return DamagedRow(
            column: table + name, value: sqlite3_column_text(handle, column).map { String(cString: $0) } ?? "")
    }

    /// The column as it is stored.
    func value(_ column: Int32) -> SQLValue {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_INTEGER: .int(bits(column))
        case SQLITE_FLOAT: .real(real(column))
        case SQLITE_TEXT: .text(text(column))
        case SQLITE_BLOB: .blob(blob(column))
        default: .null
        }
    }
}

/// Tells SQLite to copy what is bound.
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
