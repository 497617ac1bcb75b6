/// Parts spellings that `same` relations connect into works, where something keeps two of them apart: a person's
/// "never", or a veto between two that a third one would join ("by Doe", without an author, "by Roe").
///
/// What a person said holds; else relations count by their strength. Where equally strong ones would join what is kept
/// apart, none of them does: which it is, is not guessed. A function of the relations alone, in any order.
struct SourcePartition {
    /// Two spellings, by the ids of their sources, that are the same or must not become so.
    struct Link: Hashable {
        let a: UInt64
        let b: UInt64
        /// The relation's score.
        let strength: Double
        /// Whether a person said so.
        let isDecided: Bool
        /// Whether something in the two forbids that they are one.
        let isVetoed: Bool
    }

    /// The works, each with its spellings.
    var works: [[UInt64]] { Dictionary(grouping: leaders.keys, by: leader).values.map { $0.sorted() } }

    /// By spelling, another one of its work, or itself where it leads.
    private var leaders: [UInt64: UInt64]
    /// By leader, the leaders of works that must stay apart from it.
    private var bars: [UInt64: Set<UInt64>] = [:]

    /// Parts `members`; `joining` and `parting` are the links between them.
    init(_ members: Set<UInt64>, joining: [Link], parting: [Link]) {
        leaders = Dictionary(uniqueKeysWithValues: members.map { ($0, $0) })
        let decided = joining.filter(\.isDecided).sorted(by: Self.isBefore)
        for link in parting where link.isDecided { part(link.a, link.b) }
        for link in decided where !link.isVetoed { join(link.a, link.b) }
        for link in parting where !link.isDecided { part(link.a, link.b) }
        var rest = joining.filter { !$0.isDecided }.sorted(by: Self.isBefore)[...]
        while let first = rest.first {
            let level = rest.prefix { $0.strength == first.strength }
            rest = rest.dropFirst(level.count)
            joinLevel(level)
        }
        // Who joins two works over a veto means all their spellings; only another person's word is against that.
        bars = [:]
        for link in parting where link.isDecided { part(link.a, link.b) }
        for link in decided where link.isVetoed { join(link.a, link.b) }
    }

    private static func isBefore(_ left: Link, _ right: Link) -> Bool {
        (-left.strength, left.a, left.b) < (-right.strength, right.a, right.b)
    }

    // MARK: Joining

    /// Joins what equally strong links connect, but for those through which works that are kept apart would meet.
    private mutating func joinLevel(_ links: ArraySlice<Link>) {
        var neighbours: [UInt64: Set<UInt64>] = [:]
        for link in links {
            let (a, b) = (leader(of: link.a), leader(of: link.b))
            guard a != b, !isParted(a, b) else { continue }
            neighbours[a, default: []].insert(b)
            neighbours[b, default: []].insert(a)
        }
        for group in Self.groups(neighbours) {
            let isContested = group.contains { !(bars[$0] ?? []).isDisjoint(with: group) }
            guard isContested else {
                if let first = group.min() { for other in group { join(first, other) } }
                continue
            }
            // Weaker links must not decide between them either.
            for a in group { for b in neighbours[a] ?? [] { part(a, b) } }
        }
    }

    /// The sets that `neighbours` connect.
    private static func groups(_ neighbours: [UInt64: Set<UInt64>]) -> [Set<UInt64>] {
        var pending = Set(neighbours.keys)
        var result: [Set<UInt64>] = []
        while let start = pending.popFirst() {
            var group: Set<UInt64> = [start]
            var queue = [start]
            while let next = queue.popLast() {
                for other in neighbours[next] ?? [] where group.insert(other).inserted { queue.append(other) }
            }
            pending.subtract(group)
            result.append(group)
        }
        return result
    }

    private func leader(of member: UInt64) -> UInt64 {
        var member = member
        while let next = leaders[member], next != member { member = next }
        return member
    }

    private func isParted(_ a: UInt64, _ b: UInt64) -> Bool {
        bars[leader(of: a)]?.contains(leader(of: b)) ?? false
    }

    private mutating func part(_ a: UInt64, _ b: UInt64) {
        let (a, b) = (leader(of: a), leader(of: b))
        // What a person joined, no veto parts.
        guard a != b else { return }
        bars[a, default: []].insert(b)
        bars[b, default: []].insert(a)
    }

    private mutating func join(_ a: UInt64, _ b: UInt64) {
        let (a, b) = (leader(of: a), leader(of: b))
        guard a != b, !isParted(a, b) else { return }
        leaders[b] = a
        for other in bars.removeValue(forKey: b) ?? [] {
            bars[other]?.remove(b)
            bars[other]?.insert(a)
            bars[a, default: []].insert(other)
        }
    }
}
