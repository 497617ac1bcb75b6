/// Finds the k-th best of many.
struct Selection {
    private let count: Int
    private var best: [Double] = []
    /// What is not above this is not among the best.
    private(set) var bar = -Double.infinity

    /// Looks for the score of `rank`, from 0 in the order from high to low.
    init(rank: Int) {
        count = rank + 1
        best.reserveCapacity(2 * min(count, 4096))
    }

    /// Whether more scores were offered than the rank asks for, so that some stand at or below it.
    var isFull: Bool { best.count >= count }

    /// Offers a score. One that is not above the bar costs a comparison.
    @inline(__always)
    mutating func offer(_ score: Double) {
        if score > bar { take(score) }
    }

    private mutating func take(_ score: Double) {
        best.append(score)
        if best.count == 2 * count {
            best.sort(by: >)
            best.removeLast(count)
            bar = best[count - 1]
        }
    }

    /// The score of the rank; the least one where fewer were offered, 0 where none was.
    mutating func finish() -> Double {
        best.sort(by: >)
        return best.isEmpty ? 0 : best[min(count, best.count) - 1]
    }

    /// The score at `rank` among `scored`.
    static func score(atRank rank: Int, of scored: [FirstPhase.Scored]) -> Double {
        var selection = Selection(rank: min(rank, max(0, scored.count - 1)))
        for passage in scored { selection.offer(passage.score) }
        return selection.finish()
    }
}
