internal import IbidModel

/// Reads the clauses of one sentence: names, verb groups, noun phrases, then frames.
///
/// A shallow reader in the manner of finite-state chunkers (Abney 1996, "Partial Parsing via Finite-State Cascades"):
/// each step is one pass over the tokens, and no step undoes another's work.
struct SentenceReader {
    /// A name in the sentence.
    struct Name {
        let tokens: Range<Int>
        let key: UInt64
    }

    let lexicon: ActLexicon
    let table: EntityTable
    let bytes: [UInt8]
    let tokens: [ClaimToken]
    private(set) var values: SentenceValues
    let discourse: Discourse
    /// The name that each token belongs to; -1 for none.
    var nameAt: [Int16]
    var names: [Name] = []
    /// Whether each token lies in a time expression.
    var isTime: [Bool]
    /// Whether each token lies in a quantity.
    var isAmount: [Bool]
    /// Whether a place name begins at each token.
    var isPlaceName: [Bool]
    /// The verb group that each token belongs to; -1 for none.
    var groupAt: [Int16]
    var groups: [VerbGroup] = []
    var phrases: [Phrase] = []
    var frames: [Frame] = []
    /// The frame that each verb group made; -1 for none.
    var frameOfGroup: [Int] = []
    /// The tokens of "not X" where a clause denies X what it says of another; each with a frame of its own.
    var alternatives: [Range<Int>] = []

    /// Reads the sentence. Linear in its tokens, but for words that a verb needs, looked for within 14 tokens.
    init(_ bytes: [UInt8], values: SentenceValues, discourse: Discourse, table: EntityTable, lexicon: ActLexicon) {
        self.lexicon = lexicon
        self.table = table
        self.bytes = bytes
        self.values = values
        self.discourse = discourse
        tokens = Self.withoutShortForms(ClaimTokenizer.tokens(of: bytes, lexicon: lexicon))
        nameAt = [Int16](repeating: -1, count: tokens.count)
        isTime = [Bool](repeating: false, count: tokens.count)
        isPlaceName = [Bool](repeating: false, count: tokens.count)
        isAmount = [Bool](repeating: false, count: tokens.count)
        groupAt = [Int16](repeating: -1, count: tokens.count)
        markTimes()
        findNames()
        leavePlacesInNames()
        findVerbs()
        linkVerbs()
        findPhrases()
        makeFrames()
    }

    /// The key by which a word counts: of a name's unknown word the key that survives other spellings.
    func concept(_ index: Int) -> UInt64 {
        let token = tokens[index]
        if nameAt[index] >= 0, let state = unitedState(index) { return state }
        guard nameAt[index] >= 0, token.name != 0, token.word.forms.isEmpty, !token.word.isNoun,
            token.word.concept == token.word.lemma,
            !token.isAcronym
        else { return token.word.concept }
        return token.name
    }

    /// The concept of "United States" and "United Kingdom", of which each word alone says something else.
    private func unitedState(_ index: Int) -> UInt64? {
        let first = tokens[index].key == Self.united ? index : index - 1
        guard first >= 0, first + 1 < tokens.count, tokens[first].key == Self.united else { return nil }
        return Self.unions[tokens[first + 1].key]
    }

    static let united = ClaimKey.of("united")
    /// The concepts of names that begin with "United", by their second word.
    static let unions: [UInt64: UInt64] = [
        ClaimKey.of("states"): ClaimKey.of("america"), ClaimKey.of("kingdom"): ClaimKey.of("britain"),
        ClaimKey.of("nations"): ClaimKey.of("un"),
    ]

    /// The keys of all names and of what pronouns stand for.
    var allEntities: [UInt64] {
        names.map(\.key) + frames.flatMap { ($0.agents + $0.patients + $0.others).flatMap(\.entities) }
    }

    /// Whether `allEntities` holds the key.
    func speaks(of entity: UInt64) -> Bool {
        names.contains { $0.key == entity }
            || frames.contains { frame in
                frame.agents.contains { $0.entities.contains(entity) }
                    || frame.patients.contains { $0.entities.contains(entity) }
                    || frame.others.contains { $0.entities.contains(entity) }
            }
    }

