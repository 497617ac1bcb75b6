internal import IbidModel

/// Polarity, modality, values and order of a frame.
extension SentenceReader {
    /// Fills in everything but the roles.
    mutating func settle(_ frame: inout Frame, group: VerbGroup, number: Int) {
        frame.polarity = group.isNegated ? .negative : .positive
        if group.isNever { frame.universal = .never }
        frame.modality = group.isHedged ? .hedged : .asserted
        addValues(&frame, from: group.clauseStart, to: group.clauseEnd)
        addContent(&frame, from: group.clauseStart, to: group.clauseEnd)
        readUniversals(&frame, from: group.clauseStart, to: group.clauseEnd)
        for index in group.clauseStart..<min(group.clauseEnd, tokens.count)
        where tokens[index].word.isHedge && tokens[index].word.tag == .adverb {
            frame.modality = .hedged
        }
        if number == 0 || group.link != .main, group.clauseStart < 3, tokens.first?.key == Words.according {
            frame.modality = .attributed
        }
        // "is believed to have split", "there are reports that": the reserve of the verb above reaches down.
        let parent = group.parent
        if parent >= 0,
            group.link == .infinitive || group.opener == Words.that || (group.link == .main && isReported(number))
        {
            let above = groups[parent]
            let verb = tokens[above.main].word.verb
            // "claimed responsibility for a mine that was triggered": the clause tells of the mine.
            let isOfNoun = group.opener == Words.that && !(sense(of: parent)?.needs.isEmpty ?? true)
            if Words.sayings.contains(verb) || tokens[above.main].word.isHedge, !isOfNoun,
                above.isPassive || group.opener == Words.that || group.link == .main
            {
                frame.modality = above.isPassive ? .hedged : .attributed
            }
            if group.link == .infinitive {
                if Words.intentions.contains(verb), !Words.refusals.contains(verb) { frame.modality = .intended }
                if Words.refusals.contains(verb) {
                    frame.polarity = frame.polarity == .negative ? .positive : .negative
                }
                if above.isNegated,
                    Words.carriers.contains(verb) || Words.intentions.contains(verb) || Words.sayings.contains(verb)
                {
                    frame.polarity = .negative
                }
                if above.main < tokens.count, above.isCopula {
                    // "was to restore": a plan.
                    if above.tokens.upperBound == group.tokens.lowerBound { frame.modality = .intended }
                }
                let before = group.tokens.lowerBound - 1
                if before >= 1, tokens[before].key == Words.order { frame.modality = .intended }
            }
            if frameOfGroup[parent] >= 0, group.link == .infinitive || group.opener == Words.that {
                let outer = frames[frameOfGroup[parent]]
                if outer.modality != .asserted, frame.modality == .asserted { frame.modality = outer.modality }
                if outer.universal == .never, group.opener == Words.that {
                    frame.universal = .never; frame.polarity = .negative
                }
            }
        }
        // "is suspected of having cells", "is credited with founding X".
        if group.link == .participle, parent >= 0, groups[parent].isPassive,
            Words.sayings.contains(tokens[groups[parent].main].word.verb)
        {
            frame.modality = .hedged
        }
        // "some sources have reported AQIM operatives fighting".
        if group.link == .participle, !group.isPassive, parent >= 0, !groups[parent].isPassive,
            Words.sayings.contains(tokens[groups[parent].main].word.verb), frame.modality == .asserted,
            group.tokens.lowerBound > groups[parent].tokens.upperBound,
            !(groups[parent].tokens.upperBound..<group.tokens.lowerBound).contains(where: { tokens[$0].kind == .comma })
        {
            frame.modality = .attributed
        }
        // "denied having had a part in it"
        if group.link == .participle, parent >= 0, group.tokens.lowerBound == groups[parent].tokens.upperBound,
            tokens[groups[parent].main].word.verb == Self.deny
        {
            frame.polarity = frame.polarity == .negative ? .positive : .negative
        }
        if group.link == .coordinated || group.link == .participle, parent >= 0, frameOfGroup[parent] >= 0 {
            let outer = frames[frameOfGroup[parent]]
            // "tried to regain it by appointing X": that was done.
            let isMeans =
                group.link == .participle && group.tokens.lowerBound > 0
                && tokens[group.tokens.lowerBound - 1].key == Words.by
            if outer.modality == .hedged
                || outer.modality == .intended && groups[parent].link == .infinitive && !hasAuxiliary(group) && !isMeans
            {
                frame.modality = outer.modality
            }
            if group.link == .coordinated, !group.isNegated, outer.polarity == .negative,
                tokens[max(0, group.clauseStart - 1)].key == Words.or
            {
                frame.polarity = .negative
            }
        }
        // "did not change its name until January": it did then.
        if frame.polarity == .negative, !group.isNever,
            let at = frame.times.firstIndex(where: { $0.relation == .until || $0.relation == .before })
        {
            let time = frame.times[at]
            frame.polarity = .positive
            frame.times[at] = TimeMention(span: time.span, interval: time.stated, isRelative: time.isRelative)
        }
        if frame.times.isEmpty, parent >= 0, group.link == .infinitive || group.link == .participle,
            frame.modality == .asserted, frameOfGroup[parent] >= 0
        {
            // "merged in 2013 to form X", "split in 2012, forming X".
            frame.times = frames[frameOfGroup[parent]].times
            frame.hasInheritedTimes = !frame.times.isEmpty
        }
        if frame.times.isEmpty, parent >= 0, group.link == .coordinated, frameOfGroup[parent] >= 0,
            let time = frames[frameOfGroup[parent]].times.first,
            (0...4).contains(time.span.start - frames[frameOfGroup[parent]].span.start)
        {
            // "and in 1992 X did A and did B": a date that opens the clause is that of both.
            frame.times = [time]
            frame.hasInheritedTimes = true
        }
        frame.isInherited =
            (frame.agents + frame.patients).contains(where: \.isInherited)
            || pointsBack(group.clauseStart, group.clauseEnd)
    }

