internal import IbidModel

/// The clause of a sentence that bears a claim.
extension CoverageCheck {
    /// The clause that bears the claim: nobody in it takes the other's part.
    func host(of part: ClaimPart, _ needs: CoverageNeeds, in statement: Statement) -> Frame? {
        let claim = part.frame
        let table = comparer.table
        func names(_ list: [EntityMention]) -> [UInt64] { list.flatMap(\.entities) }
        func meet(_ a: [UInt64], _ b: [UInt64]) -> Bool { a.contains { one in b.contains { table.same(one, $0) } } }
        let doers = names(claim.agents)
        let targets = names(claim.patients).filter { target in !doers.contains { table.same($0, target) } }
        // What something is, no clause's roles tell.
        let isAttribute = claim.act < 0 && claim.isCopular
        let isSymmetric = comparer.lexicon.flags(claim.act).contains(.symmetric) || isAttribute
        let objects = names(claim.patients + claim.others).filter { object in
            !doers.contains { table.same($0, object) } && !needs.list.contains { $0.isPlace && $0.entity == object }
        }
        let named = needs.list.filter { need in
            need.entity != 0 && !need.isPlace && !doers.contains { table.same($0, need.entity) }
        }.map(\.entity)
        let isAsymmetric = !isSymmetric && !doers.isEmpty && !objects.isEmpty && claim.act >= 0
        // What is a merger of two is made of no other two that merely meet.
        if claim.isCopular, comparer.lexicon.name(claim.act) == "found",
            !statement.frames.contains(where: { $0.act == claim.act })
        {
            return nil
        }
        if speaksOfAnother(claim, needs, statement) { return nil }
        // Who joined what is told by a clause on joining, or not at all.
        let entries = comparer.isEntry(claim) && !needs.isDenied ? statement.frames.filter(comparer.isEntry) : []
        if !entries.isEmpty, !entries.contains(where: { meet(doers, names($0.agents)) }) { return nil }
        if comparer.isEntry(claim), comparer.isPart(claim), !needs.isDenied,
            !entries.contains(where: { meet(doers, names($0.agents)) && meet(targets, names($0.patients)) })
        {
            return nil
        }
        var best: (Frame, Int)?
        for frame in statement.frames where !frame.isAlternative {
            if comparer.isEntry(claim), comparer.isEntry(frame), comparer.isReversed(claim, frame) { return nil }
            // A clause with the claim's very act that fills the roles otherwise has spoken already.
            if claim.act >= 0, frame.act == claim.act, !frame.isTally {
                let roles = comparer.roles(claim, frame, isSymmetric: isSymmetric)
                if roles.isSwapped || roles.agent == .differ || roles.patient == .differ { return nil }
                if frame.modality != .asserted, !part.isHedged { return nil }
                // "Members of X were sent": of another group's members nothing is said.
                let members = claim.patients.filter {
                    $0.isPart && !$0.entities.isEmpty && CoverageWords.members.contains($0.head)
                }
                if roles.patient == .unlike, !members.isEmpty, !meet(names(members), statement.entities) { return nil }
            }
            let acting = names(frame.agents)
            let borne = names(frame.patients) + names(frame.others)
            let acted = claim.act < 0 && !claim.isCopular ? named : targets
            if !isSymmetric, meet(acted, acting), !meet(doers, acting) { return nil }
            if !isSymmetric, !doers.isEmpty, !targets.isEmpty, meet(doers, borne), !meet(doers, acting),
                !frame.isNominal
            {
                return nil
            }
            guard frame.modality == .asserted || part.isHedged else { continue }
            // Where a claim names two things in different parts, a clause has to name them so.
            if isAsymmetric, !meet(doers, acting) || !meet(objects, borne) { continue }
            let count = needs.list.filter { need in
                need.words.contains(where: frame.content.contains) || need.kin.contains(where: frame.content.contains)
                    || need.acts.contains(frame.act)
            }.count
            if best.map({ count > $0.1 }) ?? true { best = (frame, count) }
        }
        let content = needs.list.filter { $0.entity == 0 && $0.weight >= 1 }.count
        guard let (frame, count) = best, count * 3 >= content else { return nil }
        // "The AMB's operations were …" in the profile of another: whom the sentence does not name, it does not speak of.
        let acting = names(frame.agents.isEmpty ? frame.patients.filter(\.isPart) : frame.agents)
        let isMutual = comparer.lexicon.flags(claim.act).contains(.symmetric) || isAttribute && !claim.patients.isEmpty
        if !isMutual, !doers.isEmpty, !acting.isEmpty, !meet(doers, acting), !meet(doers, statement.entities) {
            return nil
        }
        return frame
    }

    /// Whether the statement regards other things than the claim's as what the claim says: what is regarded as something is
    /// so in one clause, and not in another.
    private func speaksOfAnother(_ claim: Frame, _ needs: CoverageNeeds, _ statement: Statement) -> Bool {
        let table = comparer.table
        if claim.isCopular, !claim.agents.isEmpty {
            // "views France as the enemy": whether another is the enemy is not said.
            let nouns = needs.list.filter { $0.words.contains(claim.lemma) || $0.acts.contains(claim.act) }.flatMap(
                \.words)
            let views = statement.frames.filter {
                comparer.lexicon.name($0.act) == "describe" && !$0.patients.isEmpty
                    && $0.content.contains(where: nouns.contains)
            }
            return !views.isEmpty
                && !views.contains { view in
                    RoleComparison.meet(claim.agents + claim.patients, view.patients, table)
                }
        }
        guard comparer.lexicon.name(claim.act) == "describe", !claim.patients.isEmpty else { return false }
        let same = statement.frames.filter { $0.act == claim.act && !$0.patients.isEmpty }
        let object = claim.patients.flatMap(\.words)
        let rest = needs.list.filter { need in
            need.entity == 0 && !need.isPredicate && need.weight >= 0.5 && !need.words.contains(where: object.contains)
        }
        return !same.isEmpty
            && !same.contains { frame in
                RoleComparison.meet(claim.patients, frame.patients, table)
                    && rest.allSatisfy { ($0.words + $0.kin).contains(where: frame.content.contains) }
            }
    }
}
