/// The classes of all known words, found by the word's bytes without making or hashing a string: every word of a corpus
/// is looked up once.
struct NameWordTable: Sendable {
    /// The longest word that the table can hold, in bytes.
    static let longest = 15

    /// Every list of `NameWords`, and the first words of the alias phrases.
    static let standard = NameWordTable([
        (.article, NameWords.articles), (.particle, NameWords.particles), (.connector, NameWords.connectors),
        (.lateConnector, NameWords.lateConnectors), (.openPhrase, NameWords.openPhrases),
        (.longForm, NameWords.longFormWords), (.abbreviation, NameWords.abbreviations), (.date, NameWords.dates),
        (.opener, NameWords.openers), (.common, NameWords.common), (.language, NameWords.languages),
        (.trigger, AliasTrigger.openers), (.leaning, ["bel", "wal", "wa", "the"]),
    ])

    /// A word of up to 15 bytes, none of them NUL, as two numbers.
    struct Key: Sendable, Hashable {
        private(set) var low: UInt64 = 0
        private(set) var high: UInt64 = 0

        /// Adds the byte at `position`; positions from 16 on change nothing.
        mutating func set(_ byte: UInt8, at position: Int) {
            if position < 8 {
                low |= UInt64(byte) << UInt64(position << 3)
            } else if position < 16 {
                high |= UInt64(byte) << UInt64((position - 8) << 3)
            }
        }

        /// A place in a table of `mask + 1` slots.
        func slot(_ mask: Int) -> Int {
            let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
            return Int(truncatingIfNeeded: mixed >> 33) & mask
        }
    }

    private let keys: [Key]
    private let classes: [NameWordClass]

    /// Lists of words with the class that each list stands for; longer words than `longest` are left out.
    init(_ lists: [(NameWordClass, Set<String>)]) {
        var known: [Key: NameWordClass] = [:]
        for (list, words) in lists {
            for word in words where word.utf8.count <= Self.longest {
                var key = Key()
                for (position, byte) in word.utf8.enumerated() { key.set(byte, at: position) }
                known[key, default: []].insert(list)
            }
        }
        var count = 16
        while count < known.count * 4 { count *= 2 }
        var keys = [Key](repeating: Key(), count: count)
        var classes = [NameWordClass](repeating: [], count: count)
        for (key, list) in known {
            var slot = key.slot(count - 1)
            while classes[slot] != [] { slot = (slot + 1) & (count - 1) }
            (keys[slot], classes[slot]) = (key, list)
        }
        (self.keys, self.classes) = (keys, classes)
    }

    /// The classes of the word with this key, which has `count` bytes; none for an unknown one. Constant.
    func classes(of key: Key, count: Int) -> NameWordClass {
        guard count <= Self.longest else { return [] }
        var slot = key.slot(keys.count - 1)
        while classes[slot] != [] {
            if keys[slot] == key { return classes[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return []
    }
}
