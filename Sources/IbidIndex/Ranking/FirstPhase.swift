internal import IbidModel

/// The exact first phase: the best passages by a sum over terms, without reading those that cannot be among them.
///
/// Windows of rows are scored in the order of what their passages have at most, until no window is left that could hold a
/// better one (block-max MaxScore, after Ding and Suel 2011 and Turtle and Flood 1995, over windows). In a window, terms
/// that together cannot lift a passage above the bar are only looked up. The outcome is that of scoring everything.
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
    let formula: BM25F
    let norms: [Double]
    let lengths: PassageLengths

    /// The passages above the one at `rank` (from 0; `nil` for all that match).
    func best(rank: Int?, collectsRows: Bool = false) -> Outcome {
        var outcome = Outcome()
        if collectsRows { outcome.rows = RowSet(capacity: norms.count) }
        var best = rank.map(BestScores.init)
        let scratch = Scratch(lists.count)
        // Where a term is required, a passage of score 0 holds none that counts.
        var bar = requiresTerm ? 0 : -Double.infinity
        let windows = self.windows(inOrder: rank != nil)
        for (window, bound) in windows {
            guard bound > bar else {
                outcome.isWhole = false
                break
            }
            score(window, above: bar, scratch, &outcome) { score in
                guard best != nil else { return bar }
                best?.offer(score)
                if let reached = best?.bar, reached > bar { bar = reached }
                return bar
            }
        }
        if let bar = best?.bar {
            outcome.scored.removeAll { $0.score <= bar }
            outcome.isCut = true
        }
        return outcome
    }

    /// The windows in which anything may match, with what a passage there has at most; the highest first where asked for.
    private func windows(inOrder isRanked: Bool) -> [(window: Int, bound: Double)] {
        var windows: [(window: Int, bound: Double)] = []
        for window in 0..<RowWindow.count(rows: norms.count) {
            var (bound, isMatching) = (0.0, false)
            for (index, list) in lists.enumerated() where list.bounds[window] > 0 {
                bound += list.bounds[window]
                if self.isMatching[index] { isMatching = true }
            }
            guard isMatching || !requiresTerm, condition?.mayHold(window) ?? true else { continue }
            windows.append((window, bound))
        }
        if isRanked { windows.sort { ($1.bound, $0.window) < ($0.bound, $1.window) } }
        return windows
    }

    /// What a window needs while it is scored.
    private final class Scratch {
        let sums: UnsafeMutablePointer<Double>
        let marks = WindowBits()
        var essential: [Int] = []
        var others: [Int] = []

        init(_ lists: Int) {
            sums = .allocate(capacity: RowWindow.size)
            essential.reserveCapacity(lists)
            others.reserveCapacity(lists)
        }

        deinit { sums.deallocate() }
    }

    /// Scores a window's passages and hands each score above the bar to `accept`, which gives the new bar.
    private func score(
        _ window: Int, above start: Double, _ scratch: Scratch, _ outcome: inout Outcome,
        accept: (Double) -> Double
    ) {
        var bar = start
        let allowed = condition?.rows(window, lengths)
        if let allowed, allowed.isEmpty { return }
        let (rest, isWhole) = split(window, bar, scratch)
        if !isWhole { outcome.isWhole = false }
        let first = RowWindow.start(window)
        let marks = scratch.marks
        scratch.sums.update(repeating: 0, count: RowWindow.size)
        marks.removeAll()
        for index in scratch.essential {
            let list = lists[index]
            list.read(window)
            add(list, first, scratch.sums)
            if isMatching[index] { marks.formUnion(list.present) }
        }
        if let allowed { requiresTerm ? marks.formIntersection(allowed) : marks.assign(allowed) }
        marks.each { offset in
            let row = first + offset
            guard lengths.holds(row) else { return }
            outcome.total += 1
            outcome.rows?.insert(row)
            guard mayPass(bar, offset, row, window, scratch, rest) else { return }
            let score = exact(offset, row, window)
            guard score > bar else { return }
            outcome.scored.append(Scored(row: row, score: score))
            bar = accept(score)
        }
    }

    /// Tells the lists that must be gone through in a window from those that need only be looked up, and gives what the
    /// latter add at most, and whether every passage that matches is in one of the former.
    private func split(_ window: Int, _ bar: Double, _ scratch: Scratch) -> (rest: Double, isWhole: Bool) {
        scratch.essential.removeAll(keepingCapacity: true)
        scratch.others.removeAll(keepingCapacity: true)
        var rest = 0.0
        for (index, list) in lists.enumerated() where list.bounds[window] > 0 {
            if requiresTerm, !isMatching[index] {
                scratch.others.append(index)
                rest += list.bounds[window]
            } else {
                scratch.essential.append(index)
            }
        }
        guard requiresTerm else { return (0, true) }
        scratch.essential.sort { lists[$0].bounds[window] < lists[$1].bounds[window] }
        var moved = 0
        while moved < scratch.essential.count {
            let more = lists[scratch.essential[moved]].bounds[window]
            guard rest + more <= bar else { break }
            rest += more
            moved += 1
        }
        scratch.others += scratch.essential[..<moved]
        scratch.essential.removeFirst(moved)
        scratch.others.sort { lists[$0].bounds[window] > lists[$1].bounds[window] }
        return (rest, moved == 0)
    }

    private func add(_ list: WindowedList, _ first: Int, _ sums: UnsafeMutablePointer<Double>) {
        norms.withUnsafeBufferPointer { norms in
            list.present.each { offset in
                let contribution = formula.contribution(
                    weight: list.weight, frequency: formula.frequency(list.counts[offset]), norm: norms[first + offset])
                sums[offset] += list.scale * contribution
            }
        }
    }

    /// Whether a passage may be above the bar: looks up one list after the other until it is certain that it is not.
    private func mayPass(
        _ bar: Double, _ offset: Int, _ row: Int, _ window: Int, _ scratch: Scratch, _ all: Double
    ) -> Bool {
        guard bar > -.infinity else { return true }
        // Sums in another order differ in their last bits.
        var sum = scratch.sums[offset] * (1 + 1e-12)
        var rest = all
        guard sum + rest > bar else { return false }
        for index in scratch.others {
            let list = lists[index]
            rest -= list.bounds[window]
            list.read(window)
            if list.present.contains(offset) {
                sum +=
                    list.scale
                    * formula.contribution(
                        weight: list.weight, frequency: formula.frequency(list.counts[offset]), norm: norms[row])
            }
            // What was subtracted from the rest leaves an error behind.
            guard sum + rest * (1 + 1e-12) + 1e-12 * all > bar else { return false }
        }
        return true
    }

    /// The score of a passage, its summands added in the order of the lists.
    private func exact(_ offset: Int, _ row: Int, _ window: Int) -> Double {
        var sum = 0.0
        for list in lists where list.mayHold(window) {
            list.read(window)
            guard list.present.contains(offset) else { continue }
            let contribution = formula.contribution(
                weight: list.weight, frequency: formula.frequency(list.counts[offset]), norm: norms[row])
            sum += list.scale * contribution
        }
        return sum
    }
}
