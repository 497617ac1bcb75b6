internal import IbidModel

/// Noun phrases.
extension SentenceReader {
    /// Cuts what is between the verbs into noun phrases. One pass.
    mutating func findPhrases() {
        var preposition: UInt64 = 0
        var start = -1
        var isCoordinated = false
        var followsComma = false
        var index = 0
        func isOpen() -> Bool { start >= 0 }
        while index < tokens.count {
            let token = tokens[index]
            if groupAt[index] >= 0 {
                close(&start, index, &preposition, &isCoordinated, &followsComma)
                (preposition, isCoordinated, followsComma) = (0, false, false)
                index += 1
                continue
            }
            if isTime[index] {
                close(&start, index, &preposition, &isCoordinated, &followsComma)
                preposition = prepositionOfDate(endingAt: index)
                index += 1
                continue
            }
            if nameAt[index] >= 0 {
                let name = names[Int(nameAt[index])]
                if !isOpen() { start = index }
                index = name.tokens.upperBound
                // "gave Zeid command": a person and, behind him, another object.
                let isTwo =
                    index < tokens.count && nameAt[index] < 0 && groupAt[index] < 0 && tokens[index].kind == .word
                    && tokens[index].word.tag == .content
                    && !isTime[index] && table.persons.contains(name.key)
                if tokens[index - 1].isPossessive || isTwo {
                    close(&start, index, &preposition, &isCoordinated, &followsComma)
                }
                continue
            }
            switch token.kind {
            case .comma:
                let wasOpen = isOpen()
                close(&start, index, &preposition, &isCoordinated, &followsComma)
                (isCoordinated, followsComma) = (wasOpen || !phrases.isEmpty, true)
                if !wasOpen { preposition = 0 }
            case .word:
                switch token.word.tag {
                case .article, .determiner:
                    // "his own organization", "all the men": determiners in a row open one phrase.
                    if isOpen(),
                        (start..<index).allSatisfy({
                            tokens[$0].word.tag == .determiner || tokens[$0].word.tag == .article
                        })
                    {
                        break
                    }
                    close(&start, index, &preposition, &isCoordinated, &followsComma)
                    start = index
                case .preposition where isParticle(index):
                    close(&start, index, &preposition, &isCoordinated, &followsComma)
                    (preposition, isCoordinated, followsComma) = (0, false, false)
                case .preposition, .subordinator:
                    close(&start, index, &preposition, &isCoordinated, &followsComma)
                    (preposition, isCoordinated, followsComma) = (token.key, false, false)
                case .coordinator:
                    let wasOpen = isOpen()
                    close(&start, index, &preposition, &isCoordinated, &followsComma)
                    isCoordinated = wasOpen || followsComma || !phrases.isEmpty
                    followsComma = false
                case .relative where token.key == Words.that && preposition != 0 && !isOpen():
                    // "in that area": no clause begins.
                    start = index
                case .relative, .be, .have, .doing, .modal, .adverb, .negation:
                    if token.key == Words.no || token.key == Words.none {
                        close(&start, index, &preposition, &isCoordinated, &followsComma)
                        start = index
                    } else {
                        close(&start, index, &preposition, &isCoordinated, &followsComma)
                        if token.word.tag == .relative { (preposition, isCoordinated) = (0, false) }
                    }
                case .pronoun:
                    close(&start, index, &preposition, &isCoordinated, &followsComma)
                    start = index
                    close(&start, index + 1, &preposition, &isCoordinated, &followsComma)
                case .content:
                    if !isOpen() { start = index }
                    if token.isPossessive { close(&start, index + 1, &preposition, &isCoordinated, &followsComma) }
                }
            case .number: if !isOpen() { start = index }
            case .quote: break
            case .dash, .other: break
            default:
                close(&start, index, &preposition, &isCoordinated, &followsComma)
                (preposition, isCoordinated, followsComma) = (0, false, false)
            }
            index += 1
        }
        close(&start, index, &preposition, &isCoordinated, &followsComma)
        freeSubjects()
    }

