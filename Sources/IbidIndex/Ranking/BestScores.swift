/// Keeps the scores at and above a rank, and so knows what a passage must have to be among the best.
struct BestScores {
    private let count: Int
    /// A heap with the least score first.
    private var heap: [Double] = []

    /// Looks for the score of `rank`, from 0 in the order from high to low.
    init(rank: Int) {
        count = rank + 1
        heap.reserveCapacity(min(count, 4_096))
    }

    /// The score of the rank; `nil` where fewer were offered.
    var bar: Double? { heap.count == count ? heap[0] : nil }

    /// Offers a score.
    mutating func offer(_ score: Double) {
        if heap.count < count {
            heap.append(score)
            var child = heap.count - 1
            while child > 0, heap[(child - 1) / 2] > heap[child] {
                heap.swapAt(child, (child - 1) / 2)
                child = (child - 1) / 2
            }
        } else if score > heap[0] {
            heap[0] = score
            var parent = 0
            while true {
                var least = parent
                for child in [2 * parent + 1, 2 * parent + 2] where child < count && heap[child] < heap[least] {
                    least = child
                }
                guard least != parent else { return }
                heap.swapAt(parent, least)
                parent = least
            }
        }
    }

    /// The score at `rank` among `scored`; the least one where there are fewer, 0 where there is none.
    static func score(atRank rank: Int, of scored: [FirstPhase.Scored]) -> Double {
        guard !scored.isEmpty else { return 0 }
        var best = BestScores(rank: min(rank, scored.count - 1))
        for passage in scored { best.offer(passage.score) }
        return best.bar ?? 0
    }
}
