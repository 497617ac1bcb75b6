internal import IbidModel

/// Who takes part in what, where the roles alone do not tell.
extension FrameComparer {
    /// Whether the one clause calls hostages whom the other names otherwise: "The hostages were ransomed" tells of the
    /// Europeans of the sentence before.
    func areHeld(_ claim: Frame, _ evidence: Frame, _ statement: Statement) -> Bool {
        func isHeld(_ frame: Frame) -> Bool {
            !frame.patients.isEmpty && frame.patients.allSatisfy { Self.held.contains($0.head) && $0.entities.isEmpty }
        }
        func isTold(_ mention: EntityMention) -> Bool {
            mention.entities.isEmpty
                && mention.words.allSatisfy { word in
                    lexicon.light.contains(word) || Self.held.contains(word) || Self.holds(statement.words, word)
                        || Self.holds(statement.context, word)
                }
        }
        guard claim.patients.allSatisfy(isTold) else { return false }
        return isHeld(evidence) || isHeld(claim) && lexicon.name(evidence.act) == "kidnap"
    }

    /// "was put on X's list": X put it there.
    func isLister(_ claim: Frame, _ evidence: Frame) -> Bool {
        lexicon.name(evidence.act) == "designate"
            && RoleComparison.meet(claim.agents, evidence.others.filter { $0.isPart && !$0.entities.isEmpty }, table)
    }

    /// "He left in 2013" in the profile of a group: he left that group.
    func isOwnGroup(_ claim: Frame, _ evidence: Frame, _ statement: Statement) -> Bool {
        !evidence.isNominal && evidence.patients.isEmpty && Self.belongings.contains(lexicon.name(claim.act) ?? "")
            && claim.act == evidence.act && claim.patients.count == 1
            && claim.patients.allSatisfy { !$0.isPart && $0.entities.contains { table.same($0, statement.topic) } }
    }

    /// "Gunmen attacked X", "Y took hostages" in the list of a group's attacks: they were its own, and Y was one of it.
    func isNamelessDoer(_ claim: Frame, _ evidence: Frame, _ statement: Statement) -> Bool {
        lexicon.flags(claim.act).contains(.violent) && !evidence.isTally
            && (!statement.inherited.times.isEmpty || FirstEventCheck.isLabelled(statement))
            && evidence.agents.allSatisfy {
                $0.entities.isEmpty ? Self.doers.contains($0.head) : $0.entities.allSatisfy(table.persons.contains)
            }
            && !claim.agents.isEmpty
            && claim.agents.allSatisfy { $0.entities.contains { table.same($0, statement.topic) } }
    }

    private static let doers = Words.keys("gunman bomber fighter member militant attacker assailant man operation")
    private static let held = Words.keys("hostage captive detainee prisoner")

    /// Whether each clause joins two, one of them the same and the other one of the claim's another that the text knows.
    func isOtherPair(_ claim: Frame, _ evidence: Frame) -> Bool {
        func pair(_ frame: Frame) -> [EntityMention] {
            (frame.agents + frame.patients).filter { !$0.entities.isEmpty && !$0.isPart }
        }
        let (mine, theirs) = (pair(claim), pair(evidence))
        guard mine.count == 2, theirs.count == 2 else { return false }
        let strange = mine.filter { one in !theirs.contains { RoleComparison.like(one, $0, table) } }
        return strange.count == 1 && strange[0].entities.contains { table.shown[$0] != nil }
    }

    /// Whether the same thing was founded by several, of whom the claim names one that is none of them.
    func areOtherFounders(_ claim: Frame, _ evidence: Frame, _ roles: RoleComparison) -> Bool {
        func founders(_ frame: Frame) -> [EntityMention] { frame.agents.filter { !$0.entities.isEmpty && !$0.isPart } }
        guard lexicon.name(claim.act) == "found", evidence.act == claim.act, roles.patient == .match else {
            return false
        }
        let (mine, theirs) = (founders(claim), founders(evidence))
        guard theirs.count > 1, theirs.count >= mine.count, theirs.count == evidence.agents.count else { return false }
        return mine.contains { one in
            !theirs.contains { RoleComparison.like(one, $0, table) }
                && one.entities.contains { table.shown[$0] != nil }
        }
    }

    /// Whether somebody pledged allegiance, and to another person whom the text knows.
    func isOtherLord(_ claim: Frame, _ evidence: Frame, _ roles: RoleComparison) -> Bool {
        func lords(_ frame: Frame) -> [UInt64] { frame.patients.flatMap(\.entities).filter(table.persons.contains) }
        return lexicon.name(claim.act) == "pledge" && claim.act == evidence.act && !evidence.isNominal
            && roles.agent == .match && roles.patient == .differ && !lords(evidence).isEmpty
            && lords(claim).contains { table.shown[$0] != nil }
    }

