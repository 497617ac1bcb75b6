internal import IbidModel

/// From verb groups and phrases to frames.
extension SentenceReader {
    /// Makes all frames of the sentence: verbs first, then role nouns and event nouns.
    mutating func makeFrames() {
        frameOfGroup = [Int](repeating: -1, count: groups.count)
        for number in groups.indices { makeFrame(number) }
        deriveFrames()
        for number in phrases.indices where phrases[number].role >= 0 { makeRoleFrame(number) }
        for number in phrases.indices where phrases[number].event >= 0 { makeEventFrame(number) }
        makePlaceFrames()
        orderFrames()
        // "was killed while fighting in X": where the one was, the other was.
        for index in frames.indices where frames[index].order == .during && frames[index].places.isEmpty {
            guard frames.indices.contains(frames[index].anchor) else { continue }
            frames[index].places = frames[frames[index].anchor].places.locating
        }
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

    private static let linking = Words.keys("become remain stay")
    private static let become = ClaimKey.of("become")

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
                // "a camp at Agadez and a mine at Arlit": the mine as well.
                if isPlace(index), [Words.in, Words.at].contains(phrase.preposition), index + 1 < phrases.count,
                    phrases[index + 1].isCoordinated, !phrases[index + 1].followsComma,
                    phrases[index + 1].preposition == 0, !isPlace(index + 1)
                {
                    continue
                }
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
            sense == nil
                || objects.first.map({ object in
                    // "were partners, and enemies by the summer": partners.
                    phrases[object].role >= 0
                        && (sense?.needs.allSatisfy { $0 != phrases[object].words.last } ?? true)
                        && (sense?.needs.isEmpty ?? true
                            || phrases[object].tokens.upperBound <= group.tokens.upperBound + 2)
                }) ?? false,
            let object = objects.first
        {
            frame.isBeginning = !group.isCopula && frame.lemma == Self.become
            frame.lemma = phrases[object].words.last ?? frame.lemma
            frame.act = phrases[object].role >= 0 ? phrases[object].role : phrases[object].event
        }
        if isCopula, !group.isCopula, sense == nil, let object = objects.first,
            let renaming = lexicon.index["rename"], let old = subjects.first?.entities.first,
            let new = phrases[object].entities.last, phrases[object].endsInName, old != new, table.same(old, new)
        {
            // "The GSPC became AQIM", two names of one thing.
            frame.act = renaming
        }
        if group.isCopula, sense == nil, objects.isEmpty, let first = right.first, isPlace(first),
            let base = lexicon.index["base"],
            [Words.in, Words.at].contains(phrases[first].preposition),
            phrases[first].tokens.lowerBound <= group.tokens.upperBound + 2
        {
            // "The hotel is in Bamako".
            frame.act = base
        }
        if group.isCopula, sense == nil, let object = objects.first, isSite(object), let base = lexicon.index["base"],
            subjects.contains(where: { !$0.entities.isEmpty })
        {
            // "La Terrasse was a nightclub in Bamako".
            frame.act = base
        }
        let act: ActClass? = frame.act >= 0 ? lexicon.acts[Int(frame.act)] : nil
        let used = Set(objects)
        var objectMentions = objects.map { mention($0) }
        // "collected six million dollars": how much, not whom.
        objectMentions.removeAll { mention in
            mention.entities.isEmpty
                && values.quantities.contains { $0.currency != nil && $0.span.contains(mention.span) }
        }
        var senseNouns: [EntityMention] = []
        if let sense, !sense.needs.isEmpty {
            // "took responsibility for X": the noun that makes the sense is no patient.
            // "took 32 Europeans hostage": whoever is counted is one.
            let counted = Set(
                objects.map { mention($0).span }.filter { span in
                    values.quantities.contains {
                        $0.kind == .count && $0.span.start >= span.start && $0.span.end < span.end
                    }
                })
            let isNoun = { (one: EntityMention) in
                sense.needs.contains(one.head) && one.entities.isEmpty && !counted.contains(one.span)
            }
            senseNouns = objectMentions.filter(isNoun)
            objectMentions.removeAll(where: isNoun)
            // "took X’s place": X’s.
            for (at, object) in objects.enumerated()
            where at < objectMentions.count && phrases[object].possessor >= 0 && senseNouns.isEmpty
                && sense.needs.contains(objectMentions[at].head)
            {
                objectMentions[at] = mention(phrases[object].possessor)
            }
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
                    phrases[$0].preposition == 0 && !phrases[$0].endsInName
                        && phrases[$0].words.last.map(sense.needs.contains) ?? false
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
            if act?.name == "describe", phrase.preposition == Words.as, !objects.isEmpty {
                // "sees X as Y": X is seen.
                frame.others.append(mention(index))
                continue
            }
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
        if !group.isPassive, !objects.isEmpty, let listed = listed(right) {
            // "captured large parts of it, including X and Y": X and Y, too.
            frame.patients += listed
            frame.others.removeAll(where: listed.contains)
        }
        if act?.name == "join", !(sense?.needs.isEmpty ?? true), frame.lemma == Self.become,
            let whole = right.first(where: { phrases[$0].preposition == Words.of && phrases[$0].endsInName })
        {
            // "became part of X", "became one of the components of X": X.
            frame.patients = [mention(whole)]
            frame.others.removeAll { $0 == mention(whole) }
        }
        if act?.name == "appoint", !group.isPassive,
            let under = right.first(where: { phrases[$0].preposition == Words.under && phrases[$0].endsInName })
        {
            // "put several battalions under X": X has them now.
            frame.others += frame.patients
            frame.patients = [mention(under)]
            frame.others.removeAll { $0 == mention(under) }
        }
        if act?.name == "split", !isCopula, frame.agents.isEmpty, !frame.patients.isEmpty,
            let origin = right.first(where: { act?.prepositions.contains(phrases[$0].preposition) ?? false })
        {
            // "X, splintered from Y": X leaves, and Y is what it leaves, as in the active voice.
            (frame.agents, frame.patients) = (frame.patients, [mention(origin)])
            frame.others.removeAll { $0 == mention(origin) }
        }
        if act?.name == "born", !frame.agents.isEmpty {
            // "a native of X": a place bears nobody.
            frame.others += frame.agents.filter { mention in !frame.others.contains(mention) }
            frame.agents = []
        }
        if group.isCopula, objects.isEmpty || objects.first.map(isSite) ?? false, lexicon.name(frame.act) == "base" {
            (frame.patients, frame.agents) = (subjects, [])
        }
        if isCopula, let object = objects.first, frame.act >= 0, sense == nil || frame.act != sense?.act,
            frame.act == phrases[object].role || frame.act == phrases[object].event
        {
            // "X was the leader of Y": Y is led.
            if phrases[object].role >= 0, tokens[phrases[object].roleToken].word.isAffected {
                // "32 Europeans became captives of X": X holds them.
                (frame.patients, frame.agents) = (frame.agents, ownersOf(object))
            } else {
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
                    // "X fell to Y": Y has it now.
                    if act?.name == "control" {
                        frame.agents = right.filter { phrases[$0].preposition == Words.to }.map { mention($0) }
                        frame.others.removeAll(where: frame.agents.contains)
                    }
                }
            }
        }
        if let act, act.flags.contains(.ergative), !group.isPassive, sense?.roles == .plain {
            // "planted cells": with an object the subject acts, even where that noun makes the sense.
            if frame.patients.isEmpty, !senseNouns.isEmpty {
                frame.patients = senseNouns
            } else if frame.patients.isEmpty {
                (frame.patients, frame.agents) = (frame.agents, [])
            }
        }
        if !isCopula, frame.act >= 0, sense?.needs.isEmpty ?? true {
            frame.isExclusiveRole = lexicon.flags(frame.act).contains(.exclusive)
        }
        if isCopula, act?.name == "join", let object = objects.first, phrases[object].role < 0 {
            // "X was a merger of A and B": X is what came of it.
            frame.act = lexicon.index["found"] ?? frame.act
            (frame.patients, frame.agents) = (frame.agents, frame.patients)
        }
        if act?.name == "succeed", frame.patients.isEmpty, let end = right.first(where: { isLoss($0) }) {
            // "X took over on Y’s death", "X took over after the death of Y".
            frame.patients = ownersOf(end)
        }
        if act?.name == "kill", frame.agents.isEmpty { frame.agents = opponents(of: number, right) }
        settle(&frame, group: group, number: number)
        if group.isTally {
            // "unknown wounded" says nothing, "0 wounded" that nobody was.
            guard let count = frame.quantities.first else { return }
            frame.isTally = true
            if count.exact == 0 { frame.polarity = .negative }
        }
        frameOfGroup[number] = frames.count
        frames.append(frame)
        if !group.isPassive, !isCopula { denyAlternatives(to: frame, of: number) }
    }

