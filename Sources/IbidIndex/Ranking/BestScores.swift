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

    /// Forgets what was offered.
    mutating func removeAll() { heap.removeAll(keepingCapacity: true) }

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
            replaceLeast(with: score)
        }
    }

    private mutating func replaceLeast(with score: Double) {
        heap.withUnsafeMutableBufferPointer { heap in
            var parent = 0
            while 2 * parent + 1 < heap.count {
                var child = 2 * parent + 1
                if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
                guard heap[child] < score else { break }
                heap[parent] = heap[child]
                parent = child
            }
            heap[parent] = score
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
