internal import IbidModel

/// How often each word of a corpus occurs, and where the first two times.
struct Vocabulary: Sendable {
    /// A place of a word: the document's position among the inputs, and bytes of the document.
    struct Place: Sendable {
        /// The position of the document.
        let document: Int
        /// The offset of the first byte.
        let start: Int32
        /// The offset past the last byte.
        let end: Int32

        /// The bytes.
        var range: Range<Int> { Int(start)..<Int(end) }
    }

    /// A word of the corpus.
    struct Entry: Sendable {
        /// How often it occurs.
        var count: Int
        /// How often it begins with a small letter.
        var smallCount: Int
        /// Where it occurs first.
        let first: Place
        /// Where it occurs next.
        var second: Place?
    }

    /// By the hash of a word, its entry. Only words of 5 to 24 ASCII letters that are not written in capitals throughout.
    private(set) var entries: [UInt64: Entry] = [:]

    /// Enters the words of one document. Linear.
    mutating func add(_ words: DocumentWords, document: Int) {
        for word in words.words where Self.isEligible(word) {
            let place = Place(document: document, start: word.start, end: word.end)
            let small = word.traits.contains(.capital) ? 0 : 1
            enter(word.hash, Entry(count: 1, smallCount: small, first: place, second: nil))
        }
    }

    /// Enters what another vocabulary holds, whose documents come after this one's. Linear in it.
    mutating func add(_ other: Vocabulary) {
        for (hash, entry) in other.entries { enter(hash, entry) }
    }

    /// Whether a word can be told to be misspelt by its letters.
    static func isEligible(_ word: DocumentWords.Word) -> Bool {
        (5...24).contains(word.end - word.start) && word.traits.contains(.small)
            && word.traits.isDisjoint(with: [.digit, .foreign])
    }

    private mutating func enter(_ hash: UInt64, _ entry: Entry) {
        guard let index = entries.index(forKey: hash) else {
            entries[hash] = entry
            return
        }
        entries.values[index].count += entry.count
        entries.values[index].smallCount += entry.smallCount
        if entries.values[index].second == nil { entries.values[index].second = entry.first }
    }
}