    /// The preposition of "in the November 2015 assault", which the date has taken in; 0 where the date stands by itself.
    private func prepositionOfDate(endingAt index: Int) -> UInt64 {
        guard index + 1 < tokens.count, !isTime[index + 1], tokens[index + 1].word.eventAct >= 0, groupAt[index + 1] < 0
        else {
            return 0
        }
        var first = index
        while first > 0, isTime[first - 1] { first -= 1 }
        guard tokens[first].word.tag == .preposition, first + 1 < index, tokens[first + 1].word.tag == .article else {
            return 0
        }
        return tokens[first].key
    }

    /// "With A, B attacked", "near Gao, and B claimed": what leads to a finite verb is no longer under the preposition.
    private mutating func freeSubjects() {
        for group in groups where group.isFinite && group.opener != 0 && group.link == .main {
            // "after X merged": the opener of a clause is no preposition.
            for at in phrases.indices
            where phrases[at].preposition == group.opener && phrases[at].tokens.lowerBound == group.clauseStart {
                phrases[at].preposition = 0
            }
        }
        for group in groups where group.isFinite && group.link == .main {
            // "…, and dozens of hostages died": the head of a chain of "of".
            guard
                var at = phrases.lastIndex(where: {
                    $0.tokens.upperBound <= group.tokens.lowerBound && ($0.preposition != Words.of || $0.isCoordinated)
                }),
                phrases[at].isCoordinated,
                phrases[at].preposition != 0, phrases[at].tokens.lowerBound >= group.clauseStart,
                !hasBareNoun(group.clauseStart, phrases[at].tokens.lowerBound) || isChainAfterComma(at)
                    || isAfterClause(group, phrases[at])
            else { continue }
            while at >= 0, phrases[at].isCoordinated, phrases[at].tokens.lowerBound >= group.clauseStart {
                phrases[at].preposition = 0
                if phrases[at].followsComma { break }
                at -= 1
            }
        }
    }

    private func isChainAfterComma(_ last: Int) -> Bool {
        var at = last
        while at > 0, phrases[at].isCoordinated, !phrases[at].followsComma { at -= 1 }
        return phrases[at].followsComma
    }

    private func isAfterClause(_ group: VerbGroup, _ phrase: Phrase) -> Bool {
        phrase.tokens.lowerBound <= group.clauseStart + 1
    }

    /// Whether the word behind a verb makes a sense of the verb ("set up", "took over") and leads in no phrase.
    private func isParticle(_ index: Int) -> Bool {
        guard index > 0, groupAt[index - 1] >= 0, Self.particles.contains(tokens[index].key) else { return false }
        let verb = tokens[groups[Int(groupAt[index - 1])].main].word.verb
        return lexicon.senses[verb]?.contains { $0.needs.contains(tokens[index].key) } ?? false
    }

    private static let particles = Words.keys("up over out off down away back")

    private mutating func close(
        _ start: inout Int, _ end: Int, _ preposition: inout UInt64, _ isCoordinated: inout Bool,
        _ followsComma: inout Bool
    ) {
        guard start >= 0, end > start else { return }
        defer { start = -1 }
        var phrase = Phrase(preposition: preposition, tokens: start..<end, head: end - 1)
        if isCoordinated, preposition == 0, let last = phrases.last { phrase.preposition = last.preposition }
        phrase.isCoordinated = isCoordinated
        phrase.followsComma = followsComma
        fill(&phrase)
        // "The group's first leader": a rank stands between.
        if let last = phrases.indices.last, phrases[last].isPossessive,
            (phrases[last].tokens.upperBound..<max(phrases[last].tokens.upperBound, start)).allSatisfy({
                tokens[$0].word.tag == .adverb && isAmount[$0]
            })
        {
            phrase.possessor = last
            phrase.preposition = phrases[last].preposition
        }
        if phrase.words.isEmpty, phrase.entities.isEmpty, phrase.pronoun == 0, !phrase.isNegated { return }
        phrases.append(phrase)
        (preposition, isCoordinated, followsComma) = (0, false, false)
    }

    private static let mine = ClaimKey.of("mine")

