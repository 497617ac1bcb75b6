package import IbidModel

/// Compares a claim's values with an evidence's values.
///
/// An approximate value conflicts only where it is far off: dates by more than a month or a quarter of their length,
/// numbers by more than a tenth.
package enum ValueComparison {
    /// Two time expressions. The days of "since 2007" and its like are compared with their open ends; a date without
    /// bounds ("today") is unrelated to any. Constant time.
    package static func compare(claim: TimeMention, evidence: TimeMention) -> ValueRelation {
        if claim.interval.isUnbounded || evidence.interval.isUnbounded { return .unrelated }
        let result = compare(claim: claim.interval, evidence: evidence.interval)
        guard result == .conflict, claim.isApproximate || evidence.isApproximate else { return result }
        let slack = max(slack(claim), slack(evidence))
        let widened = CalendarInterval(
            first: claim.interval.first.map { $0 - slack }, last: claim.interval.last.map { $0 + slack })
        return widened.intersects(evidence.interval) ? .overlap : .conflict
    }

    private static func slack(_ mention: TimeMention) -> Int {
        guard mention.isApproximate else { return 0 }
        guard let first = mention.stated.first, let last = mention.stated.last else { return 31 }
        return max(31, (last - first) / 4)
    }

    /// Two stretches of days. Constant time.
    package static func compare(claim: CalendarInterval, evidence: CalendarInterval) -> ValueRelation {
        if claim.first == evidence.first, claim.last == evidence.last { return .match }
        if claim.contains(evidence) { return .entails }
        if evidence.contains(claim) { return .coarser }
        return claim.intersects(evidence) ? .overlap : .conflict
    }

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

    /// Two places, over the shipped gazetteer. Cost: linear in the two paths.
    package static func compare(claim: PlaceMention, evidence: PlaceMention) -> ValueRelation {
        switch Gazetteer.shared.relation(evidence, claim) {
        case .same: .match
        case .inside: .entails
        case .contains: .coarser
        case .disjoint: .conflict
        case .unknown: .unrelated
        }
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