    /// Whether "for this", "after that" leans on the sentence before.
    private func pointsBack(_ from: Int, _ to: Int) -> Bool {
        (from..<min(to, tokens.count)).contains { index in
            guard tokens[index].key == Words.this, index > 0, tokens[index - 1].word.tag == .preposition else {
                return false
            }
            return index + 1 >= tokens.count || tokens[index + 1].kind != .word
                || tokens[index + 1].word.tag == .preposition
        }
    }

    private func hasAuxiliary(_ group: VerbGroup) -> Bool {
        [.be, .have, .doing, .modal].contains(tokens[group.tokens.lowerBound].word.tag)
    }

    /// Whether the clause is what the verb before it reports, "that" left out.
    private func isReported(_ number: Int) -> Bool {
        let parent = groups[groups[number].parent]
        return parent.tokens.upperBound == groups[number].clauseStart
    }

    private func readUniversals(_ frame: inout Frame, from: Int, to: Int) {
        var at = from
        while at < min(to, tokens.count) {
            let key = tokens[at].key
            if tokens[at].kind == .open { break }
            if key == Words.only,
                at + 1 >= tokens.count || !Words.connectors.contains(tokens[at + 1].key) && !isAmount[at + 1],
                !(at + 2 < tokens.count && tokens[at + 1].word.tag == .preposition && isTime[at + 2])
            {
                // "only after the merger" limits the time, "only five people" the number, not the cases.
                frame.universal = .only
            }
            if key == Words.all || key == Words.every || key == Words.everyone {
                let isNot = at > 0 && tokens[at - 1].key == Words.not
                let isBut = at + 1 < tokens.count && tokens[at + 1].key == Words.but
                // "in all", "above all", "at all" speak of no cases.
                let isAdverb =
                    at > 0 && tokens[at - 1].word.tag == .preposition && tokens[at - 1].key != Words.for
                    && tokens[at - 1].key != Words.by
                if !isAdverb { frame.universal = isNot || isBut ? .notAll : .all }
                if isNot { frame.polarity = .positive }
            }
            if key == Words.none || key == Words.nobody {
                frame.universal = .nobody
                frame.polarity = .negative
            }
            if key == Words.no, at + 1 < tokens.count, tokens[at + 1].key == Words.one {
                frame.universal = .nobody
            }
            if key == Words.no, groupAt[at] < 0, at + 1 < tokens.count {
                if tokens[at + 1].key == Words.evidence { frame.universal = .never }
                frame.polarity = .negative
            }
            at += 1
        }
    }

