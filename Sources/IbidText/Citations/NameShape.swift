/// Tells what is shaped like a name (of a person, an outlet, a publisher) from running prose.
enum NameShape {
    /// Small words that names hold without capitals.
    private static let small: Set<String> = [
        "a", "al", "an", "and", "at", "bin", "by", "ben", "da", "das", "de", "del", "der", "des", "di", "die", "do",
        "du", "e", "el", "et", "for", "from", "ibn", "in", "la", "las", "le", "les", "los", "of", "on", "the", "to",
        "und", "van", "von", "with", "y", "zu", "s", "d", "l", "or", "ed", "eds",
    ]

    /// Whether every word of `range` has a capital, a digit or a character beyond ASCII at its head, or is a small word;
    /// and there are at most `limit` words, the first of them not small unless it is the only article. With `particles`
    /// those of family names may stand anywhere.
    static func isName(
        _ text: CitationText, _ range: Range<Int>, limit: Int = 16, particles: Bool = false
    ) -> Bool {
        let words = text.words(in: range, limit: limit + 1)
        guard !words.isEmpty, words.count <= limit, range.count <= 40 * limit else { return false }
        var capitals = 0
        for (position, word) in words.enumerated() {
            if particles, NameParticles.isParticle(text, word) { continue }
            var start = word.lowerBound
            while start < word.upperBound, !text.bytes[start].isWordByte { start += 1 }
            guard start < word.upperBound else { continue }
            let head = text.bytes[start]
            if head.isUpper || head.isDigit || head >= 0x80 {
                capitals += 1
            } else if !isLowerName(text, start..<word.upperBound),
                position == 0 || !isSmall(text, start..<word.upperBound)
            {
                return false
            } else if isLowerName(text, start..<word.upperBound) {
                capitals += 1
            }
        }
        return capitals > 0
    }

    /// Whether `range` is shaped like a list of people or an organisation: a name of up to 40 words. Where a comma
    /// tells that family names stand first, they may begin with particles in small letters ("bin Laden, Osama").
    static func isPeople(_ text: CitationText, _ range: Range<Int>) -> Bool {
        isName(text, range, limit: 40, particles: text.bytes[range].contains(0x2C))
    }

    /// A word that names write without a leading capital: a domain ("freedomhouse.org"), an inner capital ("iPolitics"),
    /// an Arabic article joined to a capital ("al-Monitor").
    private static func isLowerName(_ text: CitationText, _ word: Range<Int>) -> Bool {
        var end = word.upperBound
        while end > word.lowerBound, !text.bytes[end - 1].isWordByte { end -= 1 }
        let inner = text.bytes[word.lowerBound..<max(word.lowerBound, end)].dropFirst()
        return inner.contains { $0.isUpper } || inner.contains(0x2E)
    }

    private static func isSmall(_ text: CitationText, _ word: Range<Int>) -> Bool {
        guard word.count <= 6 else { return false }
        let letters = text.bytes[word].prefix { $0.isLetter }.map(\.lowered)
        return small.contains(String(decoding: letters, as: UTF8.self))
    }
}
