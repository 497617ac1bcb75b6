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
    }

    let table: EntityTable
    let lexicon: ActLexicon

    /// The least share of a claim's words that supporting evidence has to hold.
    static let supportCoverage = 0.8
    /// The same for refuting evidence, whose conflicting words are missing by nature.
    static let refuteCoverage = 0.66

    /// What one does with the group to which one belongs.
    private static let belongings: Set<String> = ["split", "join", "lead", "remove", "expel"]

    /// Compares one frame of a statement with a part of a claim; `nil` if they tell of different things.
    func compare(_ part: ClaimPart, _ frame: Frame, in statement: Statement, coverage: Double, missing: [ClaimItem])
        -> Outcome?
    {
        let claim = part.frame
        let relation = relation(claim, frame)
        guard relation != .none else { return nil }
        // A tally says how many, not who.
        if frame.isTally, part.values.quantities.isEmpty, !claim.patients.isEmpty { return nil }
        let flags = lexicon.flags(claim.act)
        let isEntry = isEntry(claim) && (isEntry(frame) || !frame.agents.isEmpty)
        var roles = self.roles(
            claim, frame,
            isSymmetric: flags.contains(.symmetric) && !isEntry || claim.isNominal && flags.contains(.violent))
        if roles.patient == .unlike, areHeld(claim, frame, statement) { roles.patient = .match }
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
                .act, relation == .same ? .match : relation == .implied ? .entails : .conflict,
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
            let taken = statement.frames.filter { !$0.isNominal && !$0.hasInheritedTimes && $0.span != frame.span }
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
        if place == .match || place == .entails, !frame.places.isEmpty,
            PlaceComparison.status(claim: claimPlaces, evidence: frame.places) == .conflict
        {
            // What stands before does not outweigh the clause's own place.
            place = .unstated
        }
        if place == .conflict,
            PlaceComparison.status(claim: claimPlaces, evidence: statement.values.places + allPlaces) != .conflict
        {
            place = .unstated
        }
        if isBeyond(part, frame) { place = .entails }
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
        // "Four groups declared themselves one": what came of it is not what went in.
        if many == .conflict, ["join", "found"].contains(lexicon.name(claim.act) ?? ""),
            (frame.quantities + statement.values.quantities).contains(where: { $0.exact == 1 })
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
    private func isAtEdge(_ claim: [TimeMention], _ evidence: [TimeMention]) -> Bool {
        claim.contains { time in
            evidence.contains { term in
                guard term.relation != .at || time.interval != term.interval else { return false }
                return [term.interval.first, term.interval.last].contains { edge in
                    edge.map { time.interval.contains(CalendarInterval(first: $0, last: $0)) } ?? false
                }
            }
        }
    }

    private func isNamed(_ claim: Frame) -> Bool {
        (claim.agents + claim.patients).contains { !$0.entities.isEmpty && !$0.isPart }
    }

    /// Whether a role that the evidence's clause does not fill alike may pass: a common noun whose words are all
    /// there, or a name that the sentence holds while the clause leaves the role empty.
    private func isFilled(
        _ status: RoleComparison.Status, _ claim: [EntityMention], of part: ClaimPart, _ frame: Frame,
        _ statement: Statement, _ coverage: Double
    ) -> Bool {
        switch status {
        case .free, .match: return true
        case .differ: return false
        case .unstated, .unlike:
            return claim.allSatisfy { mention in
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

    private func settle(
        part: ClaimPart, frame: Frame, statement: Statement, roles: RoleComparison, when: SlotRow.Status?,
        place: SlotRow.Status?,
        many: SlotRow.Status?, isFlipped: Bool, relation: ActRelation, coverage: Double, missing: [ClaimItem],
        rows: [SlotRow]
    ) -> Outcome {
        let claim = part.frame
        let flags = lexicon.flags(claim.act)
        // "is believed to live on donations": the noun is no surer than the clause that holds it.
        let isUnderReserve =
            frame.isNominal && !claim.isNominal
            && statement.frames.contains {
                // "Some sources have reported" is a reserve, too.
                let isHearsay =
                    ["say", "announce"].contains(lexicon.name($0.act) ?? "") && !$0.agents.isEmpty
                    && $0.agents.allSatisfy(\.entities.isEmpty)
                return !$0.isNominal && ($0.modality == .hedged || $0.modality == .intended || isHearsay)
                    && $0.span.contains(frame.span)
            }
        let isReserved =
            isUnderReserve || frame.modality != .asserted && frame.modality != .attributed
            || frame.modality == .attributed && !frame.isNominal
        func outcome(_ verdict: Verdict, _ score: Double, _ missing: MissingPiece = .slotUnstated) -> Outcome {
            Outcome(
                verdict: verdict, score: score, rows: rows, missing: missing, isAttributed: frame.modality != .asserted)
        }
        let values = [when, place, many].compactMap { $0 }
        let agreeing = values.filter { $0 == .match || $0 == .entails }.count
        let conflicts = values.filter { $0 == .conflict }.count
        let isCoarse = values.contains(.coarser)
        let isSilent = values.contains(.unstated)
        let isRolesFine = roles.agent != .differ && roles.patient != .differ && !roles.isSwapped && !roles.isCrossed
        // SUPPORT
        let lacksName = missing.contains {
            // A word that has a contrary tells one thing from another: "wealthy", "northern", "first".
            $0.entity != 0 || $0.isCircumstance || !$0.rivals.isEmpty
                || !$0.words.contains(where: CoverageWords.soft.contains) && ($0.isCore || coverage < 0.85)
                || $0.words.contains(where: CoverageWords.moments.contains)
                || $0.words.contains(where: Countries.keys.contains)
        }
        let holdsRanks = QuantityComparison.holdsRanks(claim: part.values.quantities, in: statement)
        let isContrary = part.items.contains { item in
            item.token < part.tokens.upperBound && !item.acts.contains(claim.act) && isOpposedOnly(item, in: statement)
        }
        if conflicts == 0, holdsRanks, !isContrary, !isFlipped, isRolesFine, !lacksName, !isSilent, !isCoarse,
            coverage >= Self.supportCoverage,
            frame.universal == claim.universal || claim.universal == .none && frame.universal != .notAll
        {
            // What is regarded as something has to be that very thing.
            let isMeant = lexicon.name(claim.act) != "describe" || roles.patient == .match || roles.patient == .free
            if isMeant, isFilled(roles.agent, claim.agents, of: part, frame, statement, coverage),
                isFilled(roles.patient, claim.patients, of: part, frame, statement, coverage),
                roles.agent == .match || roles.patient == .match || !isNamed(claim) && coverage > 0.9
            {
                if frame.modality == .intended, claim.modality != .intended {
                    return outcome(.notEnoughInfo, coverage, .hedged)
                }
                if isReserved, !part.isHedged { return outcome(.notEnoughInfo, coverage, .hedged) }
                return outcome(.supported, coverage + Double(agreeing) * 0.05)
            }
        }
        // "the second leader" is neither refuted by another leader nor by one of whom no rank is told.
        guard holdsRanks || !flags.contains(.exclusive) || !flags.contains(.state) else {
            return outcome(.notEnoughInfo, coverage)
        }
        // REFUTE, behind the gate
        guard !isReserved || part.isHedged, frame.modality != .intended, claim.modality != .intended,
            relation != .implied
        else {
            return outcome(.notEnoughInfo, coverage, isReserved ? .hedged : .slotUnstated)
        }
        let placeNames = Set(missing.filter { $0.entity != 0 }.map(\.token))
        let besides = coverageBesidesName(of: part, in: statement, missing: missing)
        let doers = Set(claim.agents.flatMap(\.entities))
        let hasNamedItem = part.items.contains { item in
            item.entity != 0 && !doers.contains(item.entity) && !placeNames.contains(item.token)
                && !part.places.contains { ClaimKey.of($0.name) == item.words.first }
        }
        let facts = SameEventGate.Facts(
            flags: isEntry(claim) && isEntry(frame) ? flags.subtracting(.symmetric) : flags, roles: roles, when: when,
            place: place, many: many,
            coverage: self.coverage(coverage, of: part, by: frame, in: statement, missing: missing),
            isFlipped: isFlipped,
            isTally: frame.isTally,
            isOnlyPlaceMissing: missing.count == 1 && missing.allSatisfy { $0.entity != 0 } && part.items.count >= 4
                && hasNamedItem,
            coverageBesidesPlaces: besides, holdsPatient: holdsPatient(claim, frame),
            isPlaced: part.places.contains { own in
                own.kind != .country && own.kind != .continent && own.kind != .zone
                    && frame.places.contains { Gazetteer.shared.relation(own, $0) == .same }
            },
            isExact: part.values.quantities.contains { $0.kind == .count && ($0.exact ?? 0) > 1 },
            isOtherState: roles.isAgentForeign && isOnce(claim.act)
                && !claim.agents.flatMap(\.words).contains {
                    Countries.keys.contains($0) && Self.holds(statement.words, $0)
                },
            lacksCore: missing.contains { $0.entity == 0 && $0.isCore }, hasNamedItem: hasNamedItem,
            isAtEdge: flags.contains(.state) && isAtEdge(part.times, frame.times),
            isPersonal: claim.patients.contains { $0.entities.contains(where: table.persons.contains) },
            isIncome: ["raise", "receive", "pay", "give"].contains(lexicon.name(claim.act) ?? ""),
            isOpposed: relation == .opposed,
            isOtherPair: claim.lemma == Words.merge && frame.lemma == Words.merge && isOtherPair(claim, frame)
                || isOtherOrigin(claim, frame, roles) && (when == .match || when == .entails))
        if SameEventGate.refutes(facts, claim: part, evidence: frame) { return outcome(.refuted, coverage) }
        // "the first leader was X" where the text calls another the original one.
        if part.values.quantities.contains(where: { $0.kind == .ordinal }), holdsRanks, flags.contains(.exclusive),
            flags.contains(.state), !isFlipped, roles.agent == .differ, roles.patient == .match,
            QuantityComparison.holdsRanks(claim: part.values.quantities, inHead: frame, of: statement)
        {
            return outcome(.refuted, coverage)
        }
        return outcome(.notEnoughInfo, coverage, isCoarse ? .evidenceCoarser : .slotUnstated)
    }
}
