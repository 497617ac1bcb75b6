internal import IbidModel

/// "never … outside X" against an instance outside X.
enum UniversalConflicts {
    /// Each universal sentence with the first instance to the contrary. An instance is looked for among the clauses of
    /// the same act that have a name or word of its agent.
    static func findings(in statements: [Statement], finder: ContradictionFinder) -> [Contradiction] {
        var claims: [(Int, Int)] = []
        for at in statements.indices where !statements[at].isEmptyTalk {
            for number in statements[at].frames.indices
            where statements[at].frames[number].universal == .never && statements[at].frames[number].act >= 0
                && !statements[at].frames[number].agents.isEmpty
            {
                claims.append((at, number))
            }
        }
        guard !claims.isEmpty else { return [] }
        let instances = UniversalInstances(
            in: statements, acts: Set(claims.map { statements[$0.0].frames[$0.1].act }), table: finder.table)
        var found: [Contradiction] = []
        for (at, number) in claims {
            let (statement, frame) = (statements[at], statements[at].frames[number])
            var limits = frame.places.filter { $0.role == .outside }
            if limits.isEmpty, let outside = statement.values.places.first(where: { $0.role == .outside }) {
                limits = [outside]
            }
            let text = Array(statement.text.utf8)
            if limits.isEmpty, contains(text, "outside of the region") || contains(text, "outside the region"),
                let region = statement.values.places.first(where: {
                    $0.kind == .region || $0.kind == .zone || $0.kind == .area
                })
            {
                limits = [region]
            }
            guard !limits.isEmpty else { continue }
            if let finding = instance(against: statement, frame, limits, statements, instances, finder) {
                found.append(finding)
            }
        }
        return found
    }

    private static func instance(
        against statement: Statement, _ frame: Frame, _ limits: [PlaceMention], _ statements: [Statement],
        _ instances: UniversalInstances, _ finder: ContradictionFinder
    ) -> Contradiction? {
        for (at, number) in instances.candidates(for: frame) where statements[at].id != statement.id {
            let candidate = statements[at].frames[number]
            guard
                let place = candidate.places.locating.first(where: { place in
                    place.kind != .unknown
                        && limits.allSatisfy { Gazetteer.shared.relation(place, $0) == .disjoint }
                }),
                RoleComparison.status(frame.agents, candidate.agents, finder.table, finder.lexicon.light) == .match
            else { continue }
            let other = statements[at]
            return Contradiction(
                .contradiction, (statement.id, frame.span), (other.id, candidate.span),
                facts: [
                    FindingFact(.instanceOutside), FindingFact(.found, place.name),
                    FindingFact(.expected, limits.map(\.name).joined(separator: ", ")),
                ])
        }
        return nil
    }

    private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
        let needle = Array(text.utf8)
        guard bytes.count >= needle.count else { return false }
        return (0...(bytes.count - needle.count)).contains { bytes[$0..<($0 + needle.count)].elementsEqual(needle) }
    }
}
