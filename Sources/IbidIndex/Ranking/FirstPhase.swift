internal import IbidModel

/// The exact first phase: the best passages by a sum over terms, without reading those that cannot be among them.
///
/// Windows of rows are scored in the order of what their passages have at most, until no window is left that could hold a
/// better one (block-max MaxScore, after Ding and Suel 2011 and Turtle and Flood 1995, over windows). In a window, terms
/// that together cannot lift a passage above the bar are only looked up, where that is less work than adding them. The
/// outcome is that of scoring everything.
struct FirstPhase {
    /// A passage's row and its score.
    struct Scored {
        let row: Int
        var score: Double
    }

    /// What was found.
    struct Outcome {
        /// The passages above the score at the rank that was asked for; all that match where there are no more.
        var scored: [Scored] = []
        /// How many match; a lower bound where `isWhole` is not set.
        var total = 0
        /// Whether every passage that matches was seen.
        var isWhole = true
        /// Whether there are more of them than `scored` holds.
        var isCut = false
        /// All that match, where a caller asked for them.
        var rows: RowSet?
    }

    /// In the order in which contributions are added.
    let lists: [WindowedList]
    /// For each list, whether a passage matches for standing in it.
    let isMatching: [Bool]
    /// What else must hold; `nil` where standing in a matching list is enough.
    let condition: RowCondition?
    /// Whether a passage must stand in a matching list.
    let requiresTerm: Bool
    /// The rows that hold a passage.
    let live: RowSet
    /// How many windows the rows take.
    let windowCount: Int

    /// So many postings are added in the time of one look-up.
    private static let lookUpCost = 16

    /// The passages above the one at `rank` (from 0; `nil` for all that match). With `countsAll`, every passage that
    /// matches is seen.
    func best(rank: Int?, countsAll: Bool, collectsRows: Bool = false) -> Outcome {
        // Where a term is required, a passage of score 0 holds none that counts.
        let progress = WindowProgress(rank: rank, bar: requiresTerm ? 0 : -.infinity, lists: lists.count)
        if collectsRows { progress.outcome.rows = RowSet(capacity: windowCount * RowWindow.size) }
        for window in windows(inOrder: !countsAll) {
            guard countsAll || window.bound > progress.bar else {
                progress.outcome.isWhole = false
                break
            }
            score(window.number, countsAll: countsAll, progress)
        }
        progress.settle { exact($0 - RowWindow.start(RowWindow.number(of: $0)), RowWindow.number(of: $0)) }
        return progress.outcome
    }

    private struct Window {
        let number: Int
        let bound: Double
    }

    /// The windows in which anything may match, with what a passage there has at most; the highest first where asked for.
    private func windows(inOrder isRanked: Bool) -> [Window] {
        var sums = [Double](repeating: 0, count: windowCount)
        var matching = [Bool](repeating: !requiresTerm, count: windowCount)
        for (index, list) in lists.enumerated() {
            for window in 0..<windowCount where list.bounds[window] > 0 {
                sums[window] += list.bounds[window]
                if isMatching[index] { matching[window] = true }
            }
        }
        var windows: [Window] = []
        windows.reserveCapacity(windowCount)
        for window in 0..<windowCount where matching[window] && condition?.mayHold(window) ?? true {
            windows.append(Window(number: window, bound: sums[window]))
        }
        if isRanked { windows.sort { $0.bound > $1.bound || $0.bound == $1.bound && $0.number < $1.number } }
        return windows
    }

    /// Scores a window's passages.
    private func score(_ window: Int, countsAll: Bool, _ progress: WindowProgress) {
        let allowed = condition?.rows(window, live)
        if let allowed {
            allowed.formIntersection(live, window: window)
            let count = allowed.count
            guard count > 0 else { return }
            if !countsAll, count * lists.count * Self.lookUpCost < cost(of: lists.indices, window) {
                return lookUp(allowed, window, progress)
            }
        }
        let rest = split(window, countsAll: countsAll, progress)
        let (marks, sums) = (progress.marks, progress.sums)
        defer { clear(window, progress) }
        marks.removeAll()
        for (index, list) in lists.enumerated() where !progress.isLeft[index] && list.mayHold(window) {
            list.add(window, to: sums)
            if isMatching[index] { list.mark(window, in: marks) }
        }
        if let allowed {
            requiresTerm ? marks.formIntersection(allowed) : marks.assign(allowed)
        } else {
            marks.formIntersection(live, window: window)
        }
        progress.outcome.total += marks.count
        progress.outcome.rows?.formUnion(marks, window: window)
        if progress.left.isEmpty {
            // All was added, in the order of the lists: the sums are the scores.
            marks.each { offset in
                guard sums[offset] > progress.bar else { return }
                progress.accept(Scored(row: RowWindow.start(window) + offset, score: sums[offset]))
            }
        } else {
            acceptAll(of: marks, window, rest, progress)
        }
    }

