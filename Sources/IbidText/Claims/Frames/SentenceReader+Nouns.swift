internal import IbidModel

/// Frames of nouns: posts, events and premises.
extension SentenceReader {
    /// A frame for a role noun: "X, leader of Y", "Y’s leader X", "served as leader".
    mutating func makeRoleFrame(_ number: Int) {
        let phrase = phrases[number]
        guard phrase.role >= 0 else { return }
        var holder: EntityMention?
        var (modality, polarity) = (Frame.Modality.asserted, Frame.Polarity.positive)
        if phrase.endsInName, let last = phrase.entities.last, phrase.roleToken < phrase.tokens.upperBound - 1 {
            holder = EntityMention(
                entities: [last], words: [], head: 0, span: span(phrase.tokens.lowerBound, phrase.tokens.upperBound))
        } else if number > 0, phrase.followsComma, phrases[number - 1].endsInName,
            isNext(phrase.tokens.lowerBound, behindComma: phrases[number - 1].tokens.upperBound)
        {
            holder = mention(number - 1)
        } else if number + 1 < phrases.count, phrases[number + 1].followsComma, phrases[number + 1].endsInName,
            phrase.tokens.upperBound == phrases[number + 1].tokens.lowerBound - 1, !isListed(number + 1)
        {
            holder = mention(number + 1)
        } else if phrase.preposition == Words.as {
            if let group = groups.lastIndex(where: { $0.tokens.upperBound <= phrase.tokens.lowerBound }),
                frameOfGroup[group] >= 0
            {
                let frame = frames[frameOfGroup[group]]
                holder = groups[group].isPassive || frame.agents.isEmpty ? frame.patients.first : frame.agents.first
                (modality, polarity) = (frame.modality, frame.polarity)
            }
        }
        guard let holder, !holder.entities.isEmpty else { return }
        var frame = Frame()
        frame.act = phrase.role
        frame.lemma = tokens[phrase.roleToken].word.lemma
        frame.agents = [holder]
        if tokens[phrase.roleToken].word.isAffected { return }
        frame.modality = modality
        frame.polarity = polarity
        frame.patients = ownersOf(number).filter { $0.entities != holder.entities }
        frame.isExclusiveRole = isOnlyHolder(number)
        if frame.patients.isEmpty, discourse.topic != 0, holder.entities.first != discourse.topic,
            !discourse.headWords.isEmpty || !phrase.isDefinite
        {
            // "a founder", "the emir" without an owner belong to the group that the document is about.
            frame.patients = [
                EntityMention(
                    entities: [discourse.topic], words: [], head: 0, span: ByteSpan(start: 0, end: 0), isPart: true,
                    isInherited: true)
            ]
        }
        frame.isNominal = true
        let end = min(tokens.count, phrase.tokens.upperBound + 4)
        frame.span = span(phrase.tokens.lowerBound, end)
        addContent(&frame, from: phrase.tokens.lowerBound, to: phrase.tokens.upperBound)
        frames.append(frame)
    }

    /// Whether nothing but adverbs stands between a comma and a token: "X, formerly the spokesman".
    private func isNext(_ token: Int, behindComma comma: Int) -> Bool {
        comma < token && (comma + 1..<token).allSatisfy { tokens[$0].kind == .word && tokens[$0].word.tag == .adverb }
    }

    private func isListed(_ index: Int) -> Bool {
        index + 1 < phrases.count && phrases[index + 1].isCoordinated && !phrases[index + 1].followsComma
    }

