/// The vowels of a word in Latin letters.
///
/// Output: `a`, `i`, `u` for the Arabic vowels, `I` for the diphthong "ai", `U` for "au", `y` and `w` for the glides;
/// other letters stand for themselves.
enum VowelGroups {
    /// Where a group stands in its word.
    struct Place {
        let isFirst: Bool
        let isLast: Bool
        let isOnly: Bool
    }

    /// Whether `byte` is one of a, e, i, o, u.
    static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }

    /// Whether the letter at `index` sounds as a vowel: a plain one, or "y" and "w" before no vowel.
    static func isVowel(at index: Int, in word: [UInt8]) -> Bool {
        guard index >= 0, index < word.count else { return false }
        if isPlain(word[index]) { return true }
        let isFollowed = index + 1 < word.count && (isPlain(word[index + 1]) || word[index + 1] == word[index])
        let follows = index > 0 && isPlain(word[index - 1])
        if word[index] == UInt8(ascii: "y") {
            return index > 0 && !isFollowed && !(index > 0 && word[index - 1] == word[index])
        }
        return word[index] == UInt8(ascii: "w") && follows && !isFollowed && word[index - 1] == UInt8(ascii: "a")
    }

    /// The index behind the group of vowels that begins at `start`.
    static func end(from start: Int, in word: [UInt8]) -> Int {
        var end = start
        while isVowel(at: end, in: word) { end += 1 }
        return max(end, start + 1)
    }

    /// How many groups of vowels `word` has. Linear.
    static func count(in word: [UInt8]) -> Int {
        var (count, index) = (0, 0)
        while index < word.count {
            if isVowel(at: index, in: word) {
                count += 1
                index = end(from: index, in: word)
            } else {
                index += 1
            }
        }
        return count
    }

    /// The classes of the group at `range` of `word`. Constant but for the length of the group.
    static func fold(_ word: [UInt8], _ range: Range<Int>, place: Place) -> [UInt8] {
        let text = String(decoding: word[range], as: UTF8.self)
        switch text {
        case "ai", "ay", "ei", "ey", "aei", "ae", "aee": return [UInt8(ascii: "I")]
        case "au", "aw", "aou": return [UInt8(ascii: "U")]
        case "a", "aa": return [UInt8(ascii: "a")]
        case "i":
            // "Islamiya" sounds as "Islamia".
            let isGlide =
                range.lowerBound > 0 && range.upperBound < word.count && word[range.upperBound] == UInt8(ascii: "y")
            return isGlide ? [] : [UInt8(ascii: "i")]
        case "u": return [UInt8(ascii: "u")]
        default: break
        }
        // A word of one syllable keeps its vowels: English has too many that differ in nothing else.
        if place.isOnly { return Array(text.utf8) }
        switch text {
        case "o", "uu": return [UInt8(ascii: "u")]
        case "ou": return isEnglish(word, range.upperBound) ? Array(text.utf8) : [UInt8(ascii: "u")]
        case "oo": return place.isLast ? [UInt8(ascii: "u")] : Array(text.utf8)
        case "ee", "ii": return place.isLast ? [UInt8(ascii: "i")] : Array(text.utf8)
        case "y": return [UInt8(ascii: "i")]
        case "ao": return [UInt8(ascii: "U")]
        case "e": return [shortE(word, range, place)]
        default: return (range.lowerBound == 0 && text.hasPrefix("i") ? [UInt8(ascii: "i")] : []) + glides(text)
        }
    }

    /// "found", "count", "ounce": English, not French for "u".
    private static func isEnglish(_ word: [UInt8], _ end: Int) -> Bool {
        guard end + 1 < word.count else { return false }
        if word[end] == UInt8(ascii: "n") { return "dtcg".utf8.contains(word[end + 1]) }
        return word[end] == UInt8(ascii: "g") && word[end + 1] == UInt8(ascii: "h")
    }

    /// Whether a lone "e" stands for "a" or for "i".
    ///
    /// Behind one consonant it is the "i" of "Malek" and "Khaled"; behind two it is the "a" of "Ahmed" and "Droukdel".
    /// Behind a doubled letter it may be either and stays. In the first syllable it is an "a" before "h" ("Yehia") and
    /// before one consonant and "aa" ("Jemaah").
    private static func shortE(_ word: [UInt8], _ range: Range<Int>, _ place: Place) -> UInt8 {
        let (start, end) = (range.lowerBound, range.upperBound)
        let e = UInt8(ascii: "e")
        if end == word.count { return e }
        if place.isFirst {
            let isBeforeA = end + 1 < word.count && word[end + 1] == UInt8(ascii: "a")
            if start == 0 { return isBeforeA ? UInt8(ascii: "i") : e }
            let isBeforeLongA = isBeforeA && end + 2 < word.count && word[end + 2] == UInt8(ascii: "a")
            return word[end] == UInt8(ascii: "h") || isBeforeLongA ? UInt8(ascii: "a") : e
        }
        guard start >= 2, !isPlain(word[start - 2]) else { return UInt8(ascii: "i") }
        let (before, last) = (word[start - 2], word[start - 1])
        if before == last { return last == UInt8(ascii: "s") ? UInt8(ascii: "i") : e }
        // One sound in two letters ("Sheikhe", "Rashed") counts as one consonant.
        let isDigraph = last == UInt8(ascii: "h") && "ksgtdc".utf8.contains(before)
        return isDigraph ? UInt8(ascii: "i") : UInt8(ascii: "a")
    }

    /// Longer groups: "i" and "ou" before a vowel are glides ("Yehia", "Sahraoui").
    private static func glides(_ text: String) -> [UInt8] {
        let letters = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < letters.count {
            let (letter, next) = (letters[index], index + 1 < letters.count ? letters[index + 1] : 0)
            if letter == UInt8(ascii: "o"), next == UInt8(ascii: "u") {
                index += 1
                result.append(index + 1 < letters.count ? UInt8(ascii: "w") : UInt8(ascii: "u"))
            } else if letter == UInt8(ascii: "u") || letter == UInt8(ascii: "o"), next == UInt8(ascii: "a") {
                result.append(UInt8(ascii: "w"))
            } else if letter == UInt8(ascii: "i"), next != 0 {
                result.append(UInt8(ascii: "y"))
            } else if letter == UInt8(ascii: "y"), index + 1 == letters.count {
                result.append(UInt8(ascii: "i"))
            } else {
                result.append(letter)
            }
            index += 1
        }
        return result
    }
}