    /// Reads the words of a phrase.
    private func fill(_ phrase: inout Phrase) {
        var lastName: Int16 = -1
        for index in phrase.tokens {
            let token = tokens[index]
            guard token.kind == .word || token.kind == .number, groupAt[index] < 0 else { continue }
            phrase.isPossessive = token.isPossessive
            if nameAt[index] >= 0 {
                if nameAt[index] != lastName {
                    lastName = nameAt[index]
                    phrase.entities.append(names[Int(lastName)].key)
                }
                if token.name != 0 { phrase.words.append(concept(index)) }
                phrase.endsInName = true
                continue
            }
            switch token.word.tag {
            case .article, .determiner:
                if token.key == Words.the || token.key == Words.this { phrase.isDefinite = true }
                if Words.persons.contains(token.key) || Words.things.contains(token.key) { phrase.pronoun = token.key }
                if token.key == Words.no { phrase.isNegated = true }
            case .pronoun: phrase.pronoun = token.key
            case .negation: if token.key == Words.no || token.key == Words.none { phrase.isNegated = true }
            case .content:
                if token.kind == .number { continue }
                phrase.words.append(token.word.concept)
                phrase.endsInName = false
                phrase.head = index
                // "A uranium mine" goes off for nobody.
                let isPit = token.word.lemma == Self.mine && phrase.words.count > 1
                if token.word.eventAct >= 0, !isPit {
                    phrase.event = token.word.eventAct
                } else if token.word.isNoun || token.word.forms.isEmpty {
                    phrase.event = -1
                }
                if token.word.roleAct >= 0 {
                    phrase.role = token.word.roleAct
                    phrase.roleToken = index
                }
            default: break
            }
        }
    }

    /// Whether a relative clause without a comma says which one is meant: "the faction that left".
    private func isLimited(_ phrase: Phrase) -> Bool {
        let next = phrase.tokens.upperBound
        return next < tokens.count && tokens[next].kind == .word && tokens[next].word.tag == .relative
    }

    /// "the alliance with X" is no group.
    private func isWith(_ phrase: Phrase) -> Bool {
        let next = phrase.tokens.upperBound
        return next < tokens.count
            && [Words.with, Words.between].contains(tokens[next].key)
    }

    /// The mention that a phrase makes; pronouns and "the group" are looked up.
    func mention(_ number: Int) -> EntityMention {
        let phrase = phrases[number]
        let span = ByteSpan(
            start: Int(tokens[phrase.tokens.lowerBound].start), end: Int(tokens[phrase.tokens.upperBound - 1].end))
        let head = phrase.words.last ?? 0
        if phrase.pronoun != 0, phrase.words.isEmpty, phrase.entities.isEmpty {
            let referents = referents(of: phrase.pronoun, at: number)
            return EntityMention(entities: referents, words: [], head: 0, span: span, isInherited: true)
        }
        var mention = EntityMention(entities: phrase.entities, words: phrase.words, head: head, span: span)
        if phrase.endsInName, let last = phrase.entities.last {
            // "AQIM emir X" is X; what stands before qualifies.
            mention.entities = [last]
            return mention
        }
        mention.isPart = !phrase.entities.isEmpty
        if phrase.possessor >= 0 {
            let owner = self.mention(phrase.possessor)
            mention.entities = owner.entities + mention.entities
            mention.words = owner.words + mention.words
            mention.isPart = true
        } else if phrase.pronoun != 0 {
            mention.entities = referents(of: phrase.pronoun, at: number)
            mention.isPart = true
            mention.isInherited = true
        } else if phrase.isDefinite, phrase.entities.isEmpty, phrase.words.count == 1, !isLimited(phrase),
            !isWith(phrase),
            Words.groups.contains(tokens[phrase.head].word.lemma) || head == Words.group
        {
            let referents = discourse.topic != 0 ? [discourse.topic] : referents(of: Words.it, at: number)
            if !referents.isEmpty {
                mention.entities = referents
                mention.isInherited = true
            }
        }
        if phrase.isDefinite, mention.entities.isEmpty, phrase.words.count == 1, !isLimited(phrase),
            let officer = discourse.officers[tokens[phrase.head].word.lemma]
        {
            mention.entities = officer.entities
            mention.words += officer.words
            mention.isInherited = true
        }
        // "the battalion known as X" is X.
        let end = phrase.tokens.upperBound
        if mention.entities.isEmpty || mention.isPart, !phrase.words.isEmpty, end + 1 < tokens.count,
            tokens[end].key == Self.knownKey && tokens[end + 1].key == Words.as
                || Self.namedKeys.contains(tokens[end].key),
            let named = phrases.first(where: { $0.tokens.lowerBound > end && $0.tokens.lowerBound <= end + 3 }),
            named.endsInName, let last = named.entities.last
        {
            mention.entities = [last]
            mention.isPart = false
            return mention
        }
        // "the fighters of the battalion": the owner qualifies.
        let next = number + 1
        if mention.entities.isEmpty, !phrase.isPossessive, next < phrases.count,
            phrases[next].preposition == Words.of || isUnder(next, phrase),
            phrases[next].tokens.lowerBound <= phrase.tokens.upperBound + 2
        {
            let owner = self.mention(next)
            mention.entities = owner.entities
            mention.words += owner.words
            mention.isPart = true
        }
        return mention
    }

