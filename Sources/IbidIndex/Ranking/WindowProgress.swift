/// How far a first phase has come, and what it needs for the next window.
final class WindowProgress {
    /// What was found so far.
    var outcome = FirstPhase.Outcome()
    /// The scores at and above the rank that was asked for; `nil` where all are kept.
    private(set) var best: BestScores?
    /// What a passage must be above.
    private(set) var bar: Double
    /// What each row of a window has; 0 between windows.
    let sums: UnsafeMutablePointer<Double>
    /// The rows of a window that match.
    let marks = WindowBits()
    /// The lists by what they add at most in a window, ascending. Kept, since the next window's order is much the same.
    private(set) var order: [Int]
    /// The lists of a window in which no passage is found, those that add least first, and the same by list.
    var left: [Int] = []
    var isLeft: [Bool]

    /// - Parameter bar: what the first passage must be above.
    init(rank: Int?, bar: Double, lists: Int) {
        best = rank.map(BestScores.init)
        self.bar = bar
        sums = .allocate(capacity: RowWindow.size)
        sums.initialize(repeating: 0, count: RowWindow.size)
        order = Array(0..<lists)
        isLeft = Array(repeating: false, count: lists)
    }

    deinit { sums.deallocate() }

    /// Takes a passage if it is above the bar, which it may raise.
    @inline(__always)
    func accept(_ scored: FirstPhase.Scored) {
        guard scored.score > bar else { return }
        outcome.scored.append(scored)
        best?.offer(scored.score)
        if let reached = best?.bar, reached > bar { bar = reached }
    }

    /// Leaves a list out.
    func leave(_ index: Int) {
        left.append(index)
        isLeft[index] = true
    }

    /// Takes back the list that was left out last.
    func takeBack(_ index: Int) {
        left.removeLast()
        isLeft[index] = false
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
