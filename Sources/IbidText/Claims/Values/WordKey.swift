/// A word's letters, folded, in two machine words: exact for words of up to 16 bytes.
///
/// Words compare by two integers, without any string.
struct WordKey: Hashable, Sendable {
    private(set) var low: UInt64 = 0
    private(set) var high: UInt64 = 0
    private(set) var count = 0

    /// Adds one folded byte. Constant time.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count < 8 {
            low |= UInt64(byte) << UInt64(count * 8)
        } else if count < 16 {
            high |= UInt64(byte) << UInt64(count * 8 - 64)
        } else {
            // Bytes past the sixteenth are only mixed in; no word of the lexicon is as long as that.
            high = (high ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
        }
        count += 1
    }

    /// The key of a word given as a string; anything but letters and digits is left out.
    init(_ word: some StringProtocol) {
        for scalar in word.unicodeScalars {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            if !scalar.isASCII {
                if let plain = LatinFolding.plain(scalar)?.first { append(plain) }
            } else if byte.isLetter || byte.isDigit {
                append(byte.lowered)
            }
        }
    }

    /// The key of no letters.
    init() {}

    /// A slot in a table of `mask + 1` entries. Multiplication by odd constants near the golden ratio spreads the low
    /// bytes over the high bits (Knuth, TAOCP 3, §6.4).
    @inline(__always)
    func slot(_ mask: Int) -> Int {
        let mixed = (low &* 0x9E37_79B9_7F4A_7C15) ^ (high &* 0xC2B2_AE3D_27D4_EB4F)
        return Int(truncatingIfNeeded: mixed >> 40) & mask
    }

    /// The folded word as text.
    var text: String {
        String(unsafeUninitializedCapacity: 16) { buffer in
            let length = min(count, 16)
            for index in 0..<length {
                let part = index < 8 ? low >> UInt64(index * 8) : high >> UInt64(index * 8 - 64)
                buffer[index] = UInt8(truncatingIfNeeded: part)
            }
            return length
        }
    }

    /// Whether the folded word ends in `byte`; false for words beyond 16 bytes.
    @inline(__always)
    func byte(fromEnd offset: Int) -> UInt8 {
        let index = count - 1 - offset
        guard index >= 0, count <= 16 else { return 0 }
        let part = index < 8 ? low >> UInt64(index * 8) : high >> UInt64(index * 8 - 64)
        return UInt8(truncatingIfNeeded: part)
    }
}
