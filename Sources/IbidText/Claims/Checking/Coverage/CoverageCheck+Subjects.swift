internal import IbidModel

/// What a claim says of whom, and whether a sentence that holds its words says it of the same.
extension CoverageCheck {
    /// Whether a clause tells of what the claim tells of, or of the like.
    func isLike(_ claim: Frame, _ frame: Frame) -> Bool {
        comparer.relation(claim, frame) != .none
            || Self.telling[comparer.lexicon.name(claim.act) ?? ""]?.contains(comparer.lexicon.name(frame.act) ?? "")
                ?? false
    }

    /// Whether a clause tells of opposition.
    func isAgainst(_ statement: Statement) -> Bool {
        statement.frames.contains {
            ["oppose", "fight", "attack", "protest", "reject", "criticise"].contains(
                comparer.lexicon.name($0.act) ?? "")
        }
            || statement.text.contains("against")
    }

    /// Whether a claim says of two known names only that the one is the other, or called so: "X is part of Y". That both
    /// stand in one sentence says no such thing.
    func isBare(_ claim: Frame, _ needs: CoverageNeeds) -> Bool {
        guard claim.isCopular && claim.act < 0 || comparer.lexicon.name(claim.act) == "know" else { return false }
        return needs.list.allSatisfy { need in
            need.entity != 0 ? comparer.table.shown[need.entity] != nil || need.isPlace : need.weight < 0.5
        }
    }

    /// Whether the sentence tells of something else although it holds the claim's words.
    func isBeside(
        _ claim: Frame, _ needs: CoverageNeeds, _ statement: Statement, _ sentence: CoverageSentence, _ meeting: Meeting
    ) -> Bool {
        let lexicon = comparer.lexicon
        let frames = statement.frames
        // "taken off the list": the contrary of what the text says, though the verb says little.
        if meeting.opposed == 0, !frames.contains(where: { $0.act == claim.act }),
            frames.contains(where: { lexicon.areContrary(claim.act, $0.act) })
        {
            return true
        }
        // "X took hostages": the verb says little by itself, so a clause has to tell of the same.
        let flags = lexicon.flags(claim.act)
        if flags.contains(.violent) || flags.contains(.exclusive), !claim.agents.isEmpty, claim.lemma != Words.be,
            CoverageWords.lightVerbs.contains(claim.lemma),
            !frames.contains(where: { comparer.relation(claim, $0) != .none })
        {
            return true
        }
        // "Mali is its main field, and Niger is a neighbour": each noun is said of its own subject.
        if claim.act < 0, claim.isCopular, let subject = claim.agents.first, let noun = claim.patients.first,
            frames.contains(where: { isOfAnother(noun, subject, $0) || isOfAnother(subject, noun, $0) })
        {
            return true
        }
        // "UN envoy, X, and his assistant, Y": the post has to be told, and belongs to the name beside it.
        guard claim.act < 0, claim.isCopular, let subject = claim.agents.first, !subject.entities.isEmpty else {
            return false
        }
        let heads = needs.list.filter { $0.words.contains(claim.lemma) }
        let names = sentence.names(beside: claim.lemma)
        return !heads.allSatisfy { ($0.words + $0.kin).contains(where: sentence.concepts.contains) }
            || !names.contains { $0.contains(where: subject.words.contains) } && !says(claim, frames)
                && (!names.isEmpty || !heads.allSatisfy { $0.words.contains(where: sentence.concepts.contains) })
    }

    /// Whether a clause says of something else than `one` that it is `noun`.
    private func isOfAnother(_ noun: EntityMention, _ one: EntityMention, _ frame: Frame) -> Bool {
        guard frame.act < 0, frame.isCopular, frame.polarity == .positive, let a = frame.agents.first,
            let b = frame.patients.first
        else { return false }
        let table = comparer.table
        func isLike(_ mine: EntityMention, _ other: EntityMention) -> Bool {
            mine.head != 0 && mine.head == other.head || RoleComparison.like(mine, other, table)
        }
        return isLike(noun, b) && !isLike(one, a)
            || noun.entities.isEmpty && isLike(noun, a) && !frame.patients.contains { isLike(one, $0) }
    }

    /// Whether a clause says what the claim's subject is.
    func says(_ claim: Frame, _ frames: [Frame]) -> Bool {
        frames.contains { frame in
            frame.isCopular
                && claim.agents.allSatisfy { one in
                    (frame.agents + frame.patients).contains { RoleComparison.like(one, $0, comparer.table) }
                }
        }
    }
}
