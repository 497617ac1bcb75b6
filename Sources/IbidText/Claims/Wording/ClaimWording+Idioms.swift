/// Wordings that are told as patterns.
extension ClaimWording {
    /// A claim of more words is left as it is: patterns may try many divisions of it.
    private static let longest = 60
    /// So many patterns are used one after the other, lest two lead to each other.
    private static let most = 12

    /// The patterns by the words that they may begin with, in their order.
    private static let patterns = WordingText.lines.split(separator: "\n").compactMap(WordPattern.init)
        .reduce(into: [String: [WordPattern]]()) { table, pattern in
            for word in pattern.firstWords { table[word, default: []].append(pattern) }
        }

    private static let numbered = patterns[WordPattern.numberKey] ?? []

    /// The lines of the data that are meant as patterns and are none; there must be none.
    package static var unreadPatterns: [String] {
        WordingText.lines.split(separator: "\n").filter { $0.contains("=>") && WordPattern($0) == nil }.map(String.init)
    }

    /// Puts each wording of the patterns plainly.
    static func idioms(_ words: [Substring]) -> [Substring] {
        guard words.count <= longest, let last = words.last else { return words }
        var plain: [Substring] = words.dropLast() + [bare(last)]
        var (place, used) = (0, 0)
        while place < plain.count, used < most {
            let word = plain[place]
            let found = (patterns[word.lowercased()] ?? []) + (WordPattern.isNumber(word) ? numbered : [])
            guard let next = found.lazy.compactMap({ $0.plain(plain, at: place) }).first else {
                place += 1
                continue
            }
            plain = next
            used += 1
            place = 0
        }
        guard used > 0, let first = plain.first, let end = plain.last else { return words }
        plain[0] = Substring(first.prefix(1).uppercased() + first.dropFirst())
        plain[plain.count - 1] = Substring((plain.count == 1 ? plain[0] : end) + (last.hasSuffix(".") ? "." : ""))
        return plain
    }

    /// The words of a slot as they stand inside of a sentence: what began it with a capital, and is no name, has a small letter.
    static func inside(_ words: [Substring], _ range: Range<Int>) -> [Substring] {
        var found = Array(words[range])
        guard range.lowerBound == 0, let first = found.first else { return found }
        let word = first.lowercased()
        let isPlural = word.hasSuffix("s") && !first.dropFirst().contains(where: \.isUppercase)
        let isAlone = words.count < 2 || !isName(words[1])
        if determiners.contains(word) || isPlural && isAlone { found[0] = Substring(word) }
        return found
    }

    private static let determiners: Set<String> = [
        "the", "a", "an", "its", "his", "their", "some", "several", "many", "most", "all", "no", "none", "one", "two",
        "three", "four", "five", "six", "seven", "eight", "nine", "ten", "both", "each", "every", "those", "these",
        "more", "fewer", "less", "about", "around", "nearly", "almost", "over", "it", "he", "they", "up", "at",
    ]
}