    /// The phrases behind "including", and what is joined to them.
    private func listed(_ right: [Int]) -> [EntityMention]? {
        guard let first = right.first(where: { phrases[$0].preposition == Self.including }) else { return nil }
        let rest = right.drop { $0 <= first }.prefix {
            phrases[$0].isCoordinated && [0, Self.including].contains(phrases[$0].preposition)
        }
        return [mention(first)] + rest.map { mention($0) }
    }

    private static let including = ClaimKey.of("including")

    private func isLoss(_ phrase: Int) -> Bool { Self.losses.contains(tokens[phrases[phrase].head].word.lemma) }

    private static let losses = Words.keys(
        "death departure removal arrest ouster dismissal resignation killing assassination retirement")

    /// "killed in a shootout with X", "killed while fighting X": X, where nobody else is named.
    private func opponents(of number: Int, _ right: [Int]) -> [EntityMention] {
        if let fight = groups.indices.first(where: { $0 > number && groups[$0].parent == number }),
            groups[fight].link == .participle, Self.fights.contains(tokens[groups[fight].main].word.verb)
        {
            return objects(of: fight)
        }
        for (index, next) in zip(right, right.dropFirst())
        where Self.fights.contains(tokens[phrases[index].head].word.lemma) && next == index + 1
            && [Words.with, Words.against].contains(phrases[next].preposition)
        {
            return [mention(next)]
        }
        return []
    }

