internal import Crypto

/// A running SHA-256 over rows, in an encoding that no two different sequences of values share.
struct RowDigest {
    private var hash = SHA256()
    private var buffer: [UInt8] = []

    /// Adds the values of one row of `table`.
    mutating func add(_ table: String, _ values: [SQLValue]) {
        add(.text(table))
        for value in values { add(value) }
        if buffer.count > 1 << 16 { flush() }
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

    private mutating func add(_ value: SQLValue) {
        switch value {
        case .null: buffer.append(0)
        case .int(let int): append(1, UInt64(bitPattern: Int64(int)))
        case .real(let real): append(2, real.bitPattern)
        case .text(let text):
            append(3, UInt64(text.utf8.count))
            buffer.append(contentsOf: text.utf8)
        case .blob(let bytes):
            append(4, UInt64(bytes.count))
            buffer.append(contentsOf: bytes)
        }
    }

    private mutating func append(_ tag: UInt8, _ bits: UInt64) {
        buffer.append(tag)
        withUnsafeBytes(of: bits.littleEndian) { buffer.append(contentsOf: $0) }
    }

    private mutating func flush() {
        hash.update(data: buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
