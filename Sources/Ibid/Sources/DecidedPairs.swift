internal import IbidIndex
internal import IbidModel

/// What people said of pairs of sources, by fingerprint; a later word about a pair holds over an earlier one.
struct DecidedPairs {
    private struct Pair: Hashable {
        let low: String
        let high: String

        init(_ a: String, _ b: String) { (low, high) = a < b ? (a, b) : (b, a) }
    }

    private var kinds: [Pair: SourceRelation.Kind] = [:]

    init(_ decisions: [SourceDecision]) {
        for decision in decisions { kinds[Pair(decision.a, decision.b)] = decision.kind }
    }

    /// The sources of which each would be the same as the next, though the first and the last never are, if `kind` were
    /// said of `first` and `second`; `nil` where nothing is against it.
    func contradiction(to kind: SourceRelation.Kind, _ first: String, _ second: String) -> [String]? {
        var others = self
        others.kinds[Pair(first, second)] = nil
        let known = others.neighbours()
        if kind == .never { return Self.chain(from: first, to: second, known) }
        var joined = known
        joined[first, default: []].append(second)
        joined[second, default: []].append(first)
        let parted = others.kinds.filter { $0.value == .never }.map(\.key).sorted {
            ($0.low, $0.high) < ($1.low, $1.high)
        }
        for pair in parted where Self.chain(from: pair.low, to: pair.high, known) == nil {
            if let chain = Self.chain(from: pair.low, to: pair.high, joined) { return chain }
        }
        return nil
    }

    /// By source, those that it was said to be the same as, in order.
    private func neighbours() -> [String: [String]] {
        var result: [String: [String]] = [:]
        for pair in kinds.filter({ $0.value == .same }).map(\.key).sorted(by: { ($0.low, $0.high) < ($1.low, $1.high) })
        {
            result[pair.low, default: []].append(pair.high)
            result[pair.high, default: []].append(pair.low)
        }
        return result
    }

    /// The shortest way from one source to another, both included.
    private static func chain(from start: String, to end: String, _ neighbours: [String: [String]]) -> [String]? {
        var before: [String: String] = [start: start]
        var queue = [start]
        var next = 0
        while next < queue.count, before[end] == nil {
            for other in neighbours[queue[next]] ?? [] where before[other] == nil {
                before[other] = queue[next]
                queue.append(other)
            }
            next += 1
        }
        guard before[end] != nil else { return nil }
        var chain = [end]
        while let last = chain.last, let previous = before[last], previous != last { chain.append(previous) }
        return chain.reversed()
    }
}
