internal import IbidModel

/// The last resort against a claim to which no clause speaks: a sentence holds all that it names, and its clause of that act
/// gives the part to another.
struct OtherPartyCheck {
    let checker: ClaimChecker
    let statements: [Statement]

    private static let leastCoverage = 0.85

    /// The refutation by such sentences; `nil` where there is none. Linear in the frames.
    func check(_ part: ClaimPart) -> ClaimCheck? {
        let claim = part.frame
        guard claim.act >= 0, claim.polarity == .positive, claim.universal == .none, claim.modality == .asserted,
            !part.isHedged, claim.order == nil, !checker.lexicon.flags(claim.act).contains(.symmetric),
            !checker.comparer.isOfItself(claim), !isOfPlaces(part),
            !part.values.quantities.contains(where: { $0.kind == .ordinal }), !part.text.contains(" than ")
        else { return nil }
        var evidence: [ClaimEvidence] = []
        for statement in statements {
            let (coverage, missing) = checker.comparer.coverage(of: part, in: statement)
            guard coverage >= Self.leastCoverage else { continue }
            for frame in statement.frames
            where frame.act == claim.act && frame.polarity == .positive && frame.modality == .asserted
                && !frame.isTally && frame.universal == .none
                && (!frame.isNominal || Self.posts.contains(checker.lexicon.name(frame.act) ?? ""))
            {
                guard
                    let outcome = checker.comparer.compare(
                        part, frame, in: statement, coverage: coverage, missing: missing),
                    outcome.verdict == .notEnoughInfo, isOther(claim, frame, outcome.rows, statement)
                else { continue }
                evidence.append(
                    ClaimEvidence(
                        statement: statement.id, verdict: .refuted, basis: statement.basis, span: frame.span,
                        isAttributed: false, score: coverage * 0.8, rows: outcome.rows))
                break
            }
        }
        return evidence.isEmpty ? nil : ClaimCheck(part, .refuted, evidence)
    }

    /// Whether just one part differs, each time one known name against others, and no value speaks otherwise.
    private func isOther(_ claim: Frame, _ evidence: Frame, _ rows: [SlotRow], _ statement: Statement) -> Bool {
        func status(_ slot: SlotRow.Slot) -> SlotRow.Status? { rows.first { $0.slot == slot }?.status }
        let values: [SlotRow.Slot] = [.when, .place, .howMany]
        guard values.allSatisfy({ status($0) == nil || status($0) == .match || status($0) == .entails }) else {
            return false
        }
        let (agent, patient) = (status(.agent), status(.patient))
        if agent == .conflict, patient == .match || claim.patients.isEmpty && evidence.patients.isEmpty {
            // Two may pledge to one.
            return checker.lexicon.name(claim.act) != "pledge" && areOthers(claim.agents, evidence.agents)
        }
        // "X and Y are splinters of Z": a noun leaves open whose.
        let isNamed = claim.agents.allSatisfy { mention in
            !mention.isPart
                && mention.entities.contains { one in statement.entities.contains { checker.table.same(one, $0) } }
        }
        let isSame = agent == .match || agent == nil && claim.agents.isEmpty
        // "X was founded by officers": of what they founded, it is another.
        let isNameless =
            claim.agents.allSatisfy(\.entities.isEmpty) && checker.lexicon.flags(claim.act).contains(.functional)
        // One may pledge to several, and praise several.
        return patient == .conflict && Self.posts.contains(checker.lexicon.name(claim.act) ?? "")
            && (isSame || agent == .unstated && (evidence.isNominal && isNamed || isNameless))
            && areOthers(claim.patients, evidence.patients)
    }

    private func areOthers(_ mine: [EntityMention], _ theirs: [EntityMention]) -> Bool {
        func isKnown(_ mention: EntityMention) -> Bool {
            !mention.isPart && mention.entities.count == 1
                && mention.entities.allSatisfy { checker.table.shown[$0] != nil }
        }
        return mine.count == 1 && mine.allSatisfy(isKnown) && !theirs.isEmpty && theirs.allSatisfy(isKnown)
    }

    /// Whether a part is filled by a place: who took a town may have taken it with others.
    private func isOfPlaces(_ part: ClaimPart) -> Bool {
        (part.frame.agents + part.frame.patients).contains { mention in
            part.values.places.contains { mention.span.contains($0.span) }
        }
    }

    private static let posts: Set<String> = ["split", "lead", "found", "succeed"]
}