    /// Whether another one did what is done once: gave somebody that post, announced it, pledged it on that day.
    func isOtherDoer(
        _ claim: Frame, _ evidence: Frame, _ roles: RoleComparison, _ when: SlotRow.Status?
    ) -> Bool {
        guard claim.act == evidence.act, !evidence.isNominal, evidence.agents.count == 1,
            claim.polarity == .positive, evidence.polarity == .positive, roles.agent == .differ,
            roles.patient == .match, claim.agents.flatMap(\.entities).contains(where: { table.shown[$0] != nil })
        else { return false }
        switch lexicon.name(claim.act) {
        case "appoint": return roles.isPatientStrong
        case "join": return claim.lemma == Self.bring && evidence.lemma == Self.bring
        case "announce": return claim.patients.contains { !$0.entities.isEmpty }
        case "pledge": return when == .match || when == .entails
        default: return false
        }
    }

    /// Whether the two tell from what the same thing broke away, and name another thing each.
    func isOtherOrigin(_ claim: Frame, _ evidence: Frame, _ roles: RoleComparison) -> Bool {
        claim.act == evidence.act && lexicon.name(claim.act) == "split" && !evidence.isNominal && roles.agent == .match
            && roles.patient == .differ
    }

    /// Whether a common word of the claim is told by another clause of the statement and not by this one: "rejected
    /// independence and wanted the law" against "did not want independence".
    func isElsewhere(_ part: ClaimPart, _ evidence: Frame, _ statement: Statement) -> Bool {
        let others = statement.frames.filter {
            !$0.isNominal && !$0.isTally && $0.modality != .intended && !$0.span.contains(evidence.span)
                && !evidence.span.contains($0.span)
        }
        return !evidence.isNominal
            && part.items.contains { item in
                func isTold(_ frame: Frame) -> Bool {
                    (item.words + item.kin).contains(where: frame.content.contains) || item.acts.contains(frame.act)
                }
                // "the caliphate that X proclaimed": what tells which thing is meant is told of the thing.
                let isAside = part.side.contains { !$0.isNominal && $0.act >= 0 && item.acts.contains($0.act) }
                return item.entity == 0 && !isAside && !item.acts.contains(part.frame.act) && !isTold(evidence)
                    && others.contains(where: isTold)
            }
    }

    /// Whether an act goes both ways, so that turned roles tell of the same. Who rebels against somebody is not rebelled
    /// against.
    func isMutual(_ claim: Frame) -> Bool {
        lexicon.flags(claim.act).contains(.symmetric)
            || ["fight", "attack"].contains(lexicon.name(claim.act) ?? "") && !Self.revolts.contains(claim.lemma)
    }

    private static let bring = ClaimKey.of("bring")
    private static let revolts = Words.keys("rebel revolt rise")

    /// Whether both clauses tell who heads the same part of the same thing: "X's southern battalions".
    func isSamePart(_ claim: Frame, _ evidence: Frame) -> Bool {
        guard lexicon.flags(claim.act).isSuperset(of: [.state, .exclusive]), !claim.patients.isEmpty else {
            return false
        }
        return claim.patients.allSatisfy { mine in
            mine.isPart && mine.words.count > 1 && !mine.entities.isEmpty
                && evidence.patients.contains { other in
                    other.isPart && other.head == mine.head && Set(other.words) == Set(mine.words)
                        && other.entities.contains { one in mine.entities.contains { table.same($0, one) } }
                }
        }
    }

    private static let heads = Words.keys("leader emir head chief commander")

    /// A claim's clause with the name for "the leader of X" where a clause of the statement tells who that is.
    func named(_ claim: Frame, in statement: Statement) -> Frame {
        var claim = claim
        func replace(_ mention: inout EntityMention) {
            guard mention.isPart, Self.heads.contains(mention.head) else { return }
            for frame in statement.frames
            where lexicon.name(frame.act) == "lead" && frame.agents.count == 1 && frame.polarity == .positive
                && frame.patients.flatMap(\.entities).contains(where: mention.entities.contains)
            {
                guard let holder = frame.agents.first, !holder.entities.isEmpty, !holder.isPart else { continue }
                (mention.entities, mention.words, mention.head) = (holder.entities, holder.words, holder.head)
                mention.isPart = false
                return
            }
        }
        for at in claim.agents.indices { replace(&claim.agents[at]) }
        if lexicon.name(claim.act) != "lead" {
            for at in claim.patients.indices { replace(&claim.patients[at]) }
        }
        return claim
    }

    /// Whether a clause holds one of the things that the claim's act was done to.
    func holdsPatient(_ claim: Frame, _ evidence: Frame) -> Bool {
        let all = evidence.agents + evidence.patients + evidence.others
        return claim.patients.contains { mention in
            all.contains { RoleComparison.like(mention, $0, table) && (!mention.isPart || $0.isPart) }
                || mention.isPart && evidence.content.contains(mention.head)
                || !mention.isPart && !mention.words.isEmpty
                    && mention.words.allSatisfy { lexicon.light.contains($0) || evidence.content.contains($0) }
        }
    }
}
