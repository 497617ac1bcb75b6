internal import IbidModel

/// Compares a clause of a claim with a clause of the text, slot by slot.
struct FrameComparer: Sendable {
    /// How the acts of two frames stand.
    enum ActRelation: Sendable {
        case same, opposed
        /// The evidence's act is a case of the claim's: it can support and not refute.
        case implied
        case none
    }

    /// What came of a comparison.
    struct Outcome: Sendable {
        var verdict: Verdict
        var score: Double
        var rows: [SlotRow]
        var missing: MissingPiece
        var isAttributed: Bool

        /// Makes it a refutation for the sake of a slot.
        mutating func refute(_ row: SlotRow) {
            verdict = .refuted
            rows.append(row)
        }
    }

    let table: EntityTable
    let lexicon: ActLexicon

    /// The least share of a claim's words that supporting evidence has to hold.
    static let supportCoverage = 0.8

    /// What one does with the group to which one belongs.
    static let belongings: Set<String> = ["split", "join", "lead", "remove", "expel"]

    /// Compares one frame of a statement with a part of a claim; `nil` if they tell of different things.
    func compare(_ part: ClaimPart, _ frame: Frame, in statement: Statement, coverage: Double, missing: [ClaimItem])
        -> Outcome?
    {
        let claim = named(part.frame, in: statement)
        let relation = relation(claim, frame)
        guard relation != .none else { return nil }
        // "A and B merged to form C": neither merged with C.
        if !isEntry(claim), isEntry(frame), lexicon.flags(claim.act).contains(.symmetric),
            statement.frames.contains(where: { $0.span == frame.span && lexicon.name($0.act) == "found" })
        {
            return nil
        }
        // Who is an associate of X has not joined it; and what merges with X is no part of it.
        if isEntry(claim), frame.isCopular || isPart(claim) && !isPart(frame), !isPart(frame) || !isEntry(frame) {
            return nil
        }
        // A tally says how many, not who.
        if frame.isTally, part.values.quantities.isEmpty, !claim.patients.isEmpty { return nil }
        let flags = lexicon.flags(claim.act)
        let isEntry = isEntry(claim) && (isEntry(frame) || !frame.agents.isEmpty)
        var roles = self.roles(
            claim, frame,
            isSymmetric: flags.contains(.symmetric) && !isEntry || claim.isNominal && flags.contains(.violent))
        if roles.patient == .unlike, areHeld(claim, frame, statement) { roles.patient = .match }
        // "X became part of Y", each of which became a part of the other by a third name: who joined whom is told apart.
        if isEntry, claim.agents.flatMap(\.entities).contains(where: frame.patients.flatMap(\.entities).contains) {
            (roles.agent, roles.patient) = (.unlike, .unlike)
        }
        if roles.patient == .unstated, isOwnGroup(claim, frame, statement) {
            (roles.patient, roles.isPatientStrong) = (.match, true)
        }
        if roles.agent == .unstated, isLister(claim, frame) { roles.agent = .match }
        if roles.agent == .unlike || roles.agent == .unstated, isNamelessDoer(claim, frame, statement) {
            roles.agent = .match
        }
        // What a branch of X joined, X did not.
        if isEntry, roles.agent == .match, claim.agents.contains(where: { !$0.isPart }),
            frame.agents.allSatisfy(\.isPart)
        {
            roles.agent = .unlike
        }
        if frame.isAlternative, roles.patient != .match { return nil }
        var rows: [SlotRow] = []
        rows.append(
            SlotRow(
                // "did not accept" is "rejected": the contrary denied is no conflict.
                .act,
                relation == .same
                    ? .match : relation == .implied || claim.polarity != frame.polarity ? .entails : .conflict,
                claim: lexicon.name(claim.act) ?? "", evidence: lexicon.name(frame.act) ?? ""))
        // WHEN, WHERE, HOW MANY
        let isState = flags.contains(.state)
        let claimTimes = part.times
        var times = frame.times
        if claim.isBeginning, isState, frame.act == claim.act, !frame.isBeginning { times = Self.starts(of: times) }
        var when = TimeComparison.status(claim: claimTimes, evidence: times, isState: isState)
        if when == .unstated {
            // A date elsewhere in the sentence may agree with the claim but not speak against it.
            // Nor is it this clause's where another clause has it.
            // "was quick to praise it in 2015": the date is that of the praise.
            let taken = statement.frames.filter {
                !$0.isNominal && !$0.hasInheritedTimes && $0.span != frame.span && !($0.isCopular && $0.act < 0)
            }
            .flatMap(\.times)
            let free = statement.values.times.filter { time in !taken.contains { $0.span == time.span } }
            let weak = TimeComparison.status(claim: claimTimes, evidence: free, isState: isState)
            if weak == .match || weak == .entails { (when, times) = (weak, free) }
        }
        // "Never dissolved" speaks of every time.
        if when == .unstated, frame.universal == .never { when = .entails }
        if when == .conflict, frame.hasInheritedTimes {
            // What agrees elsewhere in the sentence may be what the claim means.
            let points = statement.values.times.filter { $0.relation == .at }
            let weak = TimeComparison.status(claim: claimTimes, evidence: points, isState: isState)
            if weak == .match || weak == .entails { when = .unstated }
        }
        let ownPlaces = frame.places.isEmpty ? statement.values.places : frame.places
        let allPlaces = ownPlaces + statement.inherited.places
        let claimPlaces = flags.contains(.violent) ? located(part.places, in: claim) : part.places
        var place = PlaceComparison.status(claim: claimPlaces, evidence: allPlaces)
        if place == .match || place == .entails,
            PlaceComparison.status(claim: claimPlaces, evidence: ownPlaces) == .conflict
        {
            // What stands before does not outweigh the clause's own place, or else the sentence's.
            place = .unstated
        }
        if place == .conflict,
            PlaceComparison.status(claim: claimPlaces, evidence: statement.values.places + allPlaces) != .conflict
        {
            place = .unstated
        }
        if isBeyond(part, frame) { place = .entails }
        // Where it was done is told by the places.
        if flags.contains(.violent), roles.patient == .differ, areSites(claim.patients, part.places),
            areSites(frame.patients, frame.places)
        {
            roles.patient = .free
        }
        // "Agadez was attacked" where something at Agadez was.
        if flags.contains(.violent), roles.patient == .unlike || roles.patient == .unstated || roles.patient == .differ,
            place == .match || place == .entails, !claim.patients.isEmpty,
            claim.patients.allSatisfy({ mention in part.places.contains { mention.span.contains($0.span) } })
        {
            roles.patient = .match
        }
        var many = QuantityComparison.status(
            claim: part.values.quantities,
            evidence: frame.quantities.isEmpty ? statement.values.quantities : frame.quantities)
        // A number of the sentence that stands in another clause does not speak against this one.
        if many == .conflict, frame.quantities.isEmpty,
            frame.isNominal || statement.frames.filter({ !$0.isNominal && !$0.isTally }).count > 1
        {
            many = .unstated
        }
        // "Two soldiers and a civilian were killed (3 killed)": three people were.
        let tallies = statement.frames.filter { $0.isTally && $0.act == frame.act }.flatMap(\.quantities)
        if many == .conflict, QuantityComparison.areCrowds(part.values.quantities),
            QuantityComparison.status(claim: part.values.quantities, evidence: tallies) == .match
        {
            many = .match
        }
        // "held 200, of whom 126 were freed": the one number stands here, the other one in another clause.
        if many == .conflict, part.values.quantities.filter({ $0.kind == .count }).count > 1,
            QuantityComparison.isSplit(claim: part.values.quantities, here: frame.quantities, in: statement)
        {
            many = .match
        }
        // "Four groups declared themselves one": what came of it is not what went in.
        if many == .conflict, ["join", "found"].contains(lexicon.name(claim.act) ?? ""),
            (frame.quantities + statement.values.quantities).contains(where: { $0.exact == 1 })
        {
            many = .unstated
        }
        // The three of "(3 killed)" are not the three soldiers of the claim where the sentence tells of two soldiers.
        if frame.isTally, many == .match,
            QuantityComparison.isContradicted(part.values.quantities, by: statement.values.quantities)
        {
            many = .unstated
        }
        // "Three French soldiers died" may be some of the 77 of a tally.
        if frame.isTally, many == .conflict,
            claim.patients.contains(where: { $0.words.contains { !lexicon.light.contains($0) } })
        {
            many = .unstated
        }
        if let when {
            rows.append(
                SlotRow(
                    .when, when, claim: claimTimes.map(\.interval.edtf).joined(separator: ", "),
                    evidence: times.map(\.interval.edtf).joined(separator: ", ")))
        }
        if let place {
            rows.append(
                SlotRow(
                    .place, place, claim: part.values.places.map(\.name).joined(separator: ", "),
                    evidence: allPlaces.map(\.name).joined(separator: ", ")))
        }
        if let many {
            rows.append(
                SlotRow(
                    .howMany, many, claim: part.values.quantities.map(\.display).joined(separator: ", "),
                    evidence: statement.values.quantities.map(\.display).joined(separator: ", ")))
        }
        // Roles
        let agentRow = row(roles.agent)
        let patientRow = row(roles.patient)
        if let agentRow { rows.append(SlotRow(.agent, roles.isSwapped ? .conflict : agentRow)) }
        if let patientRow { rows.append(SlotRow(.patient, roles.isSwapped ? .conflict : patientRow)) }
        // Polarity: a denial of the contrary says the same.
        let isFlipped = (claim.polarity != frame.polarity) != (relation == .opposed)
        rows.append(SlotRow(.polarity, isFlipped ? .conflict : .match))
        return settle(
            part: part, frame: frame, statement: statement, roles: roles, when: when, place: place, many: many,
            isFlipped: isFlipped,
            relation: relation, coverage: coverage, missing: missing, rows: rows)
    }

