/// Reads the values of a `RowTape` one by one, in place.
struct TapeReader {
    /// A value; text and blob point into the tape.
    enum Value {
        case null
        case int(Int)
        case real(Double)
        case text(UnsafeRawBufferPointer)
        case blob(UnsafeRawBufferPointer)
    }

    private let bytes: UnsafeRawBufferPointer
    private var index = 0

    /// A reader at the beginning of `bytes`, which must be a tape's.
    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// The next value. Past the end there are nulls.
    mutating func next() -> Value {
        guard index < bytes.count else { return .null }
        let tag = bytes[index]
        index += 1
        switch tag {
        case RowTape.Tag.int: return .int(Int(Int64(bitPattern: bits())))
        case RowTape.Tag.real: return .real(Double(bitPattern: bits()))
        case RowTape.Tag.text: return .text(run())
        case RowTape.Tag.blob: return .blob(run())
        default: return .null
        }
    }

    private mutating func bits() -> UInt64 {
        guard index + 8 <= bytes.count else {
            index = bytes.count
            return 0
        }
        defer { index += 8 }
        return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    private mutating func run() -> UnsafeRawBufferPointer {
        let count = Int(truncatingIfNeeded: bits())
        let start = index
        index = min(bytes.count, start + max(0, count))
        return UnsafeRawBufferPointer(rebasing: bytes[start..<index])
    }
}
