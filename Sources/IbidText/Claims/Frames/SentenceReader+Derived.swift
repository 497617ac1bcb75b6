internal import IbidModel

/// Frames that follow from a clause whose verb says something else.
extension SentenceReader {
    /// Adds them: what came of a union, and what somebody served as; and settles who was followed.
    mutating func deriveFrames() {
        for number in groups.indices where frameOfGroup[number] >= 0 {
            deriveUnion(number)
            deriveEntry(number)
            deriveService(number)
            settleSuccession(number)
        }
    }

    /// "X was ousted and Y took his place": nobody takes his own place, so "his" is X's.
    private mutating func settleSuccession(_ number: Int) {
        let index = frameOfGroup[number]
        let frame = frames[index]
        guard lexicon.name(frame.act) == "succeed", let heir = frame.agents.first?.entities.last,
            let at = frame.patients.firstIndex(where: { $0.isInherited && $0.entities == [heir] })
        else { return }
        let before = names.last { name in
            name.key != heir && table.persons.contains(name.key)
                && Int(tokens[name.tokens.lowerBound].start) < frame.span.start
        }
        frames[index].patients[at].entities = [before?.key ?? 0].filter { $0 != 0 }
        frames[index].patients[at].isPart = before == nil
    }

    /// "A joined with B and C into D": D was founded by them, and they joined it.
    private mutating func deriveUnion(_ number: Int) {
        let union = frames[frameOfGroup[number]]
        guard lexicon.name(union.act) == "join", !union.isCopular, let found = lexicon.index["found"],
            let into = phraseRange(groups[number].tokens.upperBound, groups[number].clauseEnd).first(where: {
                phrases[$0].preposition == Words.into
            })
        else { return }
        // "into the unified organization, D": the name explains the noun.
        var result = into
        if !phrases[into].endsInName, into + 1 < phrases.count, phrases[into + 1].followsComma {
            result = into + 1
        }
        guard phrases[result].endsInName, let name = phrases[result].entities.last else { return }
        var mention = mention(result)
        mention.entities = [name]
        mention.isPart = false
        let noun = self.mention(into).span
        let isResult = { (one: EntityMention) in one.entities.contains(name) || one.span == noun }
        let index = frameOfGroup[number]
        frames[index].patients.removeAll(where: isResult)
        frames[index].others.removeAll(where: isResult)
        if union.agents.count == 1, union.patients.allSatisfy(isResult),
            union.agents.allSatisfy({ !$0.entities.isEmpty })
        {
            // "A came back into D": one alone enters what is there.
            frames[index].patients = [mention]
            frames[index].lemma = Self.enter
            return
        }
        var founding = union
        founding.act = found
        founding.lemma = ClaimKey.of("form")
        founding.agents = (union.agents + union.patients).filter { !isResult($0) }
        founding.patients = [mention]
        founding.others = []
        frames.append(founding)
        frames.append(entry(into: founding, by: union))
    }

    /// "A merged with B to form D": both are a part of D.
    private mutating func deriveEntry(_ number: Int) {
        let founding = frames[frameOfGroup[number]]
        let above = groups[number].parent
        guard lexicon.name(founding.act) == "found", groups[number].link == .infinitive, above >= 0,
            frameOfGroup[above] >= 0, founding.patients.contains(where: { !$0.entities.isEmpty })
        else { return }
        var union = frames[frameOfGroup[above]]
        guard lexicon.name(union.act) == "join", union.polarity == .positive else { return }
        union.agents += union.patients
        var entering = founding
        entering.agents = union.agents
        frames.append(entry(into: entering, by: union))
    }

    /// The frame that says that the founders of something entered it.
    private func entry(into founding: Frame, by union: Frame) -> Frame {
        var entry = founding
        entry.act = union.act
        entry.lemma = Self.enter
        return entry
    }

    private static let enter = ClaimKey.of("enter")

    /// "X served Y as its N": X was the N of Y.
    private mutating func deriveService(_ number: Int) {
        let service = frames[frameOfGroup[number]]
        guard tokens[groups[number].main].word.verb == Self.serve, !groups[number].isPassive, !service.agents.isEmpty,
            let master = objectPhrases(of: number).first,
            let post = phraseRange(groups[number].tokens.upperBound, groups[number].clauseEnd).first(where: {
                $0 > master && phrases[$0].preposition == Words.as && !phrases[$0].endsInName
            })
        else { return }
        var being = service
        being.act = phrases[post].role >= 0 ? phrases[post].role : phrases[post].event
        being.lemma = phrases[post].words.last ?? Words.be
        being.isCopular = true
        being.patients = being.act >= 0 ? [mention(master)] : [mention(post)]
        being.others = being.act >= 0 ? [] : [mention(master)]
        // "its" stands for Y, which is named beside it.
        for at in being.patients.indices { being.patients[at].isInherited = false }
        frames.append(being)
    }

    private static let serve = ClaimKey.of("serve")
}
