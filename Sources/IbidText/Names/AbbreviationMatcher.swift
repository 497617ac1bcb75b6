/// Finds the long form that stands before a short one.
///
/// After Schwartz and Hearst, “A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text” (Pacific
/// Symposium on Biocomputing, 2003). Initials of another language keep another order (`Armed Islamic Group (GIA)`), so
/// a second way counts the capitals that the long form shares with the short one.
enum AbbreviationMatcher {
    /// The index in `long` at which the long form of `short` begins; nil where there is none. Both in plain ASCII;
    /// `long` has its words parted by blanks or hyphens. Quadratic at worst in texts of one line, both being short.
    static func start(of short: [UInt8], in long: [UInt8]) -> Int? {
        var longIndex = long.count - 1
        for shortIndex in stride(from: short.count - 1, through: 0, by: -1) {
            let letter = short[shortIndex].lowered
            guard letter.isLetter || letter.isDigit else { continue }
            while longIndex >= 0,
                long[longIndex].lowered != letter || (shortIndex == 0 && !opensWord(longIndex, in: long))
            {
                longIndex -= 1
            }
            guard longIndex >= 0 else { return nil }
            longIndex -= 1
        }
        var first = longIndex + 1
        while first > 0, long[first - 1].isLetter || long[first - 1].isDigit { first -= 1 }
        return first
    }

    /// The initials that `word` gives: the plain letter of each capital that begins it or stands behind a small
    /// letter or a sign, so that "U.N." gives two and "GIA" one.
    static func initials(of word: String) -> [UInt8] {
        var initials: [UInt8] = []
        var followsCapital = false
        for scalar in word.unicodeScalars {
            let isCapital = scalar.isUpper
            if isCapital, !followsCapital, let letter = LatinLetters.plain(scalar)?.first { initials.append(letter) }
            followsCapital = isCapital
        }
        return initials
    }

    /// How many letters of `short` have a partner among `initials`, each used once.
    static func covered(_ short: [UInt8], by initials: [UInt8]) -> Int {
        var left = [Int](repeating: 0, count: 256)
        for initial in initials { left[Int(initial)] += 1 }
        var covered = 0
        for letter in short.map(\.lowered) where left[Int(letter)] > 0 {
            left[Int(letter)] -= 1
            covered += 1
        }
        return covered
    }

    /// Whether a word of `long` begins at `index`.
    private static func opensWord(_ index: Int, in long: [UInt8]) -> Bool {
        index == 0 || !(long[index - 1].isLetter || long[index - 1].isDigit)
    }
}
