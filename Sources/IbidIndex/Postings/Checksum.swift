/// A check on a derived blob, made when it is written and again when it is loaded.
enum Checksum {
    /// 32 bits over the bytes and their number, eight bytes a step; multiply and rotate, after FNV-1a. It finds accidents,
    /// not attacks.
    static func of(_ bytes: [UInt8]) -> Int {
        bytes.withUnsafeBytes { of($0) }
    }

    /// The same over raw memory.
    static func of(_ bytes: UnsafeRawBufferPointer) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
        var index = 0
        while index + 8 <= bytes.count {
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
            index += 8
        }
        while index < bytes.count {
            hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3
            index += 1
        }
        return Int((hash ^ hash >> 32) & 0xFFFF_FFFF)
    }
}