    /// The tokens without "(GSPC)" behind the long name: it says nothing that the name does not say.
    private static func withoutShortForms(_ tokens: [ClaimToken]) -> [ClaimToken] {
        guard tokens.contains(where: { $0.kind == .open || $0.key == however }) else { return tokens }
        var kept: [ClaimToken] = []
        kept.reserveCapacity(tokens.count)
        var index = 0
        while index < tokens.count {
            if tokens[index].kind == .open, index > 0, tokens[index - 1].kind == .word, tokens[index - 1].isCapital,
                index + 2 < tokens.count, tokens[index + 1].isAcronym, tokens[index + 2].kind == .close
            {
                index += 3
                if index + 1 < tokens.count, tokens[index].kind == .quote, tokens[index].start == tokens[index - 1].end,
                    tokens[index + 1].key == possessive, tokens[index + 1].start == tokens[index].end
                {
                    // "the Mission in Mali (MINUSMA)’s commander".
                    kept[kept.count - 1].isPossessive = true
                    index += 2
                }
                continue
            }
            if tokens[index].kind == .comma, index > 0, index + 2 < tokens.count, tokens[index + 1].key == however,
                tokens[index + 2].kind == .comma
            {
                // "has, however, expressed".
                index += 3
                continue
            }
            kept.append(tokens[index])
            index += 1
        }
        return kept
    }

    private static let possessive = ClaimKey.of("s")
    private static let however = ClaimKey.of("however")

    private mutating func markTimes() {
        var index = 0
        for time in values.times {
            while index < tokens.count, Int(tokens[index].end) <= time.span.start { index += 1 }
            var inside = index
            while inside < tokens.count, Int(tokens[inside].start) < time.span.end {
                isTime[inside] = true
                inside += 1
            }
        }
        index = 0
        for quantity in values.quantities {
            while index < tokens.count, Int(tokens[index].end) <= quantity.span.start { index += 1 }
            var inside = index
            while inside < tokens.count, Int(tokens[inside].start) < quantity.span.end {
                isAmount[inside] = true
                inside += 1
            }
        }
    }

    /// Whether a capital here says nothing, since every sentence and quotation opens with one.
    func opensSentence(_ index: Int) -> Bool {
        index == 0 || tokens[index - 1].kind == .quote || tokens[index - 1].kind == .colon
            || tokens[index - 1].kind == .stop
    }

    private mutating func findNames() {
        var index = 0
        // "Algerian" qualifies and names nobody.
        var isPeople = [Bool](repeating: false, count: tokens.count)
        var at = 0
        for place in values.places where place.role != .adjective && place.role != .people {
            while at < tokens.count, Int(tokens[at].end) <= place.span.start { at += 1 }
            if at < tokens.count { isPlaceName[at] = true }
        }
        at = 0
        for place in values.places where place.role == .adjective || place.role == .people {
            while at < tokens.count, Int(tokens[at].end) <= place.span.start { at += 1 }
            if at < tokens.count, Int(tokens[at].end) >= place.span.end { isPeople[at] = true }
        }
        while index < tokens.count {
            guard let end = nameEnd(index) else {
                index += 1
                continue
            }
            if isPeople[index] && end == index + 1
                || tokens[index].name == 0 && end == index + 2 && isPeople[index + 1], !tokens[end - 1].isPossessive
            {
                index = end
                continue
            }
            while end > index + 2, Self.titles.contains(tokens[index].key) { index += 1 }
            let key = key(of: index..<end)
            for inside in index..<end { nameAt[inside] = Int16(names.count) }
            names.append(Name(tokens: index..<end, key: key))
            index = end
        }
    }

    /// Takes out places that only stand inside a longer name: "Al Qaeda in the Islamic Maghreb" does not say where, and
    /// "the Government of Mali" does.
    private mutating func leavePlacesInNames() {
        let long = names.filter { $0.tokens.count > 1 }.map { span($0.tokens.lowerBound, $0.tokens.upperBound) }
        guard !long.isEmpty else { return }
        let places = values.places.filter { place in
            place.role == .of || !long.contains { $0.start < place.span.start && place.span.end <= $0.end }
        }
        guard places.count < values.places.count else { return }
        values = SentenceValues(times: values.times, quantities: values.quantities, places: places)
    }

