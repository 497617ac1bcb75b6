internal import IbidModel

/// Who acts in a clause: its own subjects, or those of the clause on which it hangs.
extension SentenceReader {
    /// The subjects of a group: its own, or those of the clause on which it hangs.
    func subjects(of number: Int, depth: Int = 0) -> [EntityMention] {
        guard depth < 8 else { return [] }
        let group = groups[number]
        if group.isTally { return [] }
        switch group.link {
        case .relative:
            // "X, who did A and who did B": X.
            if group.clauseStart > 1, tokens[group.clauseStart - 2].word.tag == .coordinator,
                let earlier = groups[..<number].lastIndex(where: { $0.link == .relative })
            {
                return subjects(of: earlier, depth: depth + 1)
            }
            guard let index = phrases.lastIndex(where: { $0.tokens.upperBound <= group.clauseStart }) else { return [] }
            let found = antecedent(index)
            // "X was a group that …": X.
            if number > 0, groups[number - 1].isCopula, found.allSatisfy(\.entities.isEmpty),
                phraseRange(groups[number - 1].tokens.upperBound, group.clauseStart).contains(where: {
                    phrases[$0].preposition == 0
                })
            {
                let named = subjects(of: number - 1, depth: depth + 1).filter { !$0.entities.isEmpty && !$0.isPart }
                if !named.isEmpty { return named }
            }
            return found
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
            if let counted = countedAntecedent(number) { return counted }
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

    /// "200 people, of whom 126 were freed": the people.
    private func countedAntecedent(_ number: Int) -> [EntityMention]? {
        let group = groups[number]
        guard Self.relatives.contains(group.opener), group.clauseStart < group.tokens.lowerBound,
            (group.clauseStart..<group.tokens.lowerBound).allSatisfy({ isAmount[$0] || tokens[$0].kind == .number }),
            let index = phraseBefore(group.clauseStart)
        else { return nil }
        return antecedent(index)
    }

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
    func antecedent(_ index: Int) -> [EntityMention] {
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
            [.comma, .quote].contains(tokens[groups[number].clauseStart - 1].kind)
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
            || Self.relatives.contains(groups[number].opener) || isRelativeWithSubject(number)
    }

    static let relatives = Words.keys("who whom whose which")

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
}