    private static let fights = Words.keys(
        "fight battle combat clash shootout shoot-out firefight gunfight gunbattle skirmish exchange")

    /// "France and Spain, not the United States": what is said of the former is denied of the latter.
    private mutating func denyAlternatives(to frame: Frame, of number: Int) {
        guard frame.act >= 0 || frame.lemma != 0, frame.polarity == .positive, !frame.patients.isEmpty else { return }
        let after = groups[number].tokens.upperBound
        guard
            let other = phraseRange(after, groups[number].clauseEnd).first(where: { index in
                // "put an end to its rule but not to its existence"
                let start = phrases[index].tokens.lowerBound - (phrases[index].preposition == 0 ? 0 : 1)
                guard start > after + 1 else { return false }
                // "France rather than Spain", "France instead of Spain"
                let (before, last) = (tokens[start - 2].key, tokens[start - 1].key)
                if last == Words.than && before == Words.rather
                    || start < phrases[index].tokens.lowerBound && before == Words.instead
                    || last == Words.instead
                {
                    return true
                }
                return tokens[start - 1].key == Words.not
                    && (phrases[index].preposition == 0 || tokens[start - 2].key == Words.but)
            })
        else { return }
        var denied = frame
        denied.patients = [mention(other)]
        denied.others.removeAll { $0 == mention(other) }
        denied.polarity = .negative
        denied.isAlternative = true
        let (own, left) = (frameOfGroup[number], mention(other))
        frames[own].patients.removeAll { $0 == left }
        frames[own].others.removeAll { $0 == left }
        alternatives.append((phrases[other].tokens.lowerBound - 1)..<phrases[other].tokens.upperBound)
        frames.append(denied)
    }
}