    /// A frame for an event noun: "the merger of A and B", "the bombing of X in Y".
    mutating func makeEventFrame(_ number: Int) {
        let phrase = phrases[number]
        guard phrase.event >= 0 else { return }
        let act = lexicon.acts[Int(phrase.event)]
        var frame = Frame()
        frame.act = phrase.event
        frame.lemma = tokens[phrase.head].word.lemma
        frame.isNominal = true
        if phrase.isNegated { frame.polarity = .negative }
        // "the name change", "the change of name".
        let isOfName =
            number + 1 < phrases.count && phrases[number + 1].preposition == Words.of
            && phrases[number + 1].words == [Words.name]
        if act.name == "change", phrase.words.contains(Words.name) || isOfName, let renaming = lexicon.index["rename"] {
            frame.act = renaming
        }
        var end = phrase.tokens.upperBound
        if phrase.possessor >= 0 { frame.agents.append(mention(phrase.possessor)) }
        if phrase.pronoun != 0 {
            let referents = referents(of: phrase.pronoun, at: number)
            frame.agents.append(
                EntityMention(
                    entities: referents, words: [], head: 0,
                    span: span(phrase.tokens.lowerBound, phrase.tokens.upperBound), isInherited: true))
        }
        if !phrase.entities.isEmpty {
            frame.others.append(
                EntityMention(
                    entities: phrase.entities, words: phrase.words, head: 0,
                    span: span(phrase.tokens.lowerBound, phrase.tokens.upperBound)))
        }
        var next = number + 1
        while next < phrases.count, phrases[next].tokens.lowerBound <= end + 3,
            !(end..<phrases[next].tokens.lowerBound).contains(where: { groupAt[$0] >= 0 })
        {
            let other = phrases[next]
            guard other.preposition != 0, !other.followsComma || other.isCoordinated else { break }
            end = other.tokens.upperBound
            if !other.isPossessive {
                if other.preposition == Words.by {
                    frame.agents.append(mention(next))
                } else if other.preposition == Words.of || act.prepositions.contains(other.preposition)
                    || other.preposition == Words.between && act.flags.contains(.symmetric),
                    // "the Hotel X attack in Y": Y tells where.
                    frame.patients.isEmpty && !(isPlace(next) && !phrase.entities.isEmpty)
                        || other.isCoordinated && !other.followsComma && !isPlace(next)
                {
                    frame.patients.append(mention(next))
                } else {
                    frame.others.append(mention(next))
                }
            }
            next += 1
        }
        // Times that follow at once belong to the noun: "the merger in May", "the merger of May".
        if end + 1 < tokens.count, tokens[end].key == Words.of, isTime[end + 1] { end += 1 }
        while end < tokens.count, isTime[end] { end += 1 }
        // "X's death" befell X.
        let isSuffered =
            act.flags.contains(.ergative) || Self.sufferings.contains(frame.lemma)
            || act.flags.contains(.functional) && !act.flags.contains(.symmetric)
        if isSuffered, frame.patients.isEmpty {
            swap(&frame.agents, &frame.patients)
        }
        frame.span = span(phrase.tokens.lowerBound, end)
        addValues(&frame, from: phrase.tokens.lowerBound, to: end)
        addContent(&frame, from: phrase.tokens.lowerBound, to: end)
        if frame.times.isEmpty, phrase.preposition == 0,
            let at = groups.firstIndex(where: {
                $0.tokens.lowerBound >= end && $0.link != .participle && $0.link != .relative
            }),
            Self.happenings.contains(tokens[groups[at].main].word.verb),
            subjects(of: at).contains(where: { $0.span.start == frame.span.start })
        {
            let group = groups[at]
            // "A third assault followed in March 2016."
            let clause = span(group.clauseStart, group.clauseEnd)
            frame.times = values.times.filter { clause.contains($0.span) && !$0.interval.isUnbounded }
            if frame.places.isEmpty {
                let subject = span(phrase.tokens.lowerBound, group.clauseEnd)
                frame.places = values.places.filter { subject.contains($0.span) }
            }
        }
        frame.isInherited = frame.agents.contains(where: \.isInherited)
        frames.append(frame)
    }

    private static let sufferings = Words.keys(
        "death murder assassination removal ouster dismissal appointment promotion election nomination release liberation"
    )
    private static let happenings = Words.keys("follow come happen occur take begin end start be last")

    /// "the Splendid Hotel in Ouagadougou": a building at a place.
    mutating func makePlaceFrames() {
        for number in phrases.indices.dropLast() {
            let next = phrases[number + 1]
            guard isSite(number), let base = lexicon.index["base"] else { continue }
            var frame = Frame()
            frame.act = base
            frame.lemma = Words.be
            frame.isNominal = true
            frame.patients = [mention(number)]
            // "La Terrasse, a nightclub in Bamako".
            if number > 0, phrases[number].followsComma, phrases[number - 1].endsInName,
                phrases[number - 1].tokens.upperBound + 1 == phrases[number].tokens.lowerBound
            {
                frame.patients.insert(mention(number - 1), at: 0)
            }
            frame.span = span(phrases[number].tokens.lowerBound, next.tokens.upperBound)
            addValues(&frame, from: phrases[number].tokens.lowerBound, to: next.tokens.upperBound)
            frame.content = phrases[number].words
            frames.append(frame)
        }
    }

    /// Whether a phrase names premises and the next one where they are.
    func isSite(_ number: Int) -> Bool {
        guard number + 1 < phrases.count else { return false }
        let next = phrases[number + 1]
        return [Words.in, Words.at, Words.outside].contains(next.preposition)
            && phrases[number].tokens.upperBound + 1 == next.tokens.lowerBound && isPlace(number + 1)
            && phrases[number].tokens.contains { Self.premises.contains(tokens[$0].word.lemma) }
    }

    private static let premises = Words.keys(
        "hotel headquarters base camp embassy station airport court plant mine nightclub resort monastery consulate prison university "
            + "school hospital mosque building office port factory bank museum church")
}
