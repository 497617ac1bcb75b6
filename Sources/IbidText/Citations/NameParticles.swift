/// Small words that begin family names: "bin Laden", "van der Berg", "ould Mohamed Salem", "ag Ghali".
enum NameParticles {
    static let words: Set<String> = [
        "af", "ag", "ait", "al", "av", "ben", "bin", "bint", "da", "das", "de", "dei", "del", "della", "den",
        "der", "di", "dos", "du", "el", "ibn", "la", "le", "ould", "ter", "uld", "van", "vom", "von",
        "wuld", "zu", "zum", "zur",
    ]

    /// Whether `range` begins with particles in small letters and, at most three of them on, with a capital.
    static func lead(_ text: CitationText, _ range: Range<Int>) -> Bool {
        let words = text.words(in: range, limit: 4)
        guard let name = words.firstIndex(where: { !isParticle(text, $0) }), name > 0 else { return false }
        let head = text.bytes[words[name].lowerBound]
        return head.isUpper || head >= 0x80
    }

    /// Whether a word is such a particle, in small letters.
    static func isParticle(_ text: CitationText, _ word: Range<Int>) -> Bool {
        word.count <= 5 && words.contains(text.string(word))
    }
}
