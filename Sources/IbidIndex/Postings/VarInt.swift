/// Whole numbers in as few bytes as they need: seven bits a byte, lowest first, as in Protocol Buffers.
enum VarInt {
    /// Reads a number of up to 35 bits at `place` and goes past it; 0 past the end.
    @inline(__always)
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Int {
        guard place < bytes.count else { return 0 }
        var byte = bytes[place]
        place += 1
        if byte < 0x80 { return Int(byte) }
        var value = Int(byte & 0x7F)
        var shift = 7
        while byte >= 0x80, place < bytes.count, shift < 35 {
            byte = bytes[place]
            place += 1
            value |= Int(byte & 0x7F) << shift
            shift += 7
        }
        return value
    }
}

extension [UInt8] {
    /// Appends a number that is not negative.
    mutating func append(varint value: Int) {
        var rest = UInt64(truncatingIfNeeded: Swift.max(0, value))
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }
}