    /// Words before a name that are no part of it.
    static let titles = Words.keys(
        "major general colonel captain lieutenant president minister sheikh mullah dr mr mrs prince emir king ambassador envoy leader commander"
    )

    private func key(of range: Range<Int>) -> UInt64 {
        let key = EntityTable.key(of: range.map { tokens[$0].name })
        if discourse.person != 0, !discourse.headWords.isEmpty, range.count <= 4,
            range.allSatisfy({ tokens[$0].name == 0 || discourse.headWords.contains(tokens[$0].name) })
        {
            return discourse.person
        }
        if let known = table.entity(key), known != 0 { return table.resolve(known) }
        if range.count <= 3, let last = range.last, let person = discourse.locals[tokens[last].name] { return person }
        if range.count <= 3, let last = range.last, let person = table.person(surname: tokens[last].name) {
            return person
        }
        return key
    }

    private func isNameWord(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.isCapital, !isTime[index] else { return false }
        if token.isAcronym { return true }
        if token.word.tag != .content { return false }
        if opensSentence(index) {
            if isAmount[index] || token.word.isLight { return false }
            if isPlaceName[index] { return true }
            // A known common word, or a word with a small one behind it, opens the sentence and names nothing.
            let isKnown = token.word.isNoun || !token.word.forms.isEmpty
            let next = index + 1 < tokens.count ? tokens[index + 1] : token
            return !isKnown || (index + 1 < tokens.count && next.isCapital && next.word.tag == .content)
        }
        return true
    }

    /// The end of the name that begins at `index`: the longest known one, else a run of capitals.
    private func nameEnd(_ index: Int) -> Int? {
        let token = tokens[index]
        guard token.kind == .word, !isTime[index] else { return nil }
        let startsSmall = !token.isCapital
        if let end = knownEnd(index), end > index + 1 || !startsSmall { return end }
        guard !startsSmall, isNameWord(index) || (token.name == 0 && index + 1 < tokens.count && isNameWord(index + 1))
        else {
            return nil
        }
        var end = index + 1
        while end < tokens.count, !tokens[end - 1].isPossessive {
            if isNameWord(end) {
                // A new known name may begin here ("AQIM emir Abdelmalek Droukdel" has capitals on both sides).
                if knownEnd(end) != nil, end > index, tokens[end].isAcronym || tokens[index].isAcronym { break }
                end += 1
            } else if end + 1 < tokens.count, isNameWord(end + 1), isConnector(end) {
                end += 2
            } else if end + 2 < tokens.count, tokens[end].key == Words.of, tokens[end + 1].key == Words.the,
                isNameWord(end + 2)
            {
                end += 3
            } else {
                break
            }
        }
        return end
    }

    private func isConnector(_ index: Int) -> Bool {
        let key = tokens[index].key
        return key == Words.of && tokens[index - 1].word.isNoun || key == Words.for && tokens[index - 1].word.isNoun
            || Self.joints.contains(key)
    }

    private static let joints = Words.keys("al el ag bin ibn ben bel abu ould wal de du la le des")

    /// The end of the longest name of the table that begins at `index`.
    private func knownEnd(_ index: Int) -> Int? {
        var key = ClaimKey.start
        var best: Int?
        var end = index
        guard tokens[index].isCapital || tokens[index].name == 0 || !tokens[index].word.isNoun else { return nil }
        while end < tokens.count, end - index < 12, tokens[end].kind == .word {
            if tokens[end].name != 0 {
                key = ClaimKey.join(key, tokens[end].name)
                guard let found = table.entity(key) else { break }
                end += 1
                if found != 0, tokens[index..<end].contains(where: \.isCapital) { best = end }
            } else {
                end += 1
            }
            if tokens[end - 1].isPossessive { break }
        }
        return best
    }
}
