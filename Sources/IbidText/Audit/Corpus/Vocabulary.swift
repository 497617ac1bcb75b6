internal import IbidModel

/// How often each word of a corpus occurs, and where the first two times.
struct Vocabulary: Sendable {
    /// A place of a word: the document's position among the inputs, and bytes of the document.
    struct Place: Sendable {
        /// The position of the document.
        let document: Int32
        /// The offset of the first byte.
        let start: Int32
        /// The offset past the last byte.
        let end: Int32

        /// The bytes.
        var range: Range<Int> { Int(start)..<Int(end) }
    }

    /// A word of the corpus.
    struct Entry: Sendable {
        /// The word's hash.
        let hash: UInt64
        /// How often it occurs.
        var count: Int32
        /// How often it begins with a small letter.
        var smallCount: Int32
        /// Where it occurs first.
        let first: Place
        /// Where it occurs next.
        var second: Place?
    }

    /// The words in the order of their first places. Only words of 5 to 24 ASCII letters that are not written in
    /// capitals throughout.
    private(set) var entries: [Entry] = []
    /// Open addressing: the number of an entry, from 1 (0 for a free slot), and a part of its hash, which tells most
    /// others without a look at them. At most half of the slots is in use.
    private var slots = [(number: Int32, tag: UInt32)](repeating: (0, 0), count: 1_024)

    /// Enters the words of one document. Linear.
    mutating func add(_ words: DocumentWords, document: Int) {
        for word in words.words where Self.isEligible(word) {
            let place = Place(document: Int32(document), start: word.start, end: word.end)
            let small: Int32 = word.traits.contains(.capital) ? 0 : 1
            enter(Entry(hash: word.hash, count: 1, smallCount: small, first: place, second: nil))
        }
    }

    /// Enters what another vocabulary holds, whose documents come after this one's. Linear in it.
    mutating func add(_ other: Vocabulary) {
        for entry in other.entries { enter(entry) }
    }

    /// Whether a word can be told to be misspelt by its letters.
    static func isEligible(_ word: DocumentWords.Word) -> Bool {
        (5...24).contains(word.end - word.start) && word.traits.contains(.small)
            && word.traits.isDisjoint(with: [.digit, .foreign])
    }

    private mutating func enter(_ entry: Entry) {
        let slot = slot(of: entry.hash)
        let number = Int(slots[slot].number)
        guard number > 0 else {
            entries.append(entry)
            slots[slot] = (Int32(entries.count), UInt32(truncatingIfNeeded: entry.hash))
            if entries.count * 2 > slots.count { grow() }
            return
        }
        entries[number - 1].count += entry.count
        entries[number - 1].smallCount += entry.smallCount
        if entries[number - 1].second == nil { entries[number - 1].second = entry.first }
    }

    /// The slot that holds a word, or the free one where it belongs.
    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
        let tag = UInt32(truncatingIfNeeded: hash)
        while slots[slot].number > 0,
            slots[slot].tag != tag || entries[Int(slots[slot].number) - 1].hash != hash
        {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private mutating func grow() {
        slots = [(number: Int32, tag: UInt32)](repeating: (0, 0), count: slots.count * 2)
        for (index, entry) in entries.enumerated() {
            slots[slot(of: entry.hash)] = (Int32(index + 1), UInt32(truncatingIfNeeded: entry.hash))
        }
    }
}
