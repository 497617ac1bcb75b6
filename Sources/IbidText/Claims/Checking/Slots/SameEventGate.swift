internal import IbidModel

/// Decides whether two clauses tell of one event, and whether they exclude each other.
///
/// Without the gate, different events of one kind would refute each other; de Marneffe, Rafferty and Manning 2008,
/// "Finding Contradictions in Text", found that most false contradictions come from there.
enum SameEventGate {
    /// What the comparison of two frames found.
    struct Facts {
        let flags: ActClass.Flags
        let roles: RoleComparison
        let when: SlotRow.Status?
        let place: SlotRow.Status?
        let many: SlotRow.Status?
        let coverage: Double
        let isFlipped: Bool
        /// Whether the evidence only counts: "(3 killed)".
        let isTally: Bool
        /// Whether the evidence's sentence holds all that the claim names but a place.
        let isOnlyPlaceMissing: Bool
        /// The share of the claim's items that the evidence holds, its places left out.
        let coverageBesidesPlaces: Double
        /// Whether the evidence's very clause holds the words for what the claim's act was done to.
        let holdsPatient: Bool
        /// Whether the evidence denies everything outside a place, and the claim's places lie outside it.
        let isBeyond: Bool
        /// Whether the act goes both ways: who fights somebody is fought by him.
        let isMutual: Bool
        /// Whether what is led is the same part of a thing: "X's southern battalions".
        let isSamePart: Bool
        /// Whether a word of the claim stands in another clause than the one that seems to deny it.
        let isElsewhere: Bool
        /// Whether a town or a site of the claim is the evidence's, whatever else the claim says of where.
        let isPlaced: Bool
        /// Whether the claim counts whom it happened to.
        let isExact: Bool
        /// Whether the forces of another state did it, and it is done once.
        let isOtherState: Bool
        /// Whether the evidence lacks a common word for who or what takes part.
        let lacksCore: Bool
        /// Whether the evidence holds a name of the claim besides who acts and where.
        let hasNamedItem: Bool
        /// Whether the claim's time touches the first or last day of the evidence's: the day of a handover.
        let isAtEdge: Bool
        /// Whether what it happened to is a person with a name.
        let isPersonal: Bool
        /// Whether the act may be done in many small portions: money that comes in or is paid.
        let isIncome: Bool
        /// Whether the claim gives a least number, and the evidence a smaller one, which may be a portion of it.
        let isPortion: Bool
        /// Whether the acts are contrary.
        let isOpposed: Bool
        /// Whether allegiance was pledged to another person, or another one did what is done once.
        let isOtherParty: Bool
        /// Whether it merges one of the claim's two with another one.
        let isOtherPair: Bool
    }

