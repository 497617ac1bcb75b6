internal import IbidModel

/// What of a claim a sentence says otherwise although one of its clauses seems to support it.
extension ClaimChecker {
    /// For "A and B merged to form C" where the statement tells of nothing of that name that was formed: whether it has A or
    /// B form something else. `nil` for any other claim.
    func otherProduct(_ part: ClaimPart, in statement: Statement) -> Bool? {
        func isFounding(_ frame: Frame) -> Bool {
            lexicon.name(frame.act) == "found" && frame.polarity == .positive
                && frame.patients.contains { !$0.entities.isEmpty && !$0.isPart }
        }
        func meet(_ a: [EntityMention], _ b: [EntityMention]) -> Bool { RoleComparison.meet(a, b, table) }
        guard lexicon.name(part.frame.act) == "join", let claimed = part.side.first(where: isFounding),
            !statement.frames.contains(where: { meet(claimed.patients, $0.patients + $0.others) })
        else { return nil }
        return statement.frames.contains { isFounding($0) && meet(claimed.agents, $0.agents) }
    }

    /// Whether a clause that holds more of the claim than `frame` denies it, or a word stands where the claim has its
    /// rival ("central Mali", "southern Mali").
    func speaksOtherwise(_ part: ClaimPart, _ frame: Frame, in statement: Statement, _ lacking: [ClaimItem])
        -> Bool
    {
        if lacking.contains(where: { $0.rivals.contains { FrameComparer.holds(statement.words, $0) } }) { return true }
        for side in part.side where !side.isNominal && side.act >= 0 {
            if isReversed(side, in: statement) { return true }
            // "formed to fight X", where X was fighting another.
            guard ["fight", "attack", "oppose"].contains(lexicon.name(side.act) ?? ""),
                side.agents.isEmpty || side.modality == .intended
                    || side.agents == part.frame.agents || side.agents == part.frame.patients
            else { continue }
            let aims = side.patients.filter { !$0.entities.isEmpty && !$0.isPart }
            let like = statement.frames.filter { $0.act == side.act }
            if !aims.isEmpty, !like.isEmpty,
                !like.contains(where: { frame in
                    aims.allSatisfy { aim in
                        (frame.patients + frame.others).contains { RoleComparison.like(aim, $0, table) }
                    }
                })
            {
                return true
            }
        }
        func count(_ frame: Frame) -> Int {
            part.items.filter { item in
                item.entity == 0 && (item.words + item.kin).contains(where: frame.content.contains)
            }.count
        }
        let own = count(frame)
        return statement.frames.contains {
            // "refused to recognize": the one says what the other denies.
            !$0.isNominal && !$0.isTally && !$0.isAlternative && $0.polarity != frame.polarity
                && !lexicon.areOpposed($0.act, frame.act) && count($0) > own
        }
    }

    /// Whether what is preferred to what is the other way round: "prefers to attack X over Y".
    func prefersOtherwise(_ part: ClaimPart, in statement: Statement) -> Bool {
        part.side.contains { $0.modality == .intended && isReversed($0, in: statement) }
    }

    /// Whether all clauses of a side clause's act have its parts the other way round.
    private func isReversed(_ side: Frame, in statement: Statement) -> Bool {
        guard !side.isNominal, side.act >= 0 else { return false }
        let same = statement.frames.filter { !$0.isNominal && $0.act == side.act }
        return !same.isEmpty && same.allSatisfy { comparer.isReversed(side, $0) }
    }

    /// Whether a statement gives the title before a name of the claim to another name: "UN envoy X and his assistant Y".
    func titlesOtherwise(_ part: ClaimPart, _ reader: SentenceReader, _ statement: Statement) -> Bool {
        var sentence: CoverageSentence?
        return part.tokens.contains { at in
            guard Words.offices.contains(reader.tokens[at].word.lemma), at + 1 < part.tokens.upperBound,
                let name = reader.names.first(where: { $0.tokens.contains(at + 1) })
            else { return false }
            sentence = sentence ?? CoverageSentence(statement, lexicon: lexicon, leavesTallies: true)
            let beside = sentence?.names(beside: reader.tokens[at].word.concept) ?? []
            let own = Set(
                (at + 1..<name.tokens.upperBound).flatMap { [reader.tokens[$0].name, reader.tokens[$0].word.concept] })
            return !beside.isEmpty && !beside.contains { $0.contains(where: own.contains) }
        }
    }
}
