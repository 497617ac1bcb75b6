/// A name for a request's bytes, stable over runs and machines. It tells requests apart and protects nothing.
package enum PromptHash {
    /// 16 hex digits: FNV-1a over 64 bits (Fowler, Noll and Vo; RFC 9923). Linear in the bytes.
    package static func of(_ bytes: some Sequence<UInt8>) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
