/// Tells whether two spellings are forms of one word, and what acts words can stand for.
struct WordMatcher: Sendable {
    /// The classes that a concept can stand for by itself.
    private let actsOf: [UInt64: [Int16]]

    /// Collects the single words of the lexicon's classes. Linear in the lexicon.
    init(words: [UInt64: ClaimWord], senses: [UInt64: [VerbSense]]) {
        var acts: [UInt64: [Int16]] = [:]
        for word in words.values where word.eventAct >= 0 { acts[word.concept, default: []].append(word.eventAct) }
        for (verb, senses) in senses {
            for sense in senses where sense.needs.isEmpty && sense.roles == .plain {
                acts[verb, default: []].append(sense.act)
            }
        }
        actsOf = acts
    }

    /// The classes that the words of a sentence can stand for.
    func acts(of concepts: Set<UInt64>) -> Set<Int16> {
        var found: Set<Int16> = []
        for concept in concepts { for act in actsOf[concept] ?? [] { found.insert(act) } }
        return found
    }

    /// Whether two words share a stem of four letters or more and differ by endings only ("smuggle", "smuggling").
    func isKin(_ a: [UInt8], _ b: ArraySlice<UInt8>) -> Bool {
        guard a.count >= 4, b.count >= 4, a[0] == b[b.startIndex].lowered else { return false }
        var same = 0
        while same < a.count, same < b.count, a[same] == b[b.startIndex + same].lowered { same += 1 }
        guard same >= 4, same * 2 >= min(a.count, b.count) else { return false }
        return isEnding(a[same...], after: a[same - 1]) && isEnding(b.dropFirst(same), after: a[same - 1])
    }

    private func isEnding(_ tail: ArraySlice<UInt8>, after last: UInt8) -> Bool {
        guard tail.count <= 6 else { return false }
        var text = String(decoding: tail.map(\.lowered), as: UTF8.self)
        if Self.endings.contains(text) { return true }
        // "kidnap", "kidnapping"
        if let first = tail.first, first == last { text.removeFirst() }
        return Self.endings.contains(text)
    }

    private static let endings: Set<String> = [
        "", "s", "es", "e", "ed", "d", "ing", "ings", "ly", "al", "ally", "er", "ers", "or", "ors", "ion", "ions",
        "ation", "ations",
        "ment", "ments", "y", "ies", "ied", "ity", "ive", "ance", "ence", "ant", "ent", "ism", "ist", "ists", "ness",
        "ful", "n", "en",
        "ship", "al", "ic", "ian", "able", "ible", "ure", "age", "ery",
    ]
}
