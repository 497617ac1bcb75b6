/// What each word tells the audit of contradictions, in one open-addressed table made of the lexicon once.
///
/// It errs on the side of reading: a word that may name an act in some sentence is taken to name it in all, and a verb
/// that needs other words beside it wherever they stand in the sentence.
final class TellingWords: Sendable {
    /// The table of the shipped lexicon.
    static let standard = TellingWords(lexicon: .standard)

    /// What a word tells.
    private struct Entry {
        var key: UInt64 = 0
        var traits: SentenceTraits = []
        /// The number of the verb that it is a form of, where that verb needs other words; -1 for none.
        var verb: Int8 = -1
        /// The number of the needs that it meets; 0 for none.
        var needs: Int16 = 0
    }

    /// What the words of one sentence tell together.
    struct Found {
        fileprivate var traits: SentenceTraits = []
        fileprivate var verbs: UInt128 = 0
        fileprivate var needs: UInt128 = 0
    }

    private let entries: ContiguousArray<Entry>
    private let acts: TellingActs
    /// The sets of needs that some word meets.
    private let met: [UInt128]

    /// Makes the table of a lexicon's words.
    init(lexicon: ActLexicon) {
        let acts = TellingActs(lexicon: lexicon)
        var entries = ContiguousArray(repeating: Entry(), count: Self.mask + 1)
        var met: [UInt128] = [0]
        func add(_ key: UInt64, _ told: (traits: SentenceTraits, verb: Int8, needs: UInt128)) {
            guard !told.traits.isEmpty || told.verb >= 0 || told.needs != 0 else { return }
            let slot = Self.slot(of: key, entries)
            entries[slot].key = key
            entries[slot].traits.formUnion(told.traits)
            if told.verb >= 0 { entries[slot].verb = told.verb }
            let needs = met[Int(entries[slot].needs)] | told.needs
            let number = met.firstIndex(of: needs) ?? met.count
            if number == met.count { met.append(needs) }
            entries[slot].needs = Int16(number)
        }
        for (key, word) in lexicon.words.elements {
            add(key, acts.entry(of: key, word))
            // An unknown word in -s is the plural of what stands before it.
            let plural = ClaimKey.add(UInt8(ascii: "s"), to: key)
            if lexicon.words[plural] == nil { add(plural, acts.entry(of: key, word)) }
        }
        for (key, need) in acts.needs {
            let bit = UInt128(1) << UInt128(need)
            add(key, (traits: [], verb: -1, needs: bit))
            add(ClaimKey.add(UInt8(ascii: "s"), to: key), (traits: [], verb: -1, needs: bit))
        }
        let lists: [(KeySet, SentenceTraits)] = [
            (Words.connectors.union([Words.following, Words.prior]), .order), (Self.never, .never),
            (Self.outside, .outside), (Self.time, .time), (Words.leaning, .leaning),
        ]
        for (keys, trait) in lists { for key in keys { add(key, (traits: trait, verb: -1, needs: 0)) } }
        (self.acts, self.entries, self.met) = (acts, entries, met)
    }

    private static let mask = 16_383

    /// The slot that holds `key`, or the empty one where it belongs. A quarter of the slots is in use.
    @inline(__always)
    private static func slot(of key: UInt64, _ entries: ContiguousArray<Entry>) -> Int {
        var slot = Int(truncatingIfNeeded: key >> 40) & mask
        while entries[slot].key != 0, entries[slot].key != key { slot = (slot + 1) & mask }
        return slot
    }

    /// Adds what the word of that key tells; whether the table has it.
    @inline(__always) @discardableResult
    func look(_ key: UInt64, _ found: inout Found) -> Bool {
        let entry = entries[Self.slot(of: key, entries)]
        guard entry.key != 0 else { return false }
        found.traits.formUnion(entry.traits)
        if entry.verb >= 0 { found.verbs |= 1 << UInt128(entry.verb) }
        if entry.needs > 0 { found.needs |= met[Int(entry.needs)] }
        return true
    }

    /// Adds what the word `bytes[start ..< end]`, whose key is `key`, tells: an unknown one in -ed, -ing or -ies tells
    /// what its stem tells, as `WordGuess` cuts it.
    @inline(__always)
    func look(_ key: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ found: inout Found) {
        if look(key, &found) || end - start <= 4 { return }
        let last = bytes[end - 1].lowered
        if last == UInt8(ascii: "d") || last == UInt8(ascii: "g") || last == UInt8(ascii: "s") {
            guess(bytes, start, end, last, &found)
        }
    }

    private func guess(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ last: UInt8, _ found: inout Found
    ) {
        let (second, third) = (bytes[end - 2].lowered, bytes[end - 3].lowered)
        var stop: Int
        switch (third, second, last) {
        case (_, UInt8(ascii: "e"), UInt8(ascii: "d")): stop = end - 2
        case (UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "g")): stop = end - 3
        case (UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "s")):
            look(ClaimKey.add(UInt8(ascii: "y"), to: key(bytes, start, end - 3)), &found)
            return
        default: return
        }
        if stop - start > 3, bytes[stop - 1] == bytes[stop - 2] { stop -= 1 }
        look(key(bytes, start, stop), &found)
    }

    private func key(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
        var key = ClaimKey.start
        for index in start..<end { key = ClaimKey.add(bytes[index].lowered, to: key) }
        return key
    }

    /// What the words of a sentence tell, those verbs counted whose needs are all met.
    func traits(of found: Found) -> SentenceTraits {
        var traits = found.traits
        var verbs = found.verbs
        while verbs != 0 {
            let verb = verbs.trailingZeroBitCount
            verbs &= verbs - 1
            for sense in acts.verbs[verb] where sense.needs & ~found.needs == 0 { traits.formUnion(sense.traits) }
        }
        return traits
    }

    private static let never = Words.keys("never no")
    private static let outside = Words.keys("outside beyond")
    private static let time = Words.keys(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep "
            + "sept oct nov dec year years month months week weeks day days decade century later earlier never spring summer autumn "
            + "winter replaced replaces replacing succeeded succeeds succeeding successor")
}
