internal import IbidModel

/// How a claim's places stand to a frame's.
enum PlaceComparison {
    /// Whether a place shares no ground with any of the limits. Linear in them.
    static func isOutside(_ place: PlaceMention, _ limits: [PlaceMention]) -> Bool {
        limits.allSatisfy { Gazetteer.shared.relation(place, $0) == .disjoint }
    }

    /// The worst of the claim's places, each with the best that the evidence has.
    static func status(claim: [PlaceMention], evidence: [PlaceMention]) -> SlotRow.Status? {
        let claimed = claim.locating
        guard !claimed.isEmpty else { return nil }
        guard !evidence.isEmpty else { return .unstated }
        // "the Algerian city of Batna" is Batna: what holds another place of the evidence says no more.
        let evidence = evidence.filter { place in
            !evidence.contains { $0.name != place.name && Gazetteer.shared.relation(place, $0) == .contains }
        }
        var worst: SlotRow.Status = .match
        var isMet = false
        for place in claimed {
            var best: SlotRow.Status?
            for other in evidence {
                var status: SlotRow.Status
                switch Gazetteer.shared.relation(place, other) {
                case .same: status = .match
                case .contains: status = .entails
                case .inside: status = .coarser
                case .disjoint:
                    // "French forces" were not therefore in France.
                    if [.adjective, .people, .container].contains(other.role) { continue }
                    status = .conflict
                case .unknown: status = place.name == other.name ? .match : .unstated
                }
                // "32 Europeans" were not therefore in Europe.
                if other.role == .people, status == .match || status == .entails { status = .unstated }
                // "outside X": what lies elsewhere is meant, what lies in X is not; outside a town is near it.
                let isBeyond = other.role == .outside && [.country, .continent, .zone].contains(other.kind)
                if place.role == .outside ? other.role != .outside : isBeyond {
                    status = status == .conflict ? .entails : .unstated
                }
                if best.map({ TimeComparison.rank(status) < TimeComparison.rank($0) }) ?? true { best = status }
            }
            let met = best ?? .unstated
            isMet = isMet || met == .match || met == .entails
            if TimeComparison.rank(met) > TimeComparison.rank(worst) { worst = met }
        }
        // "at Rais and Bentalha": who tells of the one does not deny the other.
        let areApart = claimed.indices.contains { index in
            index > 0 && claimed[..<index].allSatisfy { $0.kind == claimed[index].kind }
                && isOutside(claimed[index], Array(claimed[..<index]))
        }
        return worst == .conflict && isMet && areApart ? .unstated : worst
    }
}
