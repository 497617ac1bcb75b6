internal import IbidModel

/// What the slots of two clauses come to: support, refutation behind the gate, or neither.
extension FrameComparer {
    /// The outcome of a comparison from what each slot gave.
    func settle(
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
        // "sees X as the far enemy, as opposed to Y, which it deems the near enemy": Y has its own word.
        let twins = statement.frames.filter { !$0.isNominal && $0.act == frame.act && $0.span != frame.span }
        let hasOtherWord = part.items.contains { item in
            !item.rivals.isEmpty && !item.words.contains(where: frame.content.contains)
                // A claim that has both words tells of both.
                && !part.items.contains { $0.words.contains(where: item.rivals.contains) }
                && twins.contains { item.words.contains(where: $0.content.contains) }
        }
        let holdsRanks = QuantityComparison.holdsRanks(claim: part.values.quantities, in: statement)
        let isContrary = part.items.contains { item in
            item.token < part.tokens.upperBound && !item.acts.contains(claim.act) && isOpposedOnly(item, in: statement)
        }
        if conflicts == 0, holdsRanks, !isContrary, !hasOtherWord, !isFlipped, isRolesFine, !lacksName, !isSilent,
            !isCoarse,
            coverage >= Self.supportCoverage,
            frame.universal == claim.universal || claim.universal == .none && frame.universal != .notAll
        {
            // "the civil war in X", "the far enemy": a noun that tells of fighting tells of no attack.
            if relation == .implied, frame.isNominal, lexicon.name(frame.act) == "fight" {
                return outcome(.notEnoughInfo, coverage, .slotUnstated)
            }
            // The date of what is claimed, announced or wanted is not that of the claiming, and has to fit all the same.
            if part.times.isEmpty,
                TimeComparison.status(
                    claim: part.values.times, evidence: statement.values.times + statement.inherited.times,
                    isState: false) == .conflict
            {
                return outcome(.notEnoughInfo, coverage, .slotUnstated)
            }
            // Who commands a part of it does not lead it.
            if flags.isSuperset(of: [.state, .exclusive]), roles.patient == .match, !roles.isPatientStrong,
                claim.patients.contains(where: { !$0.isPart && !$0.entities.isEmpty })
            {
                return outcome(.notEnoughInfo, coverage, .slotUnstated)
            }
            // What is regarded as something has to be that very thing.
            // Nor is where one thing stands where another does.
            let isSite = frame.isNominal && frame.lemma == Words.be && lexicon.name(claim.act) == "base"
            let isMeant =
                lexicon.name(claim.act) != "describe" && !isSite || roles.patient == .match || roles.patient == .free
            if isMeant, isFilled(roles.agent, claim.agents, of: part, frame, statement, coverage),
                isFilled(roles.patient, claim.patients, of: part, frame, statement, coverage),
                roles.agent == .match || roles.patient == .match
                    || !isNamed(claim) && coverage > 0.9 && !(hasOwner(claim.agents) && hasOwner(claim.patients))
            {
                if frame.modality == .intended, claim.modality != .intended {
                    return outcome(.notEnoughInfo, coverage, .hedged)
                }
                if isReserved, !part.isHedged { return outcome(.notEnoughInfo, coverage, .hedged) }
                return outcome(.supported, coverage + Double(agreeing) * 0.05)
            }
        }
        if hasOtherWord, conflicts == 0, !isFlipped, isRolesFine, roles.agent == .match, roles.patient == .match,
            coverage >= Self.supportCoverage, frame.modality == .asserted
        {
            return outcome(.refuted, coverage)
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
            coverageBesidesPlaces: besides, holdsPatient: holdsPatient(claim, frame), isBeyond: isBeyond(part, frame),
            isMutual: isMutual(claim), isSamePart: isSamePart(claim, frame),
            isElsewhere: isElsewhere(part, frame, statement),
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
            isPortion: part.values.quantities.contains { own in
                own.upper == nil && frame.quantities.allSatisfy { ($0.upper ?? .infinity) < own.lower ?? 0 }
            },
            isOpposed: relation == .opposed,
            isOtherParty: isOtherLord(claim, frame, roles) || isOtherDoer(claim, frame, roles, when),
            isOtherPair: claim.lemma == Words.merge && frame.lemma == Words.merge && isOtherPair(claim, frame)
                || areOtherFounders(claim, frame, roles)
                || isOtherOrigin(claim, frame, roles) && (when == .match || when == .entails))
        // "its ties with Y began in Z": where they did, and not where X began.
        let isOfPart =
            place == .conflict && lexicon.name(claim.act) == "begin" && frame.patients.contains(where: \.isPart)
            && !claim.patients.contains(where: \.isPart)
        if !isOfPart, SameEventGate.refutes(facts, claim: part, evidence: frame) { return outcome(.refuted, coverage) }
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