    /// Whether "of" ties a date to the noun before it.
    private func isOwned(_ time: TimeMention) -> Bool {
        guard let at = tokens.firstIndex(where: { Int($0.end) > time.span.start }) else { return false }
        // "for part of 2012" is a time, too.
        let of = tokens[at].key == Words.of ? at : at - 1
        if of > 0, tokens[of].key == Words.of, Self.shares.contains(tokens[of - 1].word.lemma) { return false }
        return tokens[at].key == Words.of || at > 0 && tokens[at - 1].key == Words.of
            || at > 1 && tokens[at - 1].word.tag == .article && tokens[at - 2].key == Words.of
    }

    private static let deny = ClaimKey.of("deny")
    private static let shares = Words.keys(
        "part most much rest end beginning start middle course half month week day summer autumn spring winter")

    func addValues(_ frame: inout Frame, from: Int, to: Int) {
        let span = span(from, to)
        frame.times = values.times.filter { time in
            guard span.contains(time.span), !time.interval.isUnbounded else { return false }
            // "the war of 2012" dates the war.
            return frame.isNominal || frame.act >= 0 && time.span.start < 4 || !isOwned(time)
        }
        frame.places = values.places.filter { span.contains($0.span) }
        frame.quantities = values.quantities.filter { span.contains($0.span) }
    }

    func addContent(_ frame: inout Frame, from: Int, to: Int) {
        for index in from..<min(to, tokens.count) {
            if let key = weight(index) ?? (hasContrary(index) ? tokens[index].word.concept : nil) {
                frame.content.append(key)
            }
        }
    }

    /// Whether a word tells how something is done and has a contrary: "positively". It counts where other adverbs do not.
    func hasContrary(_ index: Int) -> Bool {
        let word = tokens[index].word
        // "the near enemy", not "a base near Gao".
        let isAdjective =
            word.tag == .preposition && index > 0
            && (tokens[index - 1].word.tag == .article || tokens[index - 1].kind == .quote)
        return (word.tag == .adverb || isAdjective) && lexicon.rivals[word.concept] != nil
    }

    /// The key of a word of weight; `nil` for the rest.
    func weight(_ index: Int) -> UInt64? {
        let token = tokens[index]
        guard token.kind == .word, !isTime[index], token.word.tag == .content || nameAt[index] >= 0, token.name != 0
        else { return nil }
        if token.word.isLight, nameAt[index] < 0 { return nil }
        return concept(index)
    }

    /// Notes "A after B" between clauses and before event nouns.
    mutating func orderFrames() {
        for number in groups.indices where Words.connectors.contains(groups[number].opener) {
            let sub = frameOfGroup[number]
            let order: Frame.Order =
                groups[number].opener == Words.after || groups[number].opener == Words.since
                ? .after
                : groups[number].opener == Words.before || groups[number].opener == Words.until ? .before : .during
            // The clause above stands before, or behind when this one opens the sentence.
            var main = groups[number].parent
            if main < 0 || groups[number].clauseStart <= 1 { main = number + 1 }
            guard main < groups.count, main >= 0, sub >= 0, frameOfGroup[main] >= 0,
                frames[frameOfGroup[main]].order == nil
            else { continue }
            frames[frameOfGroup[main]].order = order
            frames[frameOfGroup[main]].anchor = sub
        }
        for (index, frame) in frames.enumerated() where frame.isNominal {
            guard let phrase = phrases.first(where: { Int(tokens[$0.tokens.lowerBound].start) == frame.span.start }),
                phrase.preposition == Words.after || phrase.preposition == Words.before
                    || phrase.preposition == Words.following,
                phrase.event >= 0
            else { continue }
            guard
                let group = groups.lastIndex(where: {
                    $0.clauseStart <= phrase.tokens.lowerBound && $0.clauseEnd >= phrase.tokens.upperBound
                }),
                frameOfGroup[group] >= 0, frames[frameOfGroup[group]].order == nil
            else { continue }
            frames[frameOfGroup[group]].order = phrase.preposition == Words.before ? .before : .after
            frames[frameOfGroup[group]].anchor = index
        }
    }
}
