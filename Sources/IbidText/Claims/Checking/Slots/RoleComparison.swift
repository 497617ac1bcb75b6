internal import IbidModel

/// How the roles of two frames stand to each other.
struct RoleComparison: Sendable {
    /// How one role of the claim stands.
    enum Status: Sendable {
        /// The claim leaves it open.
        case free
        case match
        /// The evidence leaves it open.
        case unstated
        /// Both fill it; whether with the same thing is open.
        case unlike
        /// Both fill it, and with different named things.
        case differ
    }

    var agent: Status
    var patient: Status
    /// Whether the patient is the same thing itself and not a part of it.
    var isPatientStrong: Bool
    /// Whether both agents belong to countries, and to different ones.
    let isAgentForeign: Bool
    /// Whether agent and patient changed places.
    let isSwapped: Bool
    /// Whether the patient stands elsewhere in the evidence and another thing of the claim in its place, names or not:
    /// "X rebelled against Y" and "Y rebelled against X", "prefers A to B" and "prefers B to A".
    let isCrossed: Bool
    /// Whether it is agent and patient that did so.
    let isTurned: Bool

    /// Compares the roles. Linear in the mentions of both.
    init(claim: Frame, evidence: Frame, table: EntityTable, isSymmetric: Bool, light: KeySet) {
        if isSymmetric {
            let all = evidence.agents + evidence.patients + evidence.others
            let a = Self.status(claim.agents, all, table, light)
            let b = Self.status(claim.patients, all, table, light)
            (agent, patient, isSwapped, isCrossed, isTurned) = (a, b, false, false, false)
            let whole = all.filter { !$0.isPart }
            isPatientStrong =
                Self.status(claim.agents, whole, table, light) != .differ
                && [claim.agents, claim.patients].allSatisfy { list in
                    list.isEmpty || Self.status(list, whole, table, light) == .match
                } && (a == .match || b == .match)
            isAgentForeign = false
            return
        }
        agent = Self.status(claim.agents, evidence.agents, table, light)
        patient = Self.status(claim.patients, evidence.patients, table, light)
        let strong = { (list: [EntityMention]) in list.filter { !$0.isPart } }
        isPatientStrong =
            patient == .match && !strong(claim.patients).isEmpty
            && Self.status(strong(claim.patients), strong(evidence.patients), table, light) == .match
        let mine = Set(claim.agents.lazy.flatMap(\.words).filter(Countries.keys.contains))
        let theirs = Set(evidence.agents.lazy.flatMap(\.words).filter(Countries.keys.contains))
        // Forces of one state are neither those of another nor a band of no state.
        let isOther = evidence.agents.contains {
            !$0.words.isEmpty && !$0.isInherited && !$0.words.contains(where: Self.anybody.contains)
        }
        isAgentForeign = !mine.isEmpty && mine.isDisjoint(with: theirs) && (!theirs.isEmpty || isOther)
        let isOver = { (a: [EntityMention], b: [EntityMention]) in
            !a.isEmpty && a.contains { $0.entities.count > 0 } && Self.status(a, b, table, light) == .match
        }
        let meets = { (a: [EntityMention], b: [EntityMention]) in Self.status(a, b, table, light) == .match }
        let borne = evidence.patients + evidence.others
        let isBorne =
            patient != .match && agent != .match && meets(claim.agents, borne)
            && meets(claim.patients, evidence.agents)
        // "passed from X to Y": what stands behind a preposition is told apart only where there is no patient.
        isTurned = isBorne && (meets(claim.agents, evidence.patients) || evidence.patients.isEmpty)
        isCrossed =
            isBorne
            || patient == .unlike && meets(claim.patients, evidence.others) && meets(claim.others, evidence.patients)
        isSwapped =
            agent != .match && patient != .match && isOver(claim.agents, evidence.patients)
            && isOver(claim.patients, evidence.agents)
    }

    private static let anybody = Words.keys(
        "fighter gunman man person attacker bomber assailant militant troop force bomb attack bombing explosion")
    private static let forces = Words.keys(
        "troop soldier army military force operation intervention campaign government state authority french")

