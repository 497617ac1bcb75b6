/// Every word that a value scanner knows, in one open-addressed table: class, value, and the place names it begins.
///
/// Built once. A look-up costs a multiplication and, as a rule, one comparison.
struct Lexicon: Sendable {
    /// The shipped lexicon.
    static let shared = Lexicon(gazetteer: .shared)
    /// The same without places, which take most of the time to build: an indexing run asks for words alone.
    static let words = Lexicon(gazetteer: nil)

    private struct Entry {
        var key = WordKey()
        var lexeme = Lexeme.other
        var value: Int16 = 0
        var group: Int16 = -1
    }

    private var entries: ContiguousArray<Entry>
    private let mask: Int

    private init(gazetteer: Gazetteer?) {
        // 8192 slots hold about 2000 words, 2048 about 500: a quarter full.
        mask = gazetteer == nil ? 2047 : 8191
        entries = ContiguousArray(repeating: Entry(), count: mask + 1)
        for line in LexemeTable.text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let head = words.first, let lexeme = Lexeme(rawValue: String(head)) else { continue }
            for word in words.dropFirst() {
                let parts = word.split(separator: "=")
                guard let name = parts.first else { continue }
                let slot = slot(of: WordKey(name))
                // The first class given to a word stays.
                guard entries[slot].lexeme == .other else { continue }
                entries[slot].key = WordKey(name)
                entries[slot].lexeme = lexeme
                entries[slot].value = parts.count > 1 ? Int16(parts[1]) ?? 0 : 0
            }
        }
        for (index, key) in (gazetteer?.groupKeys ?? []).enumerated() {
            let slot = slot(of: key)
            entries[slot].key = key
            entries[slot].group = Int16(truncatingIfNeeded: index)
        }
    }

    /// The slot that holds `key`, or the empty one where it belongs.
    @inline(__always)
    private func slot(of key: WordKey) -> Int {
        var slot = key.slot(mask)
        while entries[slot].key.count != 0, entries[slot].key != key { slot = (slot + 1) & mask }
        return slot
    }

    /// Whether a word is a noun for people, or names one: "fighter", "european".
    func isPerson(_ word: String) -> Bool {
        let entry = entries[slot(of: WordKey(word))]
        return entry.lexeme == .person || entry.group >= 0
    }

    /// The class of a word and its value in it; `other` for one that the lexicon does not know.
    func meaning(_ key: WordKey) -> (lexeme: Lexeme, value: Int16) {
        let entry = entries[slot(of: key)]
        return entry.key.count == 0 ? (.other, 0) : (entry.lexeme, entry.value)
    }

    /// Fills in what the lexicon knows about a word; leaves an unknown word as it is.
    @inline(__always)
    func classify(_ word: inout ValueWord) {
        let entry = entries[slot(of: word.key)]
        guard entry.key.count != 0 else { return }
        word.lexeme = entry.lexeme
        word.value = entry.value
        word.group = entry.group
    }
}
