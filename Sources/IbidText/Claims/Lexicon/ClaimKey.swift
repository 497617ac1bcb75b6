/// Keys of words: 64-bit hashes, so that no word is ever made into a string or looked up twice.
///
/// FNV-1a (Fowler, Noll and Vo) over lower-case bytes; common Latin letters with marks count as their plain letters.
package enum ClaimKey {
    /// The key of no bytes.
    static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The key after one more byte.
    @inline(__always) static func add(_ byte: UInt8, to key: UInt64) -> UInt64 {
        (key ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// The key of a word.
    package static func of(_ word: some StringProtocol) -> UInt64 {
        Array(word.utf8).withUnsafeBufferPointer { of($0, 0, $0.count) }
    }

    /// The key of `bytes[start ..< end]`, apostrophes left out. Linear in the word.
    static func of(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
        bytes.withUnsafeBufferPointer { of($0, start, end) }
    }

    /// The key of `bytes[start ..< end]`, apostrophes left out. Linear in the word.
    static func of(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
        var key = ClaimKey.start
        var index = start
        while index < end {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte != 0x27 { key = add(byte.lowered, to: key) }
                index += 1
            } else {
                let (plain, width) = plainLetter(bytes, index, end)
                if plain != 0 { key = add(plain, to: key) }
                index += width
            }
        }
        return key
    }

    /// One key for two, order kept.
    @inline(__always) static func join(_ a: UInt64, _ b: UInt64) -> UInt64 {
        var key = a ^ (b &* 0x9E37_79B9_7F4A_7C15)
        key ^= key >> 29
        return key &* 0xBF58_476D_1CE4_E5B9
    }

    /// The plain small letter of the character at `index` (0 for quotes and apostrophes) and its width in bytes.
    static func plainLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> (UInt8, Int) {
        let byte = bytes[index]
        let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
        guard index + 1 < end, width <= end - index else { return (byte, 1) }
        let next = bytes[index + 1]
        if byte == 0xE2, next == 0x80 { return (0, 3) }
        return (plainLetter(byte, next), width)
    }

    /// The plain small letter of the character that `lead` and `next` begin; `next` where there is none.
    @inline(__always) static func plainLetter(_ lead: UInt8, _ next: UInt8) -> UInt8 {
        let letter = LatinFolding.letter(lead, next)
        return letter == 0 ? next : letter
    }
}
