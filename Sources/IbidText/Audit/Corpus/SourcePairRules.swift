internal import IbidModel

/// CA051 and CA052: works of the corpus that are probably one, or easily taken for each other.
///
/// A work is reported with its nearest partner only, so that a title that stands in many forms does not draw a finding
/// for every two of them.
struct SourcePairRules: Sendable {
    /// The rules of the group.
    static let rules: [RuleID] = [.probableSameSource, .confusableTitles]

    /// What two works were found to be to each other.
    struct Found: Sendable {
        /// The works.
        let pair: SourcePairs.Pair
        /// The relation.
        let relation: SourceRelation
    }

    /// The relations of pairs, in their order; pairs without one are left out.
    static func relations(_ pairs: ArraySlice<SourcePairs.Pair>, _ sources: [SourceLedger.Source]) -> [Found] {
        pairs.compactMap { pair in
            SourceIdentity.relation(sources[pair.a].item, sources[pair.b].item).map { Found(pair: pair, relation: $0) }
        }
    }

    /// Adds what the rules find among the works of `ledger`, given their relations.
    static func check(_ found: [Found], _ ledger: SourceLedger, into findings: inout FindingCollector) {
        // By the work that is reported, its nearest partner: one for each rule.
        var nearest: [RuleID: [Int: Found]] = [:]
        for candidate in found {
            guard let rule = rule(candidate.relation) else { continue }
            let other = sides(candidate.pair, ledger.sources).other
            guard let known = nearest[rule]?[other] else {
                nearest[rule, default: [:]][other] = candidate
                continue
            }
            if isNearer(candidate.relation, known.relation) { nearest[rule]?[other] = candidate }
        }
        for rule in rules {
            for (_, candidate) in (nearest[rule] ?? [:]).sorted(by: { $0.key < $1.key }) {
                report(candidate, rule, ledger.sources, into: &findings)
            }
        }
    }

    private static func rule(_ relation: SourceRelation) -> RuleID? {
        switch relation.kind {
        case .same, .suspect: .probableSameSource
        case .confusable: .confusableTitles
        case .series, .never: nil
        }
    }

    private static func isNearer(_ a: SourceRelation, _ b: SourceRelation) -> Bool {
        a.kind == b.kind ? a.score > b.score : a.kind == .same
    }

    /// The work that is reported and the one that it is held against: the rarer description is the likelier slip, and of
    /// two equally rare ones the later.
    private static func sides(
        _ pair: SourcePairs.Pair, _ sources: [SourceLedger.Source]
    ) -> (kept: Int, other: Int) {
        sources[pair.b].count <= sources[pair.a].count ? (pair.a, pair.b) : (pair.b, pair.a)
    }

    private static func report(
        _ found: Found, _ rule: RuleID, _ sources: [SourceLedger.Source], into findings: inout FindingCollector
    ) {
        let sides = sides(found.pair, sources)
        let (kept, other) = (sources[sides.kept], sources[sides.other])
        let reason = found.relation.features.map { "\($0.field): \($0.finding)" }.joined(separator: "; ")
        let facts = [
            FindingFact(.found, other.title), FindingFact(.expected, kept.title),
            FindingFact(.expectedCount, kept.count), FindingFact(.reason, reason),
        ]
        let subject = Array(other.work.fingerprint.utf8) + [0x20] + Array(kept.work.fingerprint.utf8)
        guard rule == .probableSameSource else {
            findings.add(rule, other.places[0].place, about: subject, facts, related: [kept.places[0].place])
            return
        }
        let form = FindingFact(found.relation.kind == .same ? .same : .suspect)
        for (place, related) in LedgerPlace.pairs(other.places, with: kept.places) {
            findings.add(rule, place, about: subject, [form] + facts, related: [related])
        }
    }
}
