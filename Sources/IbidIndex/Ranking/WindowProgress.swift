/// How far a first phase has come, and what it needs for the next window.
final class WindowProgress {
    /// What was found so far.
    var outcome = FirstPhase.Outcome()
    /// The scores at and above the rank that was asked for; `nil` where all are kept.
    private(set) var best: BestScores?
    /// What a passage must be above.
    private(set) var bar: Double
    /// The same among threads that share the work.
    private let shared: SharedBar?
    /// What each row of a window has; 0 between windows.
    let sums: UnsafeMutablePointer<Double>
    /// The rows of a window that match.
    let marks = WindowBits()
    /// The places in a window of those that may still be above the bar.
    let candidates: UnsafeMutablePointer<UInt16>
    /// Whether some of the scores found are known but for their last bits.
    private var isRough = false
    /// The lists by what they add at most in a window, ascending. Kept, since the next window's order is much the same.
    private(set) var order: [Int]
    /// The lists of a window in which no passage is found, those that add least first, and the same by list.
    var left: [Int] = []
    var isLeft: [Bool]

    /// - Parameter bar: what the first passage must be above.
    init(rank: Int?, bar: Double, lists: Int, shared: SharedBar?) {
        best = rank.map(BestScores.init)
        self.bar = bar
        self.shared = shared
        sums = .allocate(capacity: RowWindow.size)
        sums.initialize(repeating: 0, count: RowWindow.size)
        candidates = .allocate(capacity: RowWindow.size)
        candidates.initialize(repeating: 0, count: RowWindow.size)
        order = Array(0..<lists)
        isLeft = Array(repeating: false, count: lists)
    }

    deinit {
        sums.deallocate()
        candidates.deallocate()
    }

    // MARK: Passages

    /// Takes a passage if it is above the bar, which it may raise.
    @inline(__always)
    func accept(_ scored: FirstPhase.Scored) {
        guard scored.score > bar else { return }
        outcome.scored.append(scored)
        best?.offer(scored.score)
        raiseBar()
    }

    /// Counts a passage that matches, and takes it if it is above the bar.
    @inline(__always)
    func take(_ row: Int, _ score: Double) {
        outcome.total += 1
        outcome.rows?.insert(row)
        accept(FirstPhase.Scored(row: row, score: score))
    }

    /// Takes a passage whose summands were added in some order. What is kept is no less than its score, and what it
    /// raises the bar with no more.
    @inline(__always)
    func accept(row: Int, about sum: Double) {
        let slack = 1e-12 * sum.magnitude
        guard sum + slack > bar else { return }
        isRough = true
        outcome.scored.append(FirstPhase.Scored(row: row, score: sum + slack))
        best?.offer(sum - slack)
        raiseBar()
    }

    @inline(__always)
    private func raiseBar() {
        guard let reached = best?.bar, reached > bar else { return }
        bar = reached
        shared?.raise(to: reached)
    }

    // MARK: Sharing

    /// Learns how far the others have come.
    @inline(__always)
    func catchUp() {
        if let shared { bar = max(bar, shared.value) }
    }

    /// Takes over what another thread found.
    func take(_ other: WindowProgress) {
        outcome.scored += other.outcome.scored
        outcome.total += other.outcome.total
        outcome.isWhole = outcome.isWhole && other.outcome.isWhole
        catchUp()
        // Each has counted the best of its own only.
        isRough = true
    }

    /// The last step: `exact` scores take the place of the rough ones, and what is not above the score of the rank goes.
    func settle(_ exact: (Int) -> Double) {
        guard var best else {
            if isRough { for place in outcome.scored.indices { exactly(place, exact) } }
            return
        }
        outcome.scored.removeAll { $0.score < bar }
        if isRough {
            best.removeAll()
            for place in outcome.scored.indices {
                exactly(place, exact)
                best.offer(outcome.scored[place].score)
            }
        }
        guard let reached = best.bar else { return }
        outcome.scored.removeAll { $0.score <= reached }
        outcome.isCut = true
    }

    private func exactly(_ place: Int, _ exact: (Int) -> Double) {
        outcome.scored[place].score = exact(outcome.scored[place].row)
    }

    /// Writes the places of `marks` whose sums are above `least` to `candidates`, ascending, and says how many they are.
    @inline(__always)
    func collect(_ marks: WindowBits, above least: Double) -> Int {
        var count = 0
        marks.each { offset in
            // Written in any case, and kept or not: a branch that nobody can foresee costs more.
            candidates[count] = UInt16(truncatingIfNeeded: offset)
            count &+= sums[offset] > least ? 1 : 0
        }
        return count
    }

    /// Keeps those of the first `number` candidates whose sums are above `least`, and says how many they are.
    @inline(__always)
    func keep(_ number: Int, above least: Double) -> Int {
        var count = 0
        for place in 0..<number {
            let offset = candidates[place]
            candidates[count] = offset
            count &+= sums[Int(offset)] > least ? 1 : 0
        }
        return count
    }

    // MARK: Lists

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
