/// How far a first phase has come, and what it needs for the next window.
final class WindowProgress {
    /// What was found so far.
    var outcome = FirstPhase.Outcome()
    /// The scores at and above the rank that was asked for; `nil` where all are kept.
    private(set) var best: BestScores?
    /// What a passage must be above.
    private(set) var bar: Double
    /// What each row of a window has.
    let sums: UnsafeMutablePointer<Double>
    /// The rows of a window that match.
    let marks = WindowBits()
    /// The lists by what they add at most in a window, ascending. Kept, since the next window's order is much the same.
    private(set) var order: [Int]
    /// What becomes of a list in a window.
    enum Part {
        /// Passages are found in it, and it is added to their sums.
        case marked
        case added
        case lookedUp
    }

    /// By list.
    var parts: [Part]
    /// Those that are looked up, by what they add at most, ascending.
    var lookedUp: [Int] = []

    /// - Parameter bar: what the first passage must be above.
    init(rank: Int?, bar: Double, lists: Int) {
        best = rank.map(BestScores.init)
        self.bar = bar
        sums = .allocate(capacity: RowWindow.size)
        order = Array(0..<lists)
        parts = Array(repeating: .marked, count: lists)
    }

    deinit { sums.deallocate() }

    /// Takes a passage if it is above the bar, which it may raise.
    @inline(__always)
    func accept(_ scored: FirstPhase.Scored) -> Bool {
        guard scored.score > bar else { return false }
        outcome.scored.append(scored)
        guard best != nil else { return true }
        best?.offer(scored.score)
        if let reached = best?.bar, reached > bar { bar = reached }
        return true
    }

    /// Puts the lists in order by `value`; linear where they almost are.
    func sortOrder(by value: (Int) -> Double) {
        for place in order.indices.dropFirst() {
            let index = order[place]
            let own = value(index)
            var hole = place
            while hole > 0, value(order[hole - 1]) > own {
                order[hole] = order[hole - 1]
                hole -= 1
            }
            order[hole] = index
        }
    }
}
