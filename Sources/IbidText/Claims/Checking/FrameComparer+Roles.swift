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

    /// Whether the two tell from what the same thing broke away, and name another thing each.
    func isOtherOrigin(_ claim: Frame, _ evidence: Frame, _ roles: RoleComparison) -> Bool {
        claim.act == evidence.act && lexicon.name(claim.act) == "split" && !evidence.isNominal && roles.agent == .match
            && roles.patient == .differ
    }

    /// Whether a clause holds one of the things that the claim's act was done to.
    func holdsPatient(_ claim: Frame, _ evidence: Frame) -> Bool {
        let all = evidence.agents + evidence.patients + evidence.others
        return claim.patients.contains { mention in
            all.contains { RoleComparison.like(mention, $0, table) }
                || mention.words.allSatisfy { lexicon.light.contains($0) || evidence.content.contains($0) }
        }
    }
}
