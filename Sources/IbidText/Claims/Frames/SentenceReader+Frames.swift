internal import IbidModel

/// From verb groups and phrases to frames.
extension SentenceReader {
    /// Makes all frames of the sentence: verbs first, then role nouns and event nouns.
    mutating func makeFrames() {
        frameOfGroup = [Int](repeating: -1, count: groups.count)
        for number in groups.indices { makeFrame(number) }
        for number in phrases.indices where phrases[number].role >= 0 { makeRoleFrame(number) }
        for number in phrases.indices where phrases[number].event >= 0 { makeEventFrame(number) }
        makePlaceFrames()
        orderFrames()
    }

    /// The phrases whose tokens lie in the range.
    func phraseRange(_ from: Int, _ to: Int) -> [Int] {
        var list: [Int] = []
        for index in phrases.indices {
            let tokens = phrases[index].tokens
            if tokens.lowerBound >= to { break }
            if tokens.lowerBound >= from, tokens.upperBound <= to { list.append(index) }
        }
        return list
    }

    /// The subjects of a group: its own, or those of the clause on which it hangs.
    private func subjects(of number: Int, depth: Int = 0) -> [EntityMention] {
        guard depth < 8 else { return [] }
        let group = groups[number]
        if group.isTally { return [] }
        switch group.link {
        case .relative:
            guard let index = phrases.lastIndex(where: { $0.tokens.upperBound <= group.clauseStart }) else { return [] }
            return antecedent(index)
        case .main, .coordinated:
            let own = ownSubjects(number)
            if !own.isEmpty { return own }
            // "Under the treaty Italy gave …": the name right before the verb, with no comma to part it.
            if group.link == .main, let last = phraseBefore(group.tokens.lowerBound), phrases[last].endsInName,
                phrases[last].words.count > 1,
                phrases[last].tokens.upperBound == group.tokens.lowerBound,
                phrases[last].tokens.lowerBound >= group.clauseStart,
                nameAt[phrases[last].tokens.lowerBound] < 0, let entity = phrases[last].entities.last
            {
                return [
                    EntityMention(
                        entities: [entity], words: [concept(group.tokens.lowerBound - 1)], head: 0,
                        span: span(group.tokens.lowerBound - 1, group.tokens.lowerBound))
                ]
            }
            if number == 0, group.link == .main { return [] }
            return inherited(number, depth: depth)
        case .infinitive:
            guard group.parent >= 0 else { return [] }
            // "told foreigners to leave": the object acts.
            let parent = groups[group.parent]
            if !parent.isPassive, Self.objectControl.contains(tokens[parent.main].word.verb) {
                let objects = objects(of: group.parent)
                if !objects.isEmpty { return objects }
            }
            return subjects(of: group.parent, depth: depth + 1)
        case .participle:
            if group.isPassive {
                if let index = phrases.lastIndex(where: { $0.tokens.upperBound <= group.tokens.lowerBound }),
                    phrases[index].tokens.upperBound >= group.tokens.lowerBound - 2
                {
                    return antecedent(index)
                }
            }
            guard group.parent >= 0 else {
                if let first = phrases.first, first.preposition == 0, first.tokens.upperBound <= group.tokens.lowerBound
                {
                    return [mention(0)]
                }
                return mainSubjects(after: number)
            }
            return subjects(of: group.parent, depth: depth + 1)
        }
    }

    private static let linking = Words.keys("become remain stay")
    private static let objectControl = Words.keys("tell order ask force urge allow persuade push call help enable")

    /// A participle that opens the sentence has the subject of the clause behind it.
    private func mainSubjects(after number: Int) -> [EntityMention] {
        guard number + 1 < groups.count, groups[number + 1].link == .main || groups[number + 1].link == .coordinated
        else {
            return discourse.subjects
        }
        return ownSubjects(number + 1)
    }

    /// What "who" stands for: the phrase before, or the name that it explains, and what is joined to it.
    private func antecedent(_ index: Int) -> [EntityMention] {
        var index = index
        // "the commander of the group, who": the head, not its owner; "a notable from Kidal who": likewise.
        while index > 0, phrases[index].preposition != 0, phrases[index].possessor < 0,
            phrases[index].tokens.lowerBound - phrases[index - 1].tokens.upperBound <= 1,
            phrases[index].preposition == Words.of || phrases[index].preposition == Words.from,
            !phrases[index].endsInName || !table.persons.contains(phrases[index].entities.last ?? 0)
        { index -= 1 }
        var all = [explained(index)]
        while phrases[index].isCoordinated, !phrases[index].followsComma, index > 0 {
            index -= 1
            all.append(explained(index))
        }
        return all
    }

