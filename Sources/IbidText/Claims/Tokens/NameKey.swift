/// Keys of name words that survive the usual ways to write Arabic names in Latin letters.
///
/// Vowels fall into three classes, `q` and `k` into one, doubled letters count once, a final `h` not at all: so
/// "Mokhtar" is "Mukhtar" and "Qa'ida" is "Qaeda". "Abu" never equals "Abd".
enum NameKey {
    /// The key of the word at `start ..< end`; 0 for an article, which names may have or lack. Linear in the word.
    static func of(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
        var letters: [UInt8] = []
        letters.reserveCapacity(end - start)
        var index = start
        while index < end {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte.isLetter || byte.isDigit { letters.append(byte.lowered) }
                if byte == 0x2D, isArticle(letters[...]) { letters.removeAll(keepingCapacity: true) }
                index += 1
            } else {
                let (plain, width) = ClaimKey.plainLetter(bytes, index, end)
                if plain != 0 { letters.append(plain) }
                index += width
            }
        }
        if isArticle(letters[...]) || isParticle(letters) { return 0 }
        return fold(letters)
    }

    private static func isArticle(_ letters: ArraySlice<UInt8>) -> Bool {
        guard letters.count == 2 || letters.count == 3, let first = letters.first else { return false }
        if letters.count == 3 { return letters.elementsEqual("the".utf8) }
        return letters.elementsEqual("al".utf8) || letters.elementsEqual("el".utf8) && first == UInt8(ascii: "e")
    }

    /// "bin", "ibn", "ben" and "bel" come and go: "Belmokhtar", "Bel Mokhtar", "bin Mukhtar".
    private static func isParticle(_ letters: [UInt8]) -> Bool {
        guard letters.count == 3 else { return false }
        return letters.elementsEqual("bin".utf8) || letters.elementsEqual("ibn".utf8)
            || letters.elementsEqual("ben".utf8)
            || letters.elementsEqual("bel".utf8)
    }

    private static func fold(_ letters: [UInt8]) -> UInt64 {
        var key = ClaimKey.start
        var last: UInt8 = 0
        var index = letters.count >= 8 && letters.starts(with: Array("bel".utf8)) ? 3 : 0
        var count = 0
        while index < letters.count {
            let byte = letters[index]
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            var out = byte
            var step = 1
            switch byte {
            case UInt8(ascii: "a"), UInt8(ascii: "e"):
                if next == UInt8(ascii: "i") || next == UInt8(ascii: "y") || next == UInt8(ascii: "e") {
                    (out, step) = (UInt8(ascii: "i"), 2)
                } else {
                    out = UInt8(ascii: "a")
                }
            case UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "w"):
                out = UInt8(ascii: "u")
                if next == UInt8(ascii: "u") || next == UInt8(ascii: "o") { step = 2 }
            case UInt8(ascii: "y"): out = UInt8(ascii: "i")
            case UInt8(ascii: "q"), UInt8(ascii: "c"): out = UInt8(ascii: "k")
            case UInt8(ascii: "h"): if index + 1 == letters.count, count > 2 { out = 0 }
            default: break
            }
            if out != 0, out != last {
                key = ClaimKey.add(out, to: key)
                count += 1
            }
            last = out
            index += step
        }
        return key
    }
}