    /// Whether all that something was done to are places of their clause.
    private func areSites(_ mentions: [EntityMention], _ places: [PlaceMention]) -> Bool {
        !mentions.isEmpty && mentions.allSatisfy { mention in places.contains { mention.span.contains($0.span) } }
    }

    /// The places with those that something was done to as places where it was done: "Agadez was attacked".
    private func located(_ places: [PlaceMention], in claim: Frame) -> [PlaceMention] {
        places.map { place in
            guard place.role == .none, claim.patients.contains(where: { $0.span.contains(place.span) }) else {
                return place
            }
            return PlaceMention(span: place.span, name: place.name, path: place.path, kind: place.kind, role: .in)
        }
    }

    /// The first days of terms; a date within one says nothing of its beginning.
    private static func starts(of times: [TimeMention]) -> [TimeMention] {
        times.compactMap { time in
            guard time.relation == .since || time.relation == .between, let first = time.interval.first else {
                return nil
            }
            return TimeMention(span: time.span, interval: CalendarInterval(first: first, last: first))
        }
    }

    private func row(_ status: RoleComparison.Status) -> SlotRow.Status? {
        switch status {
        case .free: nil
        case .match: .match
        case .unstated, .unlike: .unstated
        case .differ: .conflict
        }
    }

    /// Whether a time of the claim holds the first or the last day of a term.
    func isAtEdge(_ claim: [TimeMention], _ evidence: [TimeMention]) -> Bool {
        claim.contains { time in
            evidence.contains { term in
                guard term.relation != .at || time.interval != term.interval else { return false }
                return [term.interval.first, term.interval.last].contains { edge in
                    edge.map { time.interval.contains(CalendarInterval(first: $0, last: $0)) } ?? false
                }
            }
        }
    }

