internal import IbidModel

/// Support by words: every word of weight, name, number, date and place of a claim stands in one sentence.
///
/// It is asked only where no clause speaks to the claim, and it abstains at the first sign that the sentence says
/// something else: another polarity, a hedge, roles turned round, a direction word or a share that differs.
struct CoverageCheck {
    let comparer: FrameComparer
    let words: WordMatcher

    /// What a sentence says to a claim.
    struct Found {
        var verdict: Verdict
        var score: Double
        var rows: [SlotRow]
        var span: ByteSpan
    }

    /// Makes a check over the comparer's names and lexicon.
    init(comparer: FrameComparer) {
        self.comparer = comparer
        words = comparer.lexicon.matcher
    }

    /// The answer of one sentence; `nil` if it does not hold what the claim says. Linear in claim times sentence.
    func found(_ part: ClaimPart, _ reader: SentenceReader, in statement: Statement) -> Found? {
        let claim = part.frame
        guard claim.universal == .none, claim.modality != .intended, statement.frames.count > 0 else { return nil }
        let needs = CoverageNeeds(part, reader)
        guard needs.list.count >= 3, !needs.isOrdered else { return nil }
        let sentence = CoverageSentence(statement, lexicon: comparer.lexicon)
        guard sentence.isDenied == needs.isDenied, !sentence.isHedged || part.isHedged else { return nil }
        guard needs.shares.isSubset(of: sentence.shares) else { return nil }
        guard QuantityComparison.holdsRanks(claim: part.values.quantities, evidence: statement.values.quantities) else {
            return nil
        }
        let values = statuses(part, statement)
        let conflicts = values.filter { $0.1 == .conflict }
        guard conflicts.count <= 1, !values.contains(where: { $0.1 == .unstated || $0.1 == .coarser }) else {
            return nil
        }
        let clash = conflicts.first?.0
        var weight = 0.0
        var near = 0
        for need in needs.list {
            // The name of the place that differs cannot be held.
            if clash == .place, need.isPlace { continue }
            let share = held(need, statement, sentence)
            guard share > 0 else { return nil }
            if share < 0.9 { near += 1 }
            weight += share
        }
        guard near <= 1 else { return nil }
        guard needs.directions.allSatisfy({ sentence.agrees($0, matcher: words) }) else { return nil }
        guard let host = host(of: part, needs, in: statement) else { return nil }
        let rows = values.map { SlotRow($0.0, $0.1, claim: "", evidence: "") } + [SlotRow(.polarity, .match)]
        let score = 0.9 * weight / Double(needs.list.count)
        guard let clash else { return Found(verdict: .supported, score: score, rows: rows, span: host.span) }
        guard near == 0, refutes(clash, part, needs, host, statement) else { return nil }
        return Found(verdict: .refuted, score: score, rows: rows, span: host.span)
    }

    private func statuses(_ part: ClaimPart, _ statement: Statement) -> [(SlotRow.Slot, SlotRow.Status)] {
        let isState = comparer.lexicon.flags(part.frame.act).contains(.state)
        var times = statement.values.times
        if times.isEmpty { times = statement.frames.flatMap(\.times) + statement.inherited.times }
        var list: [(SlotRow.Slot, SlotRow.Status)] = []
        if let when = TimeComparison.status(claim: part.values.times, evidence: times, isState: isState) {
            list.append((.when, when))
        }
        let places = statement.values.places + statement.inherited.places
        if let place = PlaceComparison.status(claim: part.values.places, evidence: places) {
            list.append((.place, place))
        }
        if let many = QuantityComparison.status(claim: part.values.quantities, evidence: statement.values.quantities) {
            list.append((.howMany, many))
        }
        return list
    }

    private func held(_ need: CoverageNeeds.Need, _ statement: Statement, _ sentence: CoverageSentence) -> Double {
        if need.entity != 0 {
            if statement.entities.contains(where: { comparer.table.same(need.entity, $0) }) { return 1 }
            if need.entity == statement.topic, sentence.leansOnTopic { return 0.95 }
            guard !need.words.isEmpty else { return 0 }
            return need.words.allSatisfy(sentence.concepts.contains) ? 1 : 0
        }
        if need.words.contains(where: sentence.concepts.contains) { return 1 }
        if sentence.tokens.contains(where: { words.isKin(need.spelling, sentence.spelling($0)) }) { return 1 }
        if !need.acts.isEmpty {
            if statement.frames.contains(where: { $0.act >= 0 && need.acts.contains($0.act) }) { return 0.95 }
            if words.acts(of: sentence.concepts).contains(where: need.acts.contains) { return 0.9 }
        }
        return 0
    }