    /// The mention of a phrase; if it explains a name before its comma, with that name's entities.
    private func explained(_ index: Int) -> EntityMention {
        var mention = mention(index)
        let phrase = phrases[index]
        if !phrase.endsInName, phrase.followsComma, index > 0, phrases[index - 1].endsInName,
            phrases[index - 1].tokens.upperBound == phrase.tokens.lowerBound - 1
        {
            mention.entities = phrases[index - 1].entities.suffix(1) + mention.entities
            mention.isPart = false
        }
        return mention
    }

    /// "X led it when it did A and was killed by B": the voice changes, so "and" goes on with the main clause.
    func goesOnMain(_ number: Int) -> Bool {
        let parent = groups[number].parent
        guard parent > 0, groups[number].link == .coordinated, groups[number].isPassive else { return false }
        let above = groups[parent]
        return !above.isPassive && above.isFinite && Words.connectors.contains(above.opener) && above.clauseStart > 1
            && groups[above.parent].opener == 0
    }

    private func inherited(_ number: Int, depth: Int) -> [EntityMention] {
        var parent = groups[number].parent
        // After "X, who did A, did B" the subject is that of the clause before the relative one.
        if groups[number].link == .coordinated, parent >= 0, isAside(parent),
            groups[number].clauseStart > 0, groups[number].clauseStart == groups[number].tokens.lowerBound,
            tokens[groups[number].clauseStart - 1].kind == .comma
                || groups[parent].clauseEnd == groups[number].tokens.lowerBound
        {
            let relative = parent
            while parent >= 0, isAside(parent) { parent -= 1 }
            if parent < 0 || groups[parent].tokens.upperBound < groups[relative].clauseStart - 40
                || groups[parent].link == .infinitive
            {
                return beforeRelative(relative)
            }
            if groups[relative].link == .relative, let first = phraseBefore(groups[relative].clauseStart),
                phrases[first].preposition == 0,
                hasNoObject(groups[relative].parent)
            {
                return beforeRelative(relative)
            }
        }
        // "X demanded that Y be governed so and did not ask …": X did not ask.
        if parent > 0, groups[number].link == .coordinated, groups[parent].opener == Words.that,
            groups[parent].link == .main
        {
            parent = groups[parent].parent
        }
        if goesOnMain(number) { parent = groups[parent].parent }
        guard parent >= 0 else { return discourse.subjects }
        return subjects(of: parent, depth: depth + 1)
    }

    /// Whether a group belongs to a clause that only explains a noun.
    private func isAside(_ number: Int) -> Bool {
        groups[number].link == .relative || groups[number].link == .participle
            || Self.relatives.contains(groups[number].opener)
    }

    private static let relatives = Words.keys("who whom whose which")

    private func hasNoObject(_ number: Int) -> Bool { number < 0 }

    private func phraseBefore(_ token: Int) -> Int? { phrases.lastIndex { $0.tokens.upperBound <= token } }

    /// The first bare phrase before a relative clause that opens the sentence.
    private func beforeRelative(_ number: Int) -> [EntityMention] {
        guard let first = phrases.firstIndex(where: { $0.preposition == 0 && !$0.isPossessive }),
            phrases[first].tokens.upperBound <= max(groups[number].clauseStart, groups[number].tokens.lowerBound)
        else { return subjects(of: number, depth: 4) }
        return [mention(first)]
    }

    /// The bare phrases between the clause's start and its verb.
    private func ownSubjects(_ number: Int) -> [EntityMention] {
        let group = groups[number]
        var list: [EntityMention] = []
        var last = -1
        for index in phraseRange(group.clauseStart, group.tokens.lowerBound) {
            let phrase = phrases[index]
            guard phrase.preposition == 0, !phrase.isPossessive else { continue }
            if last >= 0 {
                guard phrase.isCoordinated || phrase.followsComma else { continue }
                // An explanation behind a comma names nobody new.
                if phrase.followsComma, !phrase.endsInName, phrases[last].endsInName { continue }
                if phrase.followsComma, phrase.endsInName, !phrases[last].endsInName, list.count == 1 {
                    // "Its leader, X": X, and not the owner.
                    list[0].entities = phrase.entities.suffix(1)
                    list[0].isPart = false
                    list[0].isInherited = false
                    list[0].words += phrase.words
                    last = index
                    continue
                }
            }
            list.append(mention(index))
            last = index
        }
        return list
    }