    private static func isForce(_ mention: EntityMention) -> Bool {
        mention.words.contains(where: forces.contains) || mention.words.allSatisfy(Countries.keys.contains)
    }

    /// Whether every mention of the claim has a like one among the evidence's.
    static func status(
        _ claim: [EntityMention], _ evidence: [EntityMention], _ table: EntityTable, _ light: KeySet
    ) -> Status {
        // Names decide; where there are none, words that say something.
        var claimed = claim.filter { !$0.entities.isEmpty && !$0.isPart }
        if claimed.isEmpty {
            claimed = claim.filter { !$0.entities.isEmpty || $0.words.contains { !light.contains($0) } }
        }
        guard !claimed.isEmpty else { return .free }
        let known = evidence.filter { !$0.entities.isEmpty || !$0.words.isEmpty }
        guard !known.isEmpty else { return .unstated }
        var result = Status.match
        for mention in claimed {
            let same = known.contains { like(mention, $0, table) }
            if same { continue }
            let isPerson = mention.entities.contains(where: table.persons.contains)
            let isNamed =
                !mention.entities.isEmpty && !mention.isPart
                && known.contains {
                    !$0.entities.isEmpty && !$0.isPart
                        && $0.entities.contains(where: table.persons.contains) == isPerson
                }
            result = isNamed || result == .differ ? .differ : .unlike
        }
        return result
    }

    private static let bands = Words.keys("faction branch wing fighter member battalion leader commander emir")
    private static let sites = Words.keys(
        "headquarters headquarter base embassy consulate convoy camp office mission hotel")

    /// Whether one of the first mentions may stand for one of the others.
    static func meet(_ a: [EntityMention], _ b: [EntityMention], _ table: EntityTable) -> Bool {
        a.contains { one in b.contains { like(one, $0, table) } }
    }

    /// Whether two mentions may stand for one thing: a common name, else common words.
    static func like(_ a: EntityMention, _ b: EntityMention, _ table: EntityTable) -> Bool {
        // "the UN headquarters", "a UN base": two things of one owner.
        if a.isPart, b.isPart, sites.contains(a.head), !b.words.contains(a.head),
            b.words.contains(where: sites.contains)
        {
            return false
        }
        // "a faction of X", "a faction of Y".
        if a.isPart, b.isPart, bands.contains(a.head), !a.isInherited, !b.isInherited, !a.entities.isEmpty,
            !b.entities.isEmpty, !(a.entities + b.entities).contains(where: table.persons.contains),
            !a.entities.contains(where: { one in b.entities.contains { table.same(one, $0) } })
        {
            return false
        }
        for first in a.entities where b.entities.contains(where: { table.same(first, $0) }) { return true }
        if !a.entities.isEmpty, !b.entities.isEmpty, !a.isPart, !b.isPart {
            // Unknown names match if the words of one are all in the other ("Fowler", "Robert Fowler").
            let (short, long) = a.words.count <= b.words.count ? (a.words, b.words) : (b.words, a.words)
            if !short.isEmpty, short.allSatisfy(long.contains) { return true }
            // "the United Kingdom", "the United Kingdom Home Office": the state acts by its offices.
            let lands = a.words.filter(Countries.keys.contains)
            return !lands.isEmpty && b.words.contains(where: lands.contains)
        }
        guard !a.words.isEmpty else { return false }
        // "French forces", "a French military operation": the state acts by its forces.
        if a.entities.isEmpty || b.entities.isEmpty,
            a.words.contains(where: { Countries.keys.contains($0) && b.words.contains($0) }), isForce(a), isForce(b)
        {
            return true
        }
        // "the president" behind "President Bouteflika".
        if b.entities.isEmpty, b.words.count == 1, a.words.contains(b.words[0]) { return true }
        if a.head != 0, a.head == b.head {
            return a.words.count <= 1 || b.words.count <= 1 || a.words.dropLast().contains(where: b.words.contains)
        }
        return a.words.filter(b.words.contains).count * 2 > a.words.count
    }
}
