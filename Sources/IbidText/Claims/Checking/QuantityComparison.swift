internal import IbidModel

/// How a claim's quantities stand to a frame's.
enum QuantityComparison {
    /// Whether every rank of the claim ("the second emir") stands in the evidence as well. Linear in both.
    static func holdsRanks(claim: [QuantityMention], evidence: [QuantityMention]) -> Bool {
        claim.filter { $0.kind == .ordinal }.allSatisfy { rank in
            evidence.contains { $0.kind == .ordinal && $0.lower == rank.lower }
        }
    }

    /// "32 hostages" and "32 Europeans": as many people, whatever they are called.
    private static func isSameCrowd(_ a: QuantityMention, _ b: QuantityMention) -> Bool {
        a.kind == .count && b.kind == .count && a.exact != nil && a.exact == b.exact
            && QuantityUnits.isPerson(a.unit) && QuantityUnits.isPerson(b.unit)
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
                switch ValueComparison.compare(claim: quantity, evidence: other) {
                case .match: status = .match
                case .entails: status = .entails
                case .coarser, .overlap: status = .coarser
                case .conflict: status = .conflict
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
