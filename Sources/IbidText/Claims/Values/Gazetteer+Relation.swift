package import IbidModel

extension Gazetteer {
    /// How place `a` stands to place `b`.
    ///
    /// Two places shut each other out only where their borders are known: two countries, two towns, two provinces, or
    /// places in two countries. Zones such as the Sahara, and loose areas of one country, may overlap anything near.
    /// Cost: linear in the two paths.
    package func relation(_ a: PlaceMention, _ b: PlaceMention) -> PlaceRelation {
        relation(a.name, a.kind, a.path, b.name, b.kind, b.path)
    }

    /// How the place named `a` stands to the place named `b`; `.unknown` for names that are not here.
    package func relation(_ a: String, _ b: String) -> PlaceRelation {
        guard let first = index(of: a), let second = index(of: b) else { return .unknown }
        let (x, y) = (places[first], places[second])
        return relation(x.name, x.kind, x.path, y.name, y.kind, y.path)
    }

    private func relation(
        _ a: String, _ kindA: PlaceKind, _ pathA: [String], _ b: String, _ kindB: PlaceKind, _ pathB: [String]
    ) -> PlaceRelation {
        if a == b { return pathA == pathB || kindA != .unknown ? .same : .unknown }
        if pathA.contains(b) { return .inside }
        if pathB.contains(a) { return .contains }
        if kindA == .zone || kindB == .zone {
            // What a zone holds is not settled; its continent is.
            let (first, second) = (continent(in: [a] + pathA), continent(in: [b] + pathB))
            return first != nil && second != nil && first != second ? .disjoint : .unknown
        }
        let countryA = country(in: pathA)
        let countryB = country(in: pathB)
        if let countryA, let countryB {
            if countryA != countryB { return .disjoint }
            return withinCountry(a, kindA, pathA, b, kindB, pathB)
        }
        // A country or a part of one against a region or a continent that does not list it.
        if countryA != nil || countryB != nil { return .disjoint }
        if kindA == .continent, kindB == .continent { return .disjoint }
        if kindA == .unknown || kindB == .unknown { return .unknown }
        return membersOverlap(a, b) ? .unknown : .disjoint
    }

    private func continent(in path: [String]) -> String? {
        path.first { kind(of: $0) == .continent }
    }

    private func country(in path: [String]) -> String? {
        path.first { kind(of: $0) == .country }
    }

    private func withinCountry(
        _ a: String, _ kindA: PlaceKind, _ pathA: [String], _ b: String, _ kindB: PlaceKind, _ pathB: [String]
    ) -> PlaceRelation {
        if kindA == .unknown || kindB == .unknown { return .unknown }
        if kindA == kindB, kindA == .town || kindA == .province {
            // A site in a town is filed as a town, so a shared holder below the province is no proof.
            return .disjoint
        }
        if kindA == .area || kindB == .area {
            return Self.areOpposite(pathA, pathB) ? .disjoint : .unknown
        }
        // A town whose province is known, against another province.
        let town = kindA == .town ? pathA : pathB
        return town.contains { kind(of: $0) == .province } ? .disjoint : .unknown
    }

    /// Whether one path has the north and the other the south of the same country, or east and west.
    private static func areOpposite(_ a: [String], _ b: [String]) -> Bool {
        for (one, other) in [("Northern ", "Southern "), ("Eastern ", "Western ")] {
            for name in a where name.hasPrefix(one) {
                if b.contains(other + name.dropFirst(one.count)) { return true }
            }
            for name in a where name.hasPrefix(other) {
                if b.contains(one + name.dropFirst(other.count)) { return true }
            }
        }
        return false
    }

    /// Whether two regions have a country in common.
    private func membersOverlap(_ a: String, _ b: String) -> Bool {
        places.contains { $0.kind == .country && $0.path.contains(a) && $0.path.contains(b) }
    }
}
