internal import IbidModel

/// CA050 and CA053: one source cited in full again and again, or more than any other.
struct RepetitionRules: DocumentRule {
    static let rules: [RuleID] = [.repeatedSource, .overReliance]

    /// The least number of citations from which a share tells anything.
    private static let enough = 10

    static func check(_ context: AuditContext, into findings: inout FindingCollector) {
        let total = context.sources.reduce(0) { $0 + $1.places.count }
        for source in context.sources {
            guard source.places.count >= 2 || total >= enough && source.places.count * 5 > total else { continue }
            let facts = [FindingFact(.source, source.title), FindingFact(.count, source.places.count)]
            // The second place is where the repetition begins.
            if source.places.count >= 2, Set(source.places.map(\.line)).count >= 2 {
                let places = source.places.sorted()
                findings.add(
                    .repeatedSource, places[1], about: source.work.fingerprint.utf8, facts,
                    related: [places[0]] + places.dropFirst(2))
            }
            if total >= enough, source.places.count * 5 > total {
                findings.add(
                    .overReliance, source.places.min() ?? source.places[0], about: source.work.fingerprint.utf8,
                    facts + [FindingFact(.total, total)])
            }
        }
    }
}
