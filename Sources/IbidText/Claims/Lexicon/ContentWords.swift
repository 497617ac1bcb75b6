/// The words of a text that say something, by the concept that each stands for.
struct ContentWords: Sendable {
    /// The words of the shipped lexicon.
    static let standard = ContentWords(lexicon: .standard)

    /// For each known word its concept; 0 for one that says little.
    private let concepts: KeyTable<UInt64>

    init(lexicon: ActLexicon) {
        var concepts: [UInt64: UInt64] = [:]
        for (key, word) in lexicon.words.elements {
            concepts[key] = word.tag == .content && !word.isLight ? word.concept : 0
        }
        for month in Self.months { concepts[month] = 0 }
        self.concepts = KeyTable(concepts)
    }

    /// The concept of a word; 0 for one that says little, an unknown word's own hash. "(ABC)" behind a long name says
    /// nothing that the name does not say.
    func concept(_ word: DocumentWords.Word, _ bytes: [UInt8]) -> UInt64 {
        if word.traits.contains(.digit) { return 0 }
        if let known = concepts[word.hash] { return known }
        let (start, end) = (Int(word.start), Int(word.end))
        if start > 0, end < bytes.count, bytes[start - 1] == UInt8(ascii: "("), bytes[end] == UInt8(ascii: ")"),
            !word.traits.contains(.small)
        {
            return 0
        }
        let isAdverb =
            end - start > 5 && bytes[end - 1] == UInt8(ascii: "y") && bytes[end - 2] == UInt8(ascii: "l")
            && !word.traits.contains(.capital) && !WordGuess.noAdverbs.contains(word.hash)
        return isAdverb ? 0 : word.hash
    }

    private static let months = Words.keys(
        "january february march april may june july august september october november december")
}
