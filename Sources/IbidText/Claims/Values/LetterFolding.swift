/// Reads the letters and digits of a name as folded ASCII: lower case, without Latin diacritics.
struct LetterFolding {
    private let bytes: [UInt8]
    private var index = 0

    /// Starts at the beginning of `bytes`.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next folded letter or digit; other characters are passed over.
    mutating func next() -> UInt8? {
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte < 0x80 {
                if byte.isLetter || byte.isDigit { return byte.lowered }
                continue
            }
            guard index < bytes.count else { return nil }
            let folded = Self.folded(byte, bytes[index])
            index += 1
            if folded != 0 { return folded }
        }
        return nil
    }

    /// The base letter of the two-byte character `lead` `next`; 0 if it is no Latin letter with a base letter.
    @inline(__always)
    static func folded(_ lead: UInt8, _ next: UInt8) -> UInt8 {
        switch lead {
        case 0xC3: latin1[Int(next & 0x3F)]
        case 0xC4: extendedA[Int(next & 0x3F)]
        case 0xC5: extendedB[Int(next & 0x3F)]
        default: 0
        }
    }

    /// U+00C0–U+00FF in code order; a dot stands for no letter.
    private static let latin1 = table("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty")
    /// U+0100–U+013F.
    private static let extendedA = table("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllll.")
    /// U+0140–U+017F.
    private static let extendedB = table("lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs")

    private static func table(_ letters: String) -> [UInt8] {
        let codes = letters.utf8.map { $0 == 0x2E ? 0 : $0 }
        return codes + [UInt8](repeating: 0, count: max(0, 64 - codes.count))
    }
}
