package import IbidModel

/// Compares a claim's quantities with an evidence's.
///
/// An approximate number conflicts only where it is off by more than a tenth.
package enum QuantityRelation {
    /// Two quantities; unrelated unless kind and unit agree. "person" agrees with every noun for people, and so does a
    /// number without a noun; durations and lengths are brought to days and metres. Constant time.
    package static func compare(claim: QuantityMention, evidence: QuantityMention) -> ValueRelation {
        guard claim.kind == evidence.kind else { return .unrelated }
        guard let factors = QuantityUnits.factors(claim, evidence) else { return .unrelated }
        let a = Range(claim, factors.claim)
        let b = Range(evidence, factors.evidence)
        if a == b { return .match }
        // "60+" and "more than 60" mean the same to whoever writes them.
        if a.lower == b.lower, a.upper == b.upper, a.lower == -.infinity || a.upper == .infinity { return .match }
        if a.contains(b) { return .entails }
        if b.contains(a) { return .coarser }
        if a.intersects(b) { return .overlap }
        guard claim.isApproximate || evidence.isApproximate else { return .conflict }
        return a.widened.intersects(b) ? .overlap : .conflict
    }

    /// A quantity's values in a common unit.
    private struct Range: Equatable {
        var lower: Double
        var upper: Double
        var isLowerOpen: Bool
        var isUpperOpen: Bool

        init(_ quantity: QuantityMention, _ factor: ClosedRange<Double>) {
            lower = quantity.lower.map { $0 * factor.lowerBound } ?? -.infinity
            upper = quantity.upper.map { $0 * factor.upperBound } ?? .infinity
            isLowerOpen = quantity.isLowerOpen
            isUpperOpen = quantity.isUpperOpen
        }

        func contains(_ other: Range) -> Bool {
            let startsIn = other.lower > lower || other.lower == lower && (!isLowerOpen || other.isLowerOpen)
            let endsIn = other.upper < upper || other.upper == upper && (!isUpperOpen || other.isUpperOpen)
            return startsIn && endsIn
        }

        func intersects(_ other: Range) -> Bool {
            if upper < other.lower || upper == other.lower && (isUpperOpen || other.isLowerOpen) { return false }
            return !(other.upper < lower || other.upper == lower && (other.isUpperOpen || isLowerOpen))
        }

        /// A tenth more on both sides.
        var widened: Range {
            var result = self
            result.lower -= abs(lower) / 10
            result.upper += abs(upper) / 10
            return result
        }
    }
}