    /// The clause that bears the claim: nobody in it takes the other's part.
    private func host(of part: ClaimPart, _ needs: CoverageNeeds, in statement: Statement) -> Frame? {
        let claim = part.frame
        let table = comparer.table
        func names(_ list: [EntityMention]) -> [UInt64] { list.flatMap(\.entities) }
        func meet(_ a: [UInt64], _ b: [UInt64]) -> Bool { a.contains { one in b.contains { table.same(one, $0) } } }
        let doers = names(claim.agents)
        let targets = names(claim.patients).filter { target in !doers.contains { table.same($0, target) } }
        let isSymmetric = comparer.lexicon.flags(claim.act).contains(.symmetric)
        var best: (Frame, Int)?
        for frame in statement.frames {
            if comparer.lexicon.areOpposed(claim.act, frame.act) { return nil }
            // A clause with the claim's very act that fills the roles otherwise has spoken already.
            if claim.act >= 0, frame.act == claim.act, !frame.isTally {
                let roles = RoleComparison(
                    claim: claim, evidence: frame, table: table, isSymmetric: isSymmetric, light: comparer.lexicon.light
                )
                if roles.isSwapped || roles.agent == .differ || roles.patient == .differ { return nil }
                if frame.modality != .asserted, !part.isHedged { return nil }
                if roles.agent == .unlike, !meet(doers, names(frame.agents)), !doers.isEmpty { return nil }
                if roles.patient == .unlike, !meet(targets, names(frame.patients)), !targets.isEmpty { return nil }
            }
            let acting = names(frame.agents)
            let borne = names(frame.patients) + names(frame.others)
            if !isSymmetric, meet(targets, acting), !meet(doers, acting) { return nil }
            if !isSymmetric, !doers.isEmpty, !targets.isEmpty, meet(doers, borne), !meet(doers, acting),
                !frame.isNominal
            {
                return nil
            }
            guard frame.modality == .asserted || part.isHedged, frame.polarity == claim.polarity else { continue }
            // "a French operation" is one of France.
            let lands = Set(claim.agents.flatMap(\.words)).intersection(Countries.keys)
            let isLand = !lands.isEmpty && frame.agents.contains { $0.words.contains(where: lands.contains) }
            if !isLand, !doers.isEmpty, !acting.isEmpty, !meet(doers, acting) { continue }
            if !isLand, !doers.isEmpty, acting.isEmpty, !meet(doers, borne) || !frame.isNominal { continue }
            if !doers.isEmpty, !targets.isEmpty, !isSymmetric, !meet(targets, borne) { continue }
            let count = needs.list.filter { need in
                need.words.contains(where: frame.content.contains) || need.acts.contains(frame.act)
            }.count
            if best.map({ count > $0.1 }) ?? true { best = (frame, count) }
        }
        guard let (frame, count) = best, count * 2 >= needs.list.filter({ $0.entity == 0 }).count else { return nil }
        return frame
    }

    /// Whether one value that differs speaks against the claim, all else being there.
    private func refutes(
        _ clash: SlotRow.Slot, _ part: ClaimPart, _ needs: CoverageNeeds, _ host: Frame, _ statement: Statement
    ) -> Bool {
        let isBase = comparer.lexicon.name(part.frame.act) == "base"
        guard comparer.relation(part.frame, host) == .same, host.modality == .asserted, needs.list.count >= 4 || isBase
        else { return false }
        let flags = comparer.lexicon.flags(part.frame.act)
        let named = needs.list.filter { $0.entity != 0 && $0.entity != statement.topic && !$0.isPlace }
        switch clash {
        case .howMany:
            return !named.isEmpty
                && QuantityComparison.status(claim: part.values.quantities, evidence: host.quantities) == .conflict
        case .when: return flags.contains(.functional) && !flags.contains(.state) && !named.isEmpty
        case .place:
            let places = Set(part.frame.patients.flatMap(\.entities))
            return isBase && host.patients.contains { !$0.entities.allSatisfy { !places.contains($0) } }
        default: return false
        }
    }
}
