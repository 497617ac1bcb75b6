internal import IbidModel

/// Pairs of works of a corpus that are worth comparing.
///
/// Pairs come from the blocking keys of `SourceIdentity`, so that works without a common key are never compared. Small
/// blocks come first, since a rare key says more; in a large one a work meets only its neighbours by title. No work is
/// compared more than `budget` times, which keeps the whole linear but for the sorting.
struct SourcePairs: Sendable {
    /// A pair of works by their positions in the ledger, the lower first.
    struct Pair: Sendable, Hashable {
        let a: Int
        let b: Int
    }

    /// The pairs, by position.
    let pairs: [Pair]

    /// In a large block a work meets this many neighbours after it.
    private static let reach = 8
    /// The most comparisons of one work.
    private static let budget = 16

    /// Finds the pairs among works.
    init(_ sources: [SourceLedger.Source]) {
        var blocks: [String: [Int]] = [:]
        for (index, source) in sources.enumerated() {
            for key in source.work.keys { blocks[key, default: []].append(index) }
        }
        var counts = [Int](repeating: 0, count: sources.count)
        var seen: Set<Pair> = []
        let keys = blocks.filter { $0.value.count > 1 }.sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
        for (key, members) in keys {
            // One address or DOI says more than any title.
            let isAddress = key.hasPrefix("url|") || key.hasPrefix("doi|")
            let sorted =
                members.count <= Self.reach
                ? members
                : members.sorted { (sources[$0].work.outline.sortKey, $0) < (sources[$1].work.outline.sortKey, $1) }
            for (position, first) in sorted.enumerated() where counts[first] < Self.budget {
                for second in sorted[(position + 1)...].prefix(Self.reach) {
                    guard counts[first] < Self.budget, counts[second] < Self.budget,
                        isAddress || sources[first].work.outline.mayAgree(with: sources[second].work.outline),
                        seen.insert(Pair(a: min(first, second), b: max(first, second))).inserted
                    else { continue }
                    counts[first] += 1
                    counts[second] += 1
                }
            }
        }
        pairs = seen.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    }
}