    /// "It was an ally of X, and it joined Y": the same thing, where no other subject stands between.
    private func sameThing(before number: Int) -> Int? {
        guard let earlier = phrases[..<number].lastIndex(where: { $0.pronoun == Words.it && $0.preposition == 0 }),
            !phrases[(earlier + 1)..<number].contains(where: {
                $0.endsInName && $0.preposition == 0 && !$0.isPossessive
            })
        else { return nil }
        return earlier
    }

    /// "a faction under X": X's.
    private func isUnder(_ next: Int, _ phrase: Phrase) -> Bool {
        phrases[next].preposition == Words.under && Self.bands.contains(tokens[phrase.head].word.lemma)
            && phrases[next].entities.last.map(table.persons.contains) ?? false
    }

    private static let bands = Words.keys("faction group fighter force battalion brigade unit man militant wing")
    private static let namedKeys = Words.keys("named called dubbed")
    private static let knownKey = ClaimKey.of("known")

    /// Who a pronoun stands for: a name earlier in the sentence, else what the sentences before say.
    func referents(of pronoun: UInt64, at number: Int) -> [UInt64] {
        let wantsPerson = Words.persons.contains(pronoun)
        if !wantsPerson, number > 0, phrases[number].words.isEmpty, let concerned {
            return [concerned]
        }
        // "A and B merged to create it": an object is not its own clause's subject.
        let start = phrases[number].tokens.lowerBound
        if start > 0, groupAt[start - 1] >= 0, phrases[number].words.isEmpty,
            groups[Int(groupAt[start - 1])].link != .main || pronoun == Words.it || pronoun == Words.them
        {
            let found = discourse.referents(of: pronoun)
            if !found.isEmpty { return found }
        }
        if !wantsPerson, let earlier = sameThing(before: number) {
            return referents(of: phrases[earlier].pronoun, at: earlier)
        }
        var index = number - 1
        var found: UInt64 = 0
        // "X sees Spain as its enemy": a place is spoken of less than whoever acts.
        let hasOthers = phrases[..<number].indices.contains { index in
            phrases[index].endsInName && phrases[index].preposition == 0 && !isPlace(index)
                && phrases[index].entities.last.map { !table.persons.contains($0) } ?? false
        }
        while index >= 0 {
            let phrase = phrases[index]
            if hasOthers, !wantsPerson, isPlace(index) {
                index -= 1
                continue
            }
            if phrase.endsInName, let last = phrase.entities.last {
                let isPerson = table.persons.contains(last)
                if wantsPerson == isPerson {
                    found = last
                    // The subject of the clause is the likelier one than what stands nearer in a phrase.
                    if phrase.preposition == 0, !phrase.isPossessive { break }
                }
            }
            index -= 1
        }
        if found != 0 { return [found] }
        return discourse.referents(of: pronoun)
    }

    /// X of "For X, …", of which the sentence goes on to speak.
    private var concerned: UInt64? {
        guard tokens.first?.key == Words.for, let first = phrases.first, first.tokens.lowerBound == 1, first.endsInName,
            first.tokens.upperBound < tokens.count, tokens[first.tokens.upperBound].kind == .comma,
            let last = first.entities.last, !table.persons.contains(last), !isPlace(0)
        else { return nil }
        return last
    }
}