    /// Whether a role is filled by somebody's: "the leader of X".
    func hasOwner(_ mentions: [EntityMention]) -> Bool { mentions.contains { !$0.entities.isEmpty } }

    func isNamed(_ claim: Frame) -> Bool {
        (claim.agents + claim.patients).contains { !$0.entities.isEmpty && !$0.isPart }
    }

    /// Whether a role that the evidence's clause does not fill alike may pass: a common noun whose words are all
    /// there, or a name that the sentence holds while the clause leaves the role empty.
    func isFilled(
        _ status: RoleComparison.Status, _ claim: [EntityMention], of part: ClaimPart, _ frame: Frame,
        _ statement: Statement, _ coverage: Double
    ) -> Bool {
        switch status {
        case .free, .match: return true
        case .differ: return false
        case .unstated, .unlike:
            return claim.allSatisfy { mention in
                // "gunmen of X": where nobody is said to have done it, X has to be named.
                if mention.isPart, lexicon.flags(frame.act).contains(.violent), claim == part.frame.agents,
                    frame.agents.isEmpty,
                    !mention.entities.isEmpty,
                    !mention.entities.contains(where: { one in statement.entities.contains { table.same(one, $0) } })
                {
                    return false
                }
                if mention.entities.isEmpty || mention.isPart {
                    // Where the clause fills the role with something else, the words have to stand in that very clause.
                    if status == .unlike, !frame.isNominal { return holds(mention.words, frame) }
                    return mention.words.allSatisfy {
                        lexicon.light.contains($0) || Self.holds(statement.words, $0)
                            || Self.holds(statement.context, $0)
                    } || coverage > 0.95
                }
                guard status == .unstated else { return false }
                // "X, to whom the leadership of Y owes obedience": who leads Y is not told.
                if frame.isNominal, mention.entities.contains(where: table.persons.contains),
                    claim == part.frame.agents,
                    lexicon.flags(frame.act).isSuperset(of: [.state, .exclusive])
                {
                    return false
                }
                // A name that takes another part in the clause does not take this one.
                let others = (frame.agents + frame.patients + frame.others).flatMap(\.entities)
                if !frame.isNominal, mention.entities.contains(where: others.contains) { return false }
                // "He left in 2013" in the profile of a group: he left that group.
                if !frame.isNominal, frame.patients.isEmpty, claim == part.frame.patients,
                    Self.belongings.contains(lexicon.name(frame.act) ?? ""),
                    mention.entities.contains(where: { table.same($0, statement.topic) })
                {
                    return true
                }
                return mention.entities.contains { entity in statement.entities.contains { table.same(entity, $0) } }
            }
        }
    }

    /// Whether a clause holds all words of a mention that say something, or words that may stand for them.
    func holds(_ words: [UInt64], _ frame: Frame) -> Bool {
        words.allSatisfy { word in
            lexicon.light.contains(word) || frame.content.contains(word)
                || (lexicon.synonyms[word] ?? []).contains(where: frame.content.contains)
        }
    }
}