    /// Takes the passages of `marks` that may be above the bar once the lists that were left out are counted in. As long
    /// as many may still be, one list after the other is added, those that add most first; the others are looked up for the
    /// few that are left.
    private func acceptAll(of marks: WindowBits, _ window: Int, _ all: Double, _ progress: WindowProgress) {
        let sums = progress.sums
        // Sums in another order differ in their last bits, and what is subtracted from the rest leaves an error behind.
        let slack = 1e-12 * (all + progress.bar.magnitude)
        var rest = all
        var count = progress.collect(marks, above: progress.bar - rest - slack)
        while count > 0, let index = progress.left.last, count * Self.lookUpCost > lists[index].cost(window) {
            lists[index].add(window, to: sums)
            rest -= lists[index].bounds[window]
            progress.takeBack(index)
            count = progress.keep(count, above: progress.bar - rest - slack)
        }
        for place in 0..<count {
            let offset = Int(progress.candidates[place])
            guard sums[offset] > progress.bar - rest - slack,
                let sum = sum(sums[offset], offset, window, rest, slack, progress)
            else { continue }
            progress.accept(row: RowWindow.start(window) + offset, about: sum)
        }
    }

    /// Makes the sums 0 again: one by one where few were touched.
    private func clear(_ window: Int, _ progress: WindowProgress) {
        let added = lists.indices.lazy.filter { !progress.isLeft[$0] }
        guard cost(of: added, window) < RowWindow.size / 4 else {
            return progress.sums.update(repeating: 0, count: RowWindow.size)
        }
        for index in added where lists[index].mayHold(window) { lists[index].clear(window, in: progress.sums) }
    }

    /// Scores the passages of `allowed` one by one.
    private func lookUp(_ allowed: WindowBits, _ window: Int, _ progress: WindowProgress) {
        allowed.each { offset in
            let isFound =
                !requiresTerm
                || lists.indices.contains {
                    isMatching[$0] && lists[$0].mayHold(window) && lists[$0].contribution(window, offset) > 0
                }
            guard isFound else { return }
            progress.outcome.total += 1
            progress.accept(Scored(row: RowWindow.start(window) + offset, score: exact(offset, window)))
        }
    }

    /// What it costs to add lists, in postings.
    private func cost(of indexes: some Sequence<Int>, _ window: Int) -> Int {
        var sum = 0
        for index in indexes where lists[index].mayHold(window) { sum += lists[index].cost(window) }
        return sum
    }

    /// Tells the lists in which passages are found from those that alone cannot lift one above the bar, and gives what the
    /// latter add at most.
    private func split(_ window: Int, countsAll: Bool, _ progress: WindowProgress) -> Double {
        progress.left.removeAll(keepingCapacity: true)
        for index in lists.indices { progress.isLeft[index] = false }
        guard requiresTerm, !countsAll else { return 0 }
        var rest = 0.0
        for (index, list) in lists.enumerated() where !isMatching[index] && list.mayHold(window) {
            rest += list.bounds[window]
            progress.leave(index)
        }
        progress.sortOrder { lists[$0].bounds[window] }
        for index in progress.order where isMatching[index] && lists[index].mayHold(window) {
            let more = lists[index].bounds[window]
            guard rest + more <= progress.bar else { break }
            rest += more
            progress.leave(index)
            progress.outcome.isWhole = false
        }
        return rest
    }

    /// What a passage with the sum `start` has together with the lists that were left out, but for the last bits; `nil`
    /// where that is not above the bar. Looks up one list after the other, those that add most first, until that is clear.
    private func sum(
        _ start: Double, _ offset: Int, _ window: Int, _ all: Double, _ slack: Double, _ progress: WindowProgress
    ) -> Double? {
        var (sum, rest) = (start, all)
        for index in progress.left.reversed() {
            let list = lists[index]
            rest -= list.bounds[window]
            sum += list.contribution(window, offset)
            guard sum + rest > progress.bar - slack else { return nil }
        }
        return sum
    }

    /// The score of a passage, its summands added in the order of the lists.
    private func exact(_ offset: Int, _ window: Int) -> Double {
        var sum = 0.0
        for list in lists where list.mayHold(window) { sum += list.contribution(window, offset) }
        return sum
    }
}
