/// Finds the k-th best of many.
enum Selection {
    /// The score of `rank` (from 0) in the order from high to low; the least one where there are fewer, 0 where there is
    /// none. One pass: what is not above the best so far costs a comparison.
    static func score(atRank rank: Int, of scored: [FirstPhase.Scored]) -> Double {
        let count = min(rank, scored.count - 1) + 1
        guard count > 0 else { return 0 }
        var best: [Double] = []
        best.reserveCapacity(2 * count)
        var bar = -Double.infinity
        for passage in scored where passage.score > bar {
            best.append(passage.score)
            if best.count == 2 * count {
                best.sort(by: >)
                best.removeLast(count)
                bar = best[count - 1]
            }
        }
        best.sort(by: >)
        return best[min(count, best.count) - 1]
    }
}
