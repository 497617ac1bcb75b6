internal import IbidModel

/// How a claim's times stand to a frame's.
enum TimeComparison {
    /// The best that any pair gives: conflict only where all pairs conflict.
    static func status(claim: [TimeMention], evidence: [TimeMention], isState: Bool) -> SlotRow.Status? {
        let claimed = claim.filter { !$0.interval.isUnbounded }
        guard !claimed.isEmpty else { return nil }
        guard !evidence.isEmpty else { return .unstated }
        var worst: SlotRow.Status = .match
        var isMet = false
        for time in claimed {
            let all = evidence.map { status(time, $0, isState: isState) }
            let best = all.min { rank($0) < rank($1) } ?? .unstated
            isMet = isMet || best == .match
            if rank(best) > rank(worst) { worst = best }
        }
        // "in 2002 and in 2006": who tells of the one does not deny the other.
        let areApart =
            claimed.count == 2 && claimed.allSatisfy { $0.relation == .at }
            && claimed[0].interval.isDisjoint(from: claimed[1].interval)
            && claimed[1].span.start - claimed[0].span.end <= 8
        return worst == .conflict && isMet && areApart ? .unstated : worst
    }

    static func rank(_ status: SlotRow.Status) -> Int {
        switch status {
        case .match: 0
        case .entails: 1
        case .coarser: 2
        case .unstated: 3
        case .conflict: 4
        }
    }

    private static func status(_ claim: TimeMention, _ evidence: TimeMention, isState: Bool) -> SlotRow.Status {
        let c = claim.interval
        let e = evidence.interval
        if isState, claim.relation == .until, let end = evidence.interval.last {
            return claim.stated.contains(CalendarInterval(first: end, last: end))
                ? .match
                : (claim.stated.first ?? .min) > end || (claim.stated.last ?? .max) < end ? .conflict : .coarser
        }
        if claim.relation == .since, evidence.relation != .at, let start = evidence.interval.first,
            evidence.relation != .until
        {
            let from = claim.stated
            return (from.first ?? .min) <= start && start <= (from.last ?? .max)
                ? .match
                : (from.first ?? .min) > start || (from.last ?? .max) < start ? .conflict : .coarser
        }
        if claim.relation == .since, evidence.relation == .at, !claim.stated.contains(e), !c.isDisjoint(from: e) {
            // "listed since 1993", and it was listed in 2002: what began then is another matter.
            return .coarser
        }
        if isState, claim.relation == .between, evidence.relation == .until { return .coarser }
        if isState, claim.relation == .between, evidence.relation == .at, c != e, c.contains(e) {
            // "led it from 1989 to 2003", and led it at some time: its first and last days are not told.
            return .coarser
        }
        if c == e { return .match }
        if isState, claim.relation == .between, evidence.relation == .between, !c.isDisjoint(from: e), !e.contains(c) {
            // A term is known to the year.
            let isNear = { (a: Int?, b: Int?) in
                (a ?? .max / 2) - (b ?? .max / 2) < 366 && (b ?? .max / 2) - (a ?? .max / 2) < 366
            }
            return isNear(c.first, e.first) && isNear(c.last, e.last) ? .match : .coarser
        }
        if c.isDisjoint(from: e) {
            if claim.isApproximate || evidence.isApproximate, near(c, e) { return .coarser }
            return .conflict
        }
        if c.contains(e) { return .entails }
        // A state holds on every day of its interval; an event somewhere in it.
        if e.contains(c) {
            return isState && evidence.relation != .at
                ? .entails
                : (evidence.relation == .between || evidence.relation == .since) && isState ? .entails : .coarser
        }
        return evidence.relation == .between || evidence.relation == .since ? (isState ? .entails : .coarser) : .coarser
    }

    private static func near(_ a: CalendarInterval, _ b: CalendarInterval) -> Bool {
        guard let aFirst = a.first, let aLast = a.last, let bFirst = b.first, let bLast = b.last else { return false }
        return max(aFirst, bFirst) - min(aLast, bLast) < 120
    }
}
