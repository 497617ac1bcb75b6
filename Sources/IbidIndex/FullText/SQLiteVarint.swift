/// SQLite's variable-length integers: seven bits a byte, highest first, all but the last with their top bit set.
enum SQLiteVarint {
    /// Appends `value`, which is below 2^56, as every number in a full-text index of ours is.
    static func append(_ value: Int, to bytes: inout [UInt8]) {
        if value < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value))
            return
        }
        var shift = 7
        while value >> shift >= 0x80 { shift += 7 }
        while shift > 0 {
            bytes.append(UInt8(truncatingIfNeeded: value >> shift) | 0x80)
            shift -= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: value) & 0x7F)
    }

    /// The integer at `index`, which moves behind it.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int {
        var value = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            value = value << 7 | Int(byte & 0x7F)
            if byte < 0x80 { break }
        }
        return value
    }
}
