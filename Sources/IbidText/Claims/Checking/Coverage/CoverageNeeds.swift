internal import IbidModel

/// What a sentence has to hold to say what a claim says.
struct CoverageNeeds {
    /// A name or a word of the claim.
    struct Need {
        /// The name's key; 0 for a common word.
        var entity: UInt64 = 0
        /// The keys of its words.
        var words: [UInt64] = []
        /// The concepts that may stand for it.
        var kin: [UInt64] = []
        /// The concepts that exclude it.
        var rivals: [UInt64] = []
        /// The word in small letters.
        var spelling: [UInt8] = []
        /// The classes of acts that it stands for.
        var acts: Set<Int16> = []
        /// Whether it is the verb of a clause whose act the lexicon knows: other words do not stand for it.
        var isPredicate = false
        /// Whether it names a place.
        var isPlace = false
        /// Whether it stands in what the claim gives as a reason.
        var isReason = false
        /// How much it counts: a name 2, a word 1, a word that says little 0.4.
        var weight = 1.0
    }

    /// A word behind a direction word: "from Mali".
    struct Direction {
        let sense: Int
        let word: UInt64
        let name: UInt64
    }

    private(set) var list: [Need] = []
    private(set) var directions: [Direction] = []
    /// The shares that the claim speaks of: "most", "all".
    private(set) var shares: Set<Int> = []
    /// Whether it denies something.
    private(set) var isDenied = false
    /// Whether it says "not only", "not exclusively".
    private(set) var saysNotOnly = false
    /// Whether it says that something is against something.
    var isAgainst: Bool { directions.contains { CoverageWords.isAgainst($0.sense) } }
    /// Whether it puts events in order.
    private(set) var isOrdered = false

    /// Reads the tokens of a part. Linear in them.
    init(_ part: ClaimPart, _ reader: SentenceReader) {
        var lastName: Int16 = -1
        var direction: (Int, Int)?
        var isReason = false
        for index in part.tokens
        where index < reader.tokens.count && !reader.alternatives.contains(where: { $0.contains(index) }) {
            let token = reader.tokens[index]
            guard token.kind == .word, !reader.isTime[index] else { continue }
            if CoverageWords.denials.contains(token.key) { isDenied.toggle() }
            if CoverageWords.share(token.key) == 4,
                (part.tokens.lowerBound..<index).suffix(2).contains(where: {
                    CoverageWords.denials.contains(reader.tokens[$0].key)
                })
            {
                saysNotOnly = true
            }
            if let share = CoverageWords.share(token.key) { shares.insert(share) }
            if CoverageWords.orders.contains(token.key) { isOrdered = true }
            if token.key == CoverageWords.same, index + 1 < reader.tokens.count,
                CoverageWords.periods.contains(reader.tokens[index + 1].key)
            {
                isOrdered = true
            }
            if let sense = CoverageWords.direction(token.key) { direction = (sense, index) }
            if reader.nameAt[index] >= 0 {
                guard reader.nameAt[index] != lastName else { continue }
                lastName = reader.nameAt[index]
                let name = reader.names[Int(lastName)]
                let words = name.tokens.compactMap { reader.tokens[$0].name != 0 ? reader.concept($0) : nil }
                let span = reader.span(name.tokens.lowerBound, name.tokens.upperBound)
                let isPlace = reader.values.places.contains { $0.span.start == span.start && $0.span.end <= span.end }
                list.append(Need(entity: name.key, words: words, isPlace: isPlace, weight: 2))
                if let (sense, at) = direction, index - at <= 4 {
                    directions.append(
                        Direction(
                            sense: sense, word: words.last ?? 0, name: reader.tokens[name.tokens.upperBound - 1].name))
                }
                direction = nil
                continue
            }
            isReason = isReason || CoverageWords.reasons.contains(token.key)
            guard var need = need(at: index, in: reader) else { continue }
            need.isReason = isReason
            if let (sense, at) = direction, index - at <= 3 {
                directions.append(Direction(sense: sense, word: token.word.concept, name: 0))
            }
            direction = nil
            list.append(need)
        }
        // A claim that denies something is not ordered by its "after".
        if isDenied { isOrdered = false }
        // Who was carried over from the part before counts as well.
        for mention in part.frame.agents + part.frame.patients {
            for entity in mention.entities where !list.contains(where: { $0.entity == entity }) {
                list.append(Need(entity: entity, words: mention.words, weight: 2))
            }
        }
    }

    /// The need for a common word; `nil` for one that says nothing.
    private func need(at index: Int, in reader: SentenceReader) -> Need? {
        let token = reader.tokens[index]
        let tells = CoverageWords.telling.contains(token.key)
        let hasContrary = reader.hasContrary(index)
        // "22 children": who they are has to be told, and not only how many.
        let isUnit = reader.isAmount[index] && token.kind == .word && CoverageWords.people.contains(token.word.lemma)
        guard token.word.tag == .content || tells && token.word.tag == .adverb || hasContrary,
            isUnit || !reader.isAmount[index],
            !token.word.isLight || tells || hasContrary || isUnit,
            !CoverageWords.denials.contains(token.key) || reader.lexicon.synonyms[token.word.concept] != nil
        else { return nil }
        if CoverageWords.lightVerbs.contains(token.word.verb), reader.groupAt[index] >= 0 { return nil }
        let concept = token.word.concept
        var need = Need(
            words: [concept], kin: reader.lexicon.synonyms[concept] ?? [], rivals: reader.lexicon.rivals[concept] ?? [],
            spelling: Array(reader.bytes[Int(token.start)..<Int(token.end)]).map(\.lowered))
        if CoverageWords.soft.contains(token.word.lemma) || CoverageWords.soft.contains(token.key) { need.weight = 0.4 }
        if tells { need.weight = 0.5 }
        if token.word.eventAct >= 0 { need.acts.insert(token.word.eventAct) }
        if token.word.roleAct >= 0 { need.acts.insert(token.word.roleAct) }
        let group = reader.groupAt[index]
        if group >= 0, reader.groups[Int(group)].main == index, reader.frameOfGroup[Int(group)] >= 0 {
            let act = reader.frames[reader.frameOfGroup[Int(group)]].act
            if act >= 0 {
                need.acts.insert(act)
                need.isPredicate = true
            }
        }
        return need
    }
}