    /// The bare phrases behind the verb.
    func objects(of number: Int) -> [EntityMention] {
        objectPhrases(of: number).map { mention($0) }
    }

    func objectPhrases(of number: Int) -> [Int] {
        let group = groups[number]
        var list: [Int] = []
        for index in phraseRange(group.tokens.upperBound, group.clauseEnd) {
            let phrase = phrases[index]
            guard phrase.preposition == 0, !phrase.isPossessive else {
                if list.isEmpty, !phrase.isPossessive, phrase.tokens.lowerBound > group.tokens.upperBound + 1 {
                    continue
                }
                if phrase.isPossessive { continue }
                if !list.isEmpty, phrase.preposition == Words.of { continue }
                if list.isEmpty { continue }
                break
            }
            // "France and Spain, not the United States".
            if phrase.tokens.lowerBound > 0, tokens[phrase.tokens.lowerBound - 1].key == Words.not { continue }
            if let last = list.last {
                guard phrase.isCoordinated, !(phrase.followsComma && !phrase.endsInName && phrases[last].endsInName)
                else { break }
            } else if phrase.tokens.lowerBound > group.tokens.upperBound + 3 {
                break
            }
            list.append(index)
        }
        return list
    }

    private mutating func makeFrame(_ number: Int) {
        let group = groups[number]
        let word = tokens[group.main].word
        var frame = Frame()
        frame.lemma = word.verb == 0 ? word.lemma : word.verb
        frame.span = span(group.clauseStart, group.clauseEnd)
        let subjects = subjects(of: number)
        let right = phraseRange(group.tokens.upperBound, group.clauseEnd)
        let objects = objectPhrases(of: number)
        let sense = sense(of: number)
        if let sense { frame.act = sense.act }
        let isCopula = group.isCopula || sense == nil && Self.linking.contains(frame.lemma)
        frame.isCopular = isCopula
        if isCopula,
            sense == nil || objects.first.map({ phrases[$0].role >= 0 }) ?? false && (sense?.needs.isEmpty ?? true),
            let object = objects.first
        {
            frame.lemma = phrases[object].words.last ?? frame.lemma
            frame.act = phrases[object].role >= 0 ? phrases[object].role : phrases[object].event
        }
        if group.isCopula, sense == nil, objects.isEmpty, let first = right.first, isPlace(first),
            let base = lexicon.index["base"],
            [Words.in, Words.at].contains(phrases[first].preposition),
            phrases[first].tokens.lowerBound <= group.tokens.upperBound + 2
        {
            // "The hotel is in Bamako".
            frame.act = base
        }
        let act: ActClass? = frame.act >= 0 ? lexicon.acts[Int(frame.act)] : nil
        let used = Set(objects)
        var objectMentions = objects.map { mention($0) }
        if let sense, !sense.needs.isEmpty {
            // "took responsibility for X": the noun that makes the sense is no patient.
            objectMentions.removeAll { sense.needs.contains($0.head) && $0.entities.isEmpty }
            for at in objectMentions.indices where objectMentions[at].words.count > 1 {
                objectMentions[at].words.removeAll(where: sense.needs.contains)
                objectMentions[at].head = objectMentions[at].words.last ?? objectMentions[at].head
            }
        }
        if group.isPassive {
            frame.patients = subjects
            // "the alliance with X was announced": X, and not the noun that makes the sense.
            if let sense, !sense.needs.isEmpty,
                let noun = phraseRange(group.clauseStart, group.tokens.lowerBound).first(where: {
                    phrases[$0].preposition == 0 && phrases[$0].words.last.map(sense.needs.contains) ?? false
                })
            {
                frame.patients = ownersOf(noun)
            }
            if act?.name == "rename" { frame.patients += objectMentions } else { frame.others += objectMentions }
        } else {
            frame.agents = subjects
            frame.patients = objectMentions
        }
        for index in right where !used.contains(index) {
            let phrase = phrases[index]
            if phrase.isPossessive { continue }
            if phrase.preposition == Words.by, group.isPassive {
                frame.agents.append(mention(index))
            } else if let act,
                frame.patients.isEmpty || sense.map({ !$0.needs.isEmpty }) ?? false || act.flags.contains(.symmetric),
                act.prepositions.contains(phrase.preposition),
                !isPlace(index) || frame.patients.isEmpty && act.prepositions.contains(Words.on),
                !group.isPassive || act.flags.contains(.symmetric) || frame.agents.isEmpty
            {
                if group.isPassive, !act.flags.contains(.symmetric) {
                    frame.others.append(mention(index))
                } else {
                    frame.patients.append(mention(index))
                }
            } else {
                frame.others.append(mention(index))
            }
        }
        if group.isCopula, objects.isEmpty, lexicon.name(frame.act) == "base" {
            (frame.patients, frame.agents) = (subjects, [])
        }
        if isCopula, !objects.isEmpty, frame.act >= 0, sense == nil || frame.act != sense?.act {
            // "X was the leader of Y": Y is led.
            if let object = objects.first, phrases[object].role >= 0,
                tokens[phrases[object].roleToken].word.isAffected
            {
                // "32 Europeans became captives of X": X holds them.
                (frame.patients, frame.agents) = (frame.agents, ownersOf(object))
            } else if let object = objects.first {
                frame.patients = ownersOf(object)
                frame.isExclusiveRole = isOnlyHolder(object)
                if frame.patients.isEmpty, phrases[object].role >= 0, discourse.topic != 0,
                    frame.agents.first?.entities.first != discourse.topic
                {
                    frame.patients = [
                        EntityMention(
                            entities: [discourse.topic], words: [], head: 0, span: ByteSpan(start: 0, end: 0),
                            isPart: true, isInherited: true)
                    ]
                }
            }
        }
        if group.isCopula, sense == nil, let object = objects.first, phrases[object].endsInName,
            phrases[object].role < 0,
            phrases[object].entities.last.map({ table.persons.contains($0) }) ?? false,
            let subject = phraseRange(group.clauseStart, group.tokens.lowerBound).first(where: {
                phrases[$0].preposition == 0 && phrases[$0].role >= 0 && !phrases[$0].endsInName
            })
        {
            // "The founder of X was Y": Y founded X.
            frame.act = phrases[subject].role
            frame.lemma = tokens[phrases[subject].roleToken].word.lemma
            (frame.agents, frame.patients) = ([mention(object)], ownersOf(subject))
            frame.isExclusiveRole = isOnlyHolder(subject) || phrases[subject].isDefinite
        }
        if Self.relatives.contains(group.opener) || group.opener == Words.that, group.link == .main, !group.isPassive,
            frame.act >= 0, objects.isEmpty, group.clauseStart > 1, sense?.roles == .plain,
            let index = phrases.lastIndex(where: { $0.tokens.upperBound <= group.clauseStart })
        {
            // "the state that X founded": the state.
            frame.patients = antecedent(index)
        }
        if let sense {
            if sense.roles == .inverse {
                swap(&frame.agents, &frame.patients)
                if frame.agents.isEmpty,
                    let giver = right.first(where: {
                        [Words.from, Words.to].contains(phrases[$0].preposition) && phrases[$0].endsInName
                    })
                {
                    // "gave way to X", "received command from X".
                    frame.agents = [mention(giver)]
                    frame.others.removeAll { $0 == mention(giver) }
                }
            }
            if sense.roles == .subjectIsPatient {
                if !group.isPassive {
                    (frame.patients, frame.agents) = (frame.agents, []); frame.others += objectMentions
                }
            }
        }
        if let act, act.flags.contains(.ergative), !group.isPassive, sense?.roles == .plain {
            if frame.patients.isEmpty { (frame.patients, frame.agents) = (frame.agents, []) }
        }
        if !isCopula, frame.act >= 0, sense?.needs.isEmpty ?? true {
            frame.isExclusiveRole = lexicon.flags(frame.act).contains(.exclusive)
        }
        settle(&frame, group: group, number: number)
        if group.isTally {
            // "unknown wounded" says nothing, "0 wounded" that nobody was.
            guard let count = frame.quantities.first else { return }
            frame.isTally = true
            if count.exact == 0 { frame.polarity = .negative }
        }
        frameOfGroup[number] = frames.count
        frames.append(frame)
    }
}
