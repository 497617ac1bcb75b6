internal import IbidModel

/// How a claim's quantities stand to a frame's.
enum QuantityComparison {
    /// Whether every rank of the claim ("the second emir") stands in the evidence as well. Linear in both.
    static func holdsRanks(claim: [QuantityMention], evidence: [QuantityMention]) -> Bool {
        claim.filter { $0.kind == .ordinal }.allSatisfy { rank in
            evidence.contains {
                $0.kind == .ordinal && $0.lower == rank.lower
                    && ($0.unit == rank.unit || heads.contains($0.unit) && heads.contains(rank.unit))
            }
        }
    }

    /// Words for whoever is at the head of something.
    private static let heads: Set<String> = [
        "leader", "emir", "head", "chief", "commander", "chairman", "president", "ruler", "boss", "chieftain",
        "director",
    ]

    /// The same of a statement, where "originally" and "initially" tell of a first as well. Linear in its text.
    static func holdsRanks(claim: [QuantityMention], in statement: Statement) -> Bool {
        if holdsRanks(claim: claim, evidence: statement.values.quantities) { return true }
        guard claim.allSatisfy({ $0.kind != .ordinal || $0.lower == 1 }) else { return false }
        return ["riginal", "nitial", "founder", "founded"].contains { statement.text.contains($0) }
    }

    /// The same of what a role noun's own phrase says: "original leader X".
    static func holdsRanks(claim: [QuantityMention], inHead frame: Frame, of statement: Statement) -> Bool {
        let own = statement.values.quantities.filter { frame.span.contains($0.span) }
        guard claim.allSatisfy({ $0.kind != .ordinal || $0.lower == 1 }), own.contains(where: { $0.lower == 1 }) else {
            return false
        }
        let text = statement.text.utf8.dropFirst(frame.span.start).prefix(frame.span.end - frame.span.start)
        return String(decoding: text, as: UTF8.self).lowercased().split(separator: " ").prefix(3).contains {
            ["original", "first", "initial"].contains($0)
        }
    }

    /// "32 hostages" and "32 Europeans": as many people, whatever they are called; "of whom 126 were freed" leaves it open.
    private static func isSameCrowd(_ a: QuantityMention, _ b: QuantityMention) -> Bool {
        a.kind == .count && b.kind == .count && a.exact != nil && a.exact == b.exact
            && QuantityUnits.isPerson(a.unit) && (QuantityUnits.isPerson(b.unit) || b.unit.isEmpty)
    }

    /// "two soldiers" may be some of "five people".
    private static func isSome(_ a: QuantityMention, of b: QuantityMention) -> Bool {
        guard a.kind == .count, b.kind == .count, a.unit != b.unit, !a.unit.isEmpty, !crowd.contains(a.unit),
            crowd.contains(b.unit),
            let most = a.upper, let least = b.lower
        else { return false }
        return most < least
    }

    /// Whether one of the claim's counts is of something that the evidence counts too, with none that it agrees to.
    static func isContradicted(_ claim: [QuantityMention], by evidence: [QuantityMention]) -> Bool {
        claim.contains { one in
            let same = evidence.filter { $0.kind == .count && !one.unit.isEmpty && $0.unit == one.unit }
            return one.kind == .count && !same.isEmpty
                && same.allSatisfy { QuantityRelation.compare(claim: one, evidence: $0) == .conflict }
        }
    }

    /// Whether all counts are of people, whoever they are.
    static func areCrowds(_ quantities: [QuantityMention]) -> Bool {
        quantities.filter { $0.kind == .count }.allSatisfy { $0.unit.isEmpty || crowd.contains($0.unit) }
    }

    private static let crowd: Set<String> = [
        "person", "victim", "life", "live", "dead", "death", "casualty", "fatality",
    ]

    /// Whether a clause holds one of the claim's several quantities, and its sentence all of them.
    static func isSplit(claim: [QuantityMention], here: [QuantityMention], in statement: Statement) -> Bool {
        func holds(_ list: [QuantityMention], _ one: QuantityMention) -> Bool {
            list.contains {
                QuantityRelation.compare(claim: one, evidence: $0) == .match
                    || one.exact != nil && $0.exact == one.exact && (one.unit.isEmpty || crowd.contains(one.unit))
            }
        }
        return claim.contains { holds(here, $0) } && claim.allSatisfy { holds(statement.values.quantities, $0) }
    }

    /// The worst of the claim's quantities, each with the best comparable one of the evidence.
    static func status(claim: [QuantityMention], evidence: [QuantityMention]) -> SlotRow.Status? {
        let claimed = claim.filter { $0.kind != .ordinal }
        guard !claimed.isEmpty else { return nil }
        var worst: SlotRow.Status = .match
        for quantity in claimed {
            var best: SlotRow.Status = .unstated
            for other in evidence {
                let status: SlotRow.Status
                switch QuantityRelation.compare(claim: quantity, evidence: other) {
                case .match: status = .match
                case .entails: status = .entails
                case .coarser, .overlap: status = .coarser
                case .conflict: status = isSome(quantity, of: other) ? .unstated : .conflict
                case .unrelated: status = isSameCrowd(quantity, other) ? .match : .unstated
                }
                // Any comparable value says more than silence; an agreeing one more than a contrary one.
                if best == .unstated || status != .unstated && TimeComparison.rank(status) < TimeComparison.rank(best) {
                    best = status
                }
            }
            if TimeComparison.rank(best) > TimeComparison.rank(worst) { worst = best }
        }
        return worst
    }
}
