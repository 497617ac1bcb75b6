/// Keys of name words that survive the usual ways to write Arabic names in Latin letters.
///
/// Vowels fall into three classes, `q` and `k` into one, doubled letters count once, a final `h` not at all: so
/// "Mokhtar" is "Mukhtar" and "Qa'ida" is "Qaeda". "Abu" never equals "Abd".
enum NameKey {
    /// The key of the word at `start ..< end`; 0 for an article, which names may have or lack. Linear in the word.
    static func of(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, isAcronym: Bool = false) -> UInt64 {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, end - start)) { letters in
            var count = 0
            var index = start
            while index < end {
                let byte = bytes[index]
                if byte < 0x80 {
                    if byte.isLetter || byte.isDigit {
                        letters[count] = byte.lowered
                        count += 1
                    }
                    if byte == 0x2D, isArticle(letters, count) { count = 0 }
                    index += 1
                } else {
                    let (plain, width) = ClaimKey.plainLetter(bytes, index, end)
                    if plain != 0 {
                        letters[count] = plain
                        count += 1
                    }
                    index += width
                }
            }
            // "AIS" is not "IS": an abbreviation has no other spellings.
            if isAcronym { return letters[..<count].reduce(ClaimKey.start) { ClaimKey.add($1, to: $0) } }
            return isArticle(letters, count) || isParticle(letters, count) ? 0 : fold(letters, count)
        }
    }

    private typealias Letters = UnsafeMutableBufferPointer<UInt8>

    private static func isArticle(_ letters: Letters, _ count: Int) -> Bool {
        if count == 3 { return isWord(letters, "the") }
        return count == 2 && (isWord(letters, "al") || isWord(letters, "el"))
    }

    /// "bin", "ibn", "ben" and "bel" come and go: "Belmokhtar", "Bel Mokhtar", "bin Mukhtar".
    private static func isParticle(_ letters: Letters, _ count: Int) -> Bool {
        count == 3
            && (isWord(letters, "bin") || isWord(letters, "ibn") || isWord(letters, "ben") || isWord(letters, "bel"))
    }

    /// Whether the letters begin with those of `word`.
    @inline(__always)
    private static func isWord(_ letters: Letters, _ word: StaticString) -> Bool {
        for index in 0..<word.utf8CodeUnitCount where letters[index] != word.utf8Start[index] { return false }
        return true
    }

    private static func fold(_ letters: Letters, _ length: Int) -> UInt64 {
        var key = ClaimKey.start
        var last: UInt8 = 0
        var index = length >= 8 && isWord(letters, "bel") ? 3 : 0
        var count = 0
        while index < length {
            let byte = letters[index]
            let next = index + 1 < length ? letters[index + 1] : 0
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
            case UInt8(ascii: "h"): if index + 1 == length, count > 2 { out = 0 }
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
