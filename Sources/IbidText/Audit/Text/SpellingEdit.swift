/// The one edit by which two words differ, and whether it looks like a slip rather than another word or spelling.
struct SpellingEdit: Sendable {
    /// What was done to the right word.
    enum Kind: Sendable {
        case transposed, inserted, dropped, replaced
    }

    /// The edit.
    let kind: Kind

    /// The edit that makes `wrong` of `right` (both in lower case, ASCII); `nil` for words that differ by more, or whose
    /// difference is an inflection, a habit of spelling or of transliteration:
    /// the first letter (but for an exchange with the second), the last letter, "-ise" for "-ize", "defence", "labour",
    /// "foetus", "traveller", and vowels or doubled letters of names.
    init?(wrong: [UInt8], right: [UInt8], isName: Bool) {
        let prefix = zip(wrong, right).prefix { $0 == $1 }.count
        let rest = min(wrong.count, right.count) - prefix
        let suffix = zip(wrong.reversed(), right.reversed()).prefix { $0 == $1 }.count
        let (left, right) = (wrong[prefix...], right[prefix...])
        guard suffix > 0 else { return nil }
        if wrong.count + 1 == prefix + right.count, min(suffix, rest) == rest, prefix > 0, let letter = right.first {
            guard Self.isSlip(of: letter, in: right, after: wrong[..<prefix], isName: isName) else { return nil }
            kind = .dropped
        } else if wrong.count == prefix + right.count + 1, min(suffix, rest) == rest, prefix > 0,
            let letter = left.first
        {
            guard Self.isSlip(of: letter, in: left, after: wrong[..<prefix], isName: isName) else { return nil }
            kind = .inserted
        } else if wrong.count == prefix + right.count, rest - suffix == 2, left.count > 2,
            left[prefix] == right[prefix + 1], left[prefix + 1] == right[prefix]
        {
            kind = .transposed
        } else if wrong.count == prefix + right.count, rest - suffix == 1, prefix > 0,
            let (a, b) = zip(left, right).first(where: { $0 != $1 })
        {
            let pair = Set([a, b])
            // "organise", "defence", "skeptic"; and vowels of names, which each language hears otherwise.
            let habits: [Set<UInt8>] = ["sz", "cs", "ck", "iy", "qk", "kc", "vw", "ei"].map { Set($0.utf8) }
            guard !habits.contains(pair), !(isName && pair.isSubset(of: Self.vowels)) else { return nil }
            kind = .replaced
        } else {
            return nil
        }
    }

    private static let vowels = Set("aeiouy".utf8)

    /// Whether a letter too many or too few is a slip: not the second of a pair before an ending, not the "u" of "labour",
    /// not a vowel or an "h" of a name that languages write or leave out, and not in front of an ending.
    private static func isSlip(
        of letter: UInt8, in tail: ArraySlice<UInt8>, after head: ArraySlice<UInt8>, isName: Bool
    ) -> Bool {
        let next = tail.dropFirst().first
        let isDoubled = head.last == letter || next == letter
        if isDoubled {
            if isName { return false }
            let ending = String(decoding: tail.drop { $0 == letter }, as: UTF8.self)
            return !["ing", "ed", "er", "ers", "or", "ors", "ings"].contains(ending)
        }
        // "haemorrhage", "foetus".
        if letter == UInt8(ascii: "a") || letter == UInt8(ascii: "o"), next == UInt8(ascii: "e") { return false }
        if letter == UInt8(ascii: "u"), head.last == UInt8(ascii: "o"), next == UInt8(ascii: "r") { return false }
        if letter == UInt8(ascii: "e"), tail.count <= 5 { return false }
        if letter == UInt8(ascii: "s") || letter == UInt8(ascii: "h") || letter == UInt8(ascii: "y") { return false }
        return true
    }
}
