/// Finds the noun that a number counts, without a parser: the first plural among the few words after the number.
struct NounPhrase {
    /// A head noun, folded and singular, and the words before it.
    struct Phrase {
        var head: String
        var modifiers: [String] = []
        var end: Int
    }

    private let source: ValueWords
    private let words: [ValueWord]
    /// Words between a number and its noun, at most.
    private static let reach = 5

    init(_ source: ValueWords) {
        self.source = source
        words = source.words
    }

    /// The noun counted from `index` on; `isOne` for the number one, whose noun is a singular.
    func counted(_ index: Int, isOne: Bool) -> Phrase? {
        var start = index
        if source.follows(start, .of) {
            // "one of them" counts nothing.
            if isOne { return nil }
            start += 1
            if source.lexeme(start) == .the || source.lexeme(start) == .its { start += 1 }
        }
        if source.follows(start, .more) || source.follows(start, .less) { start += 1 }
        guard start < words.count else { return nil }
        if words[start].lexeme == .casualty, words[start].gap.subtracting(.plus).isTight {
            return Phrase(head: "person", modifiers: [words[start].key.text], end: start + 1)
        }
        let stop = end(of: start)
        guard stop > start else { return nil }
        guard let head = isOne ? singularHead(start, stop) : pluralHead(start, stop) else { return nil }
        return phrase(start, head)
    }

    /// The noun after an ordinal: the first plural, else the last word before a function word.
    func ordinal(_ index: Int) -> Phrase? {
        guard index < words.count, words[index].gap.isBlank, !words[index].isCapital else { return nil }
        let stop = min(end(of: index), index + 3)
        guard stop > index, !isParticiple(words[index]) else { return nil }
        return phrase(index, pluralHead(index, stop) ?? stop - 1)
    }

    private func phrase(_ start: Int, _ head: Int) -> Phrase {
        Phrase(
            head: words[head].singular, modifiers: start < head ? words[start..<head].map(\.key.text) : [],
            end: head + 1)
    }

    /// The word past the run of nouns and adjectives at `start`.
    private func end(of start: Int) -> Int {
        var index = start
        while index < words.count, index - start < Self.reach {
            let word = words[index]
            // "60+ people": the mark belongs to the number.
            let gap = index == start ? word.gap.subtracting(.plus) : word.gap
            guard gap.isTight, !word.gap.isEmpty || index == start, !word.isNumber else { break }
            switch word.lexeme {
            case .other, .person, .direction, .district, .ordinal, .part, .same, .old, .label: break
            case .vague where word.value == 5: break
            // "several close allies"
            case .near where word.value == 1: break
            default: return index
            }
            index += 1
        }
        return index
    }

    private func pluralHead(_ start: Int, _ stop: Int) -> Int? {
        for index in start..<stop where words[index].isPlural {
            // "security forces members": the last of a row of plurals.
            if index + 1 < stop, words[index + 1].isPlural, words[index + 1].lexeme == .person { return index + 1 }
            return index
        }
        return nil
    }

    private func singularHead(_ start: Int, _ stop: Int) -> Int? {
        for index in start..<stop where words[index].lexeme == .person { return index }
        var last = stop - 1
        while last > start, isParticiple(words[last]) { last -= 1 }
        return isParticiple(words[last]) ? nil : min(last, start + 1)
    }

    private func isParticiple(_ word: ValueWord) -> Bool {
        let key = word.key
        return key.byte(fromEnd: 0) == 0x64 && key.byte(fromEnd: 1) == 0x65
            || key.byte(fromEnd: 0) == 0x79 && key.byte(fromEnd: 1) == 0x6C
    }
}