    /// Whether the evidence cannot hold together with the claim.
    static func refutes(_ facts: Facts, claim part: ClaimPart, evidence: Frame) -> Bool {
        let roles = facts.roles
        let claim = part.frame
        let values = [facts.when, facts.place, facts.many].compactMap { $0 }
        let conflicts = values.filter { $0 == .conflict }.count
        let agreeing = values.filter { $0 == .match || $0 == .entails }.count
        guard claim.universal == .none || claim.universal == .all else { return false }
        if roles.isSwapped {
            return !facts.isFlipped && facts.coverage >= 0.7 && !facts.flags.contains(.symmetric)
        }
        // "the government rebelled against the militants", who rebelled against it.
        if roles.isTurned, !facts.isMutual, !facts.isFlipped, conflicts == 0 { return facts.coverage >= 0.9 }
        let isFunctional = facts.flags.contains(.functional) && !facts.flags.contains(.state)
        // One holder, one founder, one killer: another one is a conflict.
        if facts.flags.contains(.exclusive), !facts.isFlipped, conflicts == 0, claim.polarity == .positive,
            evidence.polarity == .positive
        {
            let isHolder = !facts.flags.contains(.state) || evidence.isExclusiveRole
            if facts.isAtEdge { return false }
            let isTimed =
                !facts.flags.contains(.state) || facts.when == nil || facts.when == .match || facts.when == .entails
            // "X led it for a year" is about X's time, whoever else led it.
            if roles.agent == .differ, roles.isPatientStrong || facts.isSamePart, isHolder, isTimed,
                facts.coverage >= 0.5,
                facts.when != .coarser, facts.when != .unstated, facts.many != .unstated
            {
                return true
            }
            if facts.flags.contains(.violent), roles.agent == .differ || roles.isAgentForeign, roles.isPatientStrong,
                facts.coverage >= 0.6
            {
                return true
            }
        }
        // What the one state's forces did to it at that time, or there, another's did not.
        if facts.isOtherState, !facts.isFlipped, conflicts == 0, roles.patient == .match,
            claim.polarity == .positive, evidence.polarity == .positive, facts.when != .coarser,
            facts.when != .unstated, facts.place != .coarser
        {
            return facts.coverage >= 0.75 && (facts.hasNamedItem || facts.when == .match || facts.when == .entails)
        }
        if facts.isOtherParty, !facts.isFlipped, conflicts == 0, facts.when != .unstated, facts.when != .coarser {
            return facts.coverage >= 0.5
        }
        // Two merged on that day, or into that: not one of them and a third.
        if facts.isOtherPair, !facts.isFlipped, conflicts == 0, claim.polarity == .positive {
            return facts.coverage >= 0.5 && (facts.hasNamedItem || facts.when == .match || facts.when == .entails)
        }
        guard roles.agent != .differ, roles.patient != .differ else { return false }
        // What came in once is not what came in over years, nor all that did.
        if facts.many == .conflict, facts.isIncome, facts.isPortion || facts.when != nil && facts.when != .match {
            return false
        }
        if facts.many == .conflict, facts.when == .unstated || facts.when == .coarser { return false }
        if facts.isFlipped {
            guard conflicts == 0, !facts.isElsewhere, !values.contains(.unstated), !values.contains(.coarser),
                !facts.isTally
            else {
                return false
            }
            return facts.coverage >= 0.75
                && (roles.isPatientStrong
                    || roles.agent == .match && roles.patient == .free
                        && (claim.others.isEmpty && evidence.others.isEmpty
                            || facts.coverage >= 0.97 && evidence.universal != .never)
                    || roles.agent == .match && !claim.patients.isEmpty && facts.coverage >= 0.85
                        && (facts.holdsPatient || facts.isBeyond))
        }
        // Whoever died once did not die elsewhere at another time.
        if facts.isPersonal, facts.flags.isSuperset(of: [.violent, .exclusive]), roles.isPatientStrong, conflicts > 1,
            roles.agent != .unlike, facts.coverage >= 0.5
        {
            return true
        }
        guard conflicts == 1, !facts.isOpposed else { return false }
        // Another event of another day that counts nobody.
        if facts.when == .conflict, facts.many == .unstated { return false }
        // Another one may have done the like at another time.
        if facts.when == .conflict, !isFunctional, !facts.flags.contains(.violent),
            roles.agent == .unstated || roles.agent == .unlike
        {
            return false
        }
        let isPlaceAnchor = facts.place == .match || facts.place == .entails
        if isFunctional, roles.isPatientStrong, roles.agent != .unlike {
            // "set up cells in X": there may be cells in Y as well.
            let isOne = facts.place != .conflict || claim.patients.contains { !$0.entities.isEmpty }
            return isOne && facts.coverage >= 0.55
        }
        if isFunctional { return false }
        let hasTarget = roles.patient == .match || isPlaceAnchor
        if facts.place == .conflict {
            // Who leads here may lead there as well.
            if facts.flags.isSuperset(of: [.state, .exclusive]) { return false }
            // A building stands at one place; and a claim of which all but the place is there tells of that event.
            if evidence.lemma == Words.be, evidence.isNominal {
                return roles.isPatientStrong || roles.patient == .match
            }
            // A person is killed once, and kidnapped hardly more often.
            if facts.flags.contains(.violent), roles.isPatientStrong, facts.isPersonal,
                facts.coverage >= 0.6 || facts.coverageBesidesPlaces >= 0.9,
                facts.when != .coarser, facts.when != .unstated
            {
                return true
            }
            // "The attack at X took place in Y", which is not where X is; "three tourists were taken in Y", the very three.
            if facts.flags.contains(.violent), facts.coverageBesidesPlaces >= 0.95,
                facts.isPlaced || facts.many == .match && facts.isExact && roles.isPatientStrong,
                facts.when != .coarser, facts.when != .unstated
            {
                return true
            }
            if facts.isOnlyPlaceMissing, roles.patient == .free || roles.patient == .match { return true }
            if facts.coverageBesidesPlaces >= 0.95, roles.patient == .match, facts.hasNamedItem, facts.when != .coarser,
                facts.when != .unstated
            {
                return true
            }
            // "the French embassy", in the same month.
            if facts.flags.contains(.violent), facts.when == .match || facts.when == .entails, roles.patient == .match,
                roles.agent != .unlike, facts.coverageBesidesPlaces >= 0.95,
                claim.patients.contains(where: { $0.words.count > 1 })
            {
                return true
            }
            // "two bombings in Niger in 2013" were not in Nigeria.
            if facts.flags.contains(.violent), facts.many == .match, facts.isExact, roles.agent == .match,
                facts.when == .match || facts.when == .entails, facts.coverageBesidesPlaces >= 0.9
            {
                return true
            }
            // Another place may be another event: the rest has to be told apart well.
            return roles.patient == .match
                && (facts.hasNamedItem || roles.isPatientStrong && claim.patients.contains { !$0.entities.isEmpty })
                && facts.coverage >= 0.6 && (facts.when == .match || facts.when == .entails || facts.coverage >= 0.75)
        }
        if facts.flags.contains(.state), facts.when == .conflict {
            let isTerm = evidence.times.contains { $0.relation != .at }
            return isTerm && roles.agent == .match && roles.patient != .unlike && facts.coverage >= 0.75
        }
        if facts.many == .conflict, facts.isTally, facts.coverage >= 0.9, facts.hasNamedItem, facts.when != .conflict {
            return true
        }
        if facts.many == .conflict, facts.when == .match || facts.when == .entails, facts.coverage >= 0.9 {
            return true
        }
        if facts.when == .conflict {
            // Another date may be another event: the same thing itself has to be its target, or a place and much else.
            let isViolent = facts.flags.contains(.violent)
            guard
                roles.isPatientStrong
                    || isViolent && isPlaceAnchor && facts.coverage >= 0.85 && !facts.lacksCore
                        && (roles.patient != .unlike || facts.many == nil)
                    || facts.coverage >= 0.95 && facts.hasNamedItem && roles.patient == .match
                        && !facts.flags.contains(.symmetric)
            else { return false }
        }
        // All words are there but the number of the very clause.
        if facts.many == .conflict, facts.coverage >= 0.97, facts.hasNamedItem, !values.contains(.unstated),
            !values.contains(.coarser)
        {
            return facts.when != .conflict
        }
        guard hasTarget || facts.many == .conflict && roles.agent == .match else { return false }
        return facts.coverage >= 0.8 || agreeing >= 1 && facts.coverage >= 0.7
    }
}
