/// Two titles laid side by side, word by word.
///
/// The best monotone alignment by dynamic programming; words weigh by what they tell (an article little, a long word
/// more). Titles of more than `limit` words count as alike only when equal.
struct TitleAlignment {
    /// Content words that agree exactly or in transliteration.
    private(set) var agreeing = 0
    /// How many of them agree in transliteration only ("qaida", "qaeda").
    private(set) var transliterated = 0
    /// Content words that agree but for a misspelling.
    private(set) var misspelt = 0
    /// Content words that stand in one title only.
    private(set) var unmatched = 0
    /// The weight of the words that agree.
    private(set) var matchedWeight = 0.0
    /// The weight of all words.
    private(set) var totalWeight = 0.0
    /// Whether the numbers (and number-like words) of the titles differ.
    let numbersDiffer: Bool
    /// Whether each title has as many of them.
    let hasAsManyNumbers: Bool
    /// Whether all else agrees, numbers left aside.
    private(set) var isSameButForNumbers = false

    /// The most words that are laid side by side.
    static let limit = 60

    /// Aligns the folded words of two titles. Quadratic in their number, which is bounded.
    init(_ a: [String], _ b: [String]) {
        let (numbersA, numbersB) = (a.filter(Self.isNumber), b.filter(Self.isNumber))
        numbersDiffer = numbersA != numbersB
        hasAsManyNumbers = numbersA.count == numbersB.count
        guard a.count <= Self.limit, b.count <= Self.limit else {
            totalWeight = 1
            matchedWeight = a == b ? 1 : 0
            (agreeing, unmatched) = a == b ? (a.count, 0) : (0, 1)
            return
        }
        align(a, b)
        let (restA, restB) = (a.filter { !Self.isNumber($0) }, b.filter { !Self.isNumber($0) })
        isSameButForNumbers =
            numbersDiffer && hasAsManyNumbers && restA.count == restB.count && !restA.isEmpty
            && zip(restA, restB).allSatisfy { Match($0, $1) != nil }
    }

    /// The share of the weight that agrees, from 0 to 1.
    var similarity: Double { totalWeight > 0 ? matchedWeight / totalWeight : 0 }

    /// How two words agree.
    private enum Match {
        case equal, transliterated, misspelt

        init?(_ a: String, _ b: String) {
            if a == b {
                self = .equal
            } else if TitleAlignment.isNumber(a) || TitleAlignment.isNumber(b) {
                return nil
            } else if a.utf8.count >= 4, b.utf8.count >= 4,
                TitleFolding.transliteration(a) == TitleFolding.transliteration(b)
            {
                self = .transliterated
            } else if WordDistance.isMisspelling(a, b) {
                self = .misspelt
            } else {
                return nil
            }
        }

        var share: Double {
            switch self {
            case .equal: 1
            case .transliterated: 0.95
            case .misspelt: 0.8
            }
        }
    }

    private mutating func align(_ a: [String], _ b: [String]) {
        // best[i][j]: the weight that the first i and j words agree in.
        var best = [[Double]](repeating: [Double](repeating: 0, count: b.count + 1), count: a.count + 1)
        var matches = [[Match?]](repeating: [Match?](repeating: nil, count: b.count), count: a.count)
        for i in a.indices {
            for j in b.indices {
                let match = Match(a[i], b[j])
                matches[i][j] = match
                var value = max(best[i][j + 1], best[i + 1][j])
                if let match { value = max(value, best[i][j] + match.share * Self.weight(a[i], b[j])) }
                if i > 0, a[i - 1] + a[i] == b[j] { value = max(value, best[i - 1][j] + Self.weight(b[j])) }
                if j > 0, b[j - 1] + b[j] == a[i] { value = max(value, best[i][j - 1] + Self.weight(a[i])) }
                best[i + 1][j + 1] = value
            }
        }
        var (i, j) = (a.count, b.count)
        var lone: [String] = []
        while i > 0 || j > 0 {
            if i > 0, best[i][j] == best[i - 1][j] {
                lone.append(a[i - 1])
                i -= 1
            } else if j > 0, best[i][j] == best[i][j - 1] {
                lone.append(b[j - 1])
                j -= 1
            } else if i > 0, j > 0, let match = matches[i - 1][j - 1],
                best[i][j] == best[i - 1][j - 1] + match.share * Self.weight(a[i - 1], b[j - 1])
            {
                enter(match, Self.weight(a[i - 1], b[j - 1]), isContent: Self.isContent(a[i - 1]))
                (i, j) = (i - 1, j - 1)
            } else if i > 1, j > 0, a[i - 2] + a[i - 1] == b[j - 1] {
                enter(.equal, Self.weight(b[j - 1]), isContent: true)
                (i, j) = (i - 2, j - 1)
            } else if i > 0, j > 1 {
                enter(.equal, Self.weight(a[i - 1]), isContent: true)
                (i, j) = (i - 1, j - 2)
            } else {
                break
            }
        }
        for word in lone {
            totalWeight += Self.weight(word)
            if Self.isContent(word) { unmatched += 1 }
        }
    }

    private mutating func enter(_ match: Match, _ weight: Double, isContent: Bool) {
        matchedWeight += match.share * weight
        totalWeight += weight
        guard isContent else { return }
        if match == .misspelt { misspelt += 1 } else { agreeing += 1 }
        if match == .transliterated { transliterated += 1 }
    }

    private static let small: Set<String> = [
        "a", "al", "an", "and", "as", "at", "by", "el", "for", "from", "in", "is", "of", "on", "or", "the", "to",
        "with",
    ]

    /// Whether a word tells anything by itself.
    static func isContent(_ word: String) -> Bool { !small.contains(word) }

    /// What a word tells: an article little, a long word more.
    static func weight(_ word: String) -> Double {
        isContent(word) ? min(1.5, 0.5 + 0.1 * Double(word.utf8.count)) : 0.15
    }

    private static func weight(_ a: String, _ b: String) -> Double { (weight(a) + weight(b)) / 2 }

    private static let numberWords: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "second", "third", "fourth", "fifth",
        "ii", "iii", "iv", "vi", "vii", "viii", "ix", "january", "february", "march", "april", "june", "july", "august",
        "september", "october", "november", "december",
    ]

    /// Whether a word counts or dates: it has a digit, or is a number, an ordinal, a Roman numeral or a month.
    static func isNumber(_ word: String) -> Bool {
        word.utf8.contains { $0.isDigit } || numberWords.contains(word)
    }
}
