internal import Crypto

/// A running SHA-256 over rows, in the encoding of `RowTape`.
struct RowDigest {
    private var hash = SHA256()
    private var buffer = RowTape()

    /// Adds the values of one row of `table`.
    mutating func add(_ table: String, _ values: [SQLValue]) {
        buffer.add(table)
        for value in values { buffer.add(value) }
        if buffer.bytes.count > 1 << 16 { flush() }
    }

    /// The digest of all that was added.
    mutating func finish() -> [UInt8] {
        flush()
        return Array(hash.finalize())
    }

    /// The digest of a single row.
    static func of(_ table: String, _ values: [SQLValue]) -> [UInt8] {
        var digest = RowDigest()
        digest.add(table, values)
        return digest.finish()
    }

    /// The digest of a tape.
    static func of(_ tape: RowTape) -> [UInt8] { Array(SHA256.hash(data: tape.bytes)) }

    private mutating func flush() {
        hash.update(data: buffer.bytes)
        buffer.removeAll()
    }
}
