/// Rows of one table as bytes: what their digest is taken over, and what is written from them, are the same.
///
/// ```
/// row   = text (the table's name), int (the row's number, from 0), value for each column
/// value = 0 | 1 int | 2 real | 3 count text | 4 count blob        int, real, count: 8 bytes, little-endian
/// ```
///
/// No two different sequences of values share an encoding. References to rows of the same document count from the
/// document's first row in their table, so a tape does not depend on what was indexed before.
struct RowTape: Sendable {
    /// What stands before a value.
    enum Tag {
        static let null: UInt8 = 0
        static let int: UInt8 = 1
        static let real: UInt8 = 2
        static let text: UInt8 = 3
        static let blob: UInt8 = 4
    }

    private(set) var bytes: [UInt8] = []
    /// How many rows were begun.
    private(set) var rows = 0
    private let head: [UInt8]

    /// An empty tape for rows of the table called `name`.
    init(table name: String) {
        var head = RowTape()
        head.add(name)
        self.head = head.bytes
    }

    /// An empty tape for values alone.
    init() { head = [] }

    /// Makes room for `count` bytes.
    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Begins a row; its values come next. Its number is the next one unless it is given.
    mutating func beginRow(_ number: Int? = nil) {
        bytes.append(contentsOf: head)
        add(number ?? rows)
        rows += 1
    }

    mutating func addNull() { bytes.append(Tag.null) }

    mutating func add(_ int: Int) { append(Tag.int, UInt64(bitPattern: Int64(int))) }

    mutating func add(_ int: Int?) { if let int { add(int) } else { addNull() } }

    mutating func add(_ bool: Bool) { add(bool ? 1 : 0) }

    mutating func add(_ real: Double) { append(Tag.real, real.bitPattern) }

    mutating func add(_ text: String) {
        append(Tag.text, UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func add(_ text: String?) { if let text { add(text) } else { addNull() } }

    /// Adds a text in valid UTF-8.
    mutating func add(text: ArraySlice<UInt8>) {
        append(Tag.text, UInt64(text.count))
        bytes.append(contentsOf: text)
    }

    mutating func add(blob: [UInt8]) {
        append(Tag.blob, UInt64(blob.count))
        bytes.append(contentsOf: blob)
    }

    mutating func add(_ value: SQLValue) {
        switch value {
        case .null: addNull()
        case .int(let int): add(int)
        case .real(let real): add(real)
        case .text(let text): add(text)
        case .blob(let bytes): add(blob: bytes)
        }
    }

    /// Forgets the bytes, for whoever has taken them.
    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    private mutating func append(_ tag: UInt8, _ bits: UInt64) {
        bytes.append(tag)
        withUnsafeBytes(of: bits.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
