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

    /// In the order in which contributions are added; kept for their views.
    private let kept: [WindowedList]
    private let lists: [WindowView]
    /// For each list, whether a passage matches for standing in it.
    private let isMatching: [Bool]
    /// What else must hold; `nil` where standing in a matching list is enough.
    let condition: RowCondition?
    /// Whether a passage must stand in a matching list.
    let requiresTerm: Bool
    /// Whether the condition holds for no row without a passage.
    private let isLive: Bool
    /// The condition, where it is a set of rows.
    private let filter: RowSet?
    /// The rows that hold a passage.
    private let live: RowSet
    /// How many windows the rows take.
    private let windowCount: Int

    init(
        lists: [WindowedList], isMatching: [Bool], condition: RowCondition?, requiresTerm: Bool, live: RowSet,
        windowCount: Int
    ) {
        kept = lists
        self.lists = lists.map(\.view)
        self.isMatching = isMatching
        self.condition = condition
        self.requiresTerm = requiresTerm
        self.live = live
        self.windowCount = windowCount
        isLive = condition?.isLive ?? false
        filter = condition?.set
    }

    /// So many postings are added in the time of one look-up.
    private static let lookUpCost = 16

    /// The passages above the one at `rank` (from 0; `nil` for all that match). With `countsAll`, every passage that
    /// matches is seen. On more than one thread only where `isShareable` is set; the outcome is the same.
    func best(rank: Int?, countsAll: Bool, collectsRows: Bool = false, threads: Int = 1) -> Outcome {
        let windows = windows(inOrder: !countsAll)
        // Where a term is required, a passage of score 0 holds none that counts.
        let floor = requiresTerm ? 0 : -Double.infinity
        let bar = threads > 1 ? SharedBar(floor) : nil
        let parts = SharedWork.results(parts: threads) { thread in
            let progress = WindowProgress(rank: rank, bar: floor, lists: lists.count, shared: bar)
            if collectsRows { progress.outcome.rows = RowSet(capacity: windowCount * RowWindow.size) }
            score(windows, every: threads, from: thread, countsAll: countsAll, progress)
            return progress
        }
        for other in parts.dropFirst() { parts[0].take(other) }
        parts[0].settle { exact($0 - RowWindow.start(RowWindow.number(of: $0)), RowWindow.number(of: $0)) }
        return parts[0].outcome
    }

    /// Whether threads may share the work: nothing is read into a buffer that all would use.
    var isShareable: Bool { requiresTerm && condition == nil && lists.allSatisfy(\.isDecoded) }

    /// Scores one window in so many, until none is left that could hold a passage for the page.
    private func score(
        _ windows: [BoundedWindow], every step: Int, from start: Int, countsAll: Bool, _ progress: WindowProgress
    ) {
        for place in stride(from: start, to: windows.count, by: step) {
            progress.catchUp()
            guard countsAll || windows[place].bound > progress.bar else {
                progress.outcome.isWhole = false
                return
            }
            score(windows[place].number, countsAll: countsAll, progress)
        }
    }

    /// The windows in which anything may match, with what a passage there has at most; the highest first where asked for.
    private func windows(inOrder isRanked: Bool) -> [BoundedWindow] {
        var sums = [Double](repeating: 0, count: windowCount)
        var matching = [Bool](repeating: !requiresTerm, count: windowCount)
        for index in lists.indices {
            let bounds = lists[index].bounds
            for window in 0..<windowCount where bounds[window] > 0 {
                sums[window] += bounds[window]
                if isMatching[index] { matching[window] = true }
            }
        }
        var windows: [BoundedWindow] = []
        windows.reserveCapacity(windowCount)
        // A set of rows may have some in any window.
        let condition = filter == nil ? condition : nil
        for window in 0..<windowCount where matching[window] && condition?.mayHold(window) ?? true {
            windows.append(BoundedWindow(number: window, bound: sums[window]))
        }
        return isRanked ? BoundedWindow.ranked(windows) : windows
    }

    /// Scores a window's passages.
    private func score(_ window: Int, countsAll: Bool, _ progress: WindowProgress) {
        if lists.count == 1, requiresTerm, lists[0].isDecoded, isMatching[0] {
            guard lists[0].mayHold(window) else { return }
            if let filter { return filter.withWords(window) { score(window, 0, $0, progress) } }
            if condition == nil { return score(window, 0, nil, progress) }
        }
        let rest = split(window, countsAll: countsAll, progress)
        let allowed = condition?.rows(window, live)
        if let allowed, !isLive { allowed.formIntersection(live, window: window) }
        if let lead = lead(window, progress) { return score(window, lead, rest, allowed, progress) }
        if let allowed {
            let count = allowed.count
            guard count > 0 else { return }
            if !countsAll, count * lists.count * Self.lookUpCost < cost(of: lists.indices, window) {
                return lookUp(allowed, window, progress)
            }
        }
        let (marks, sums) = (progress.marks, progress.sums)
        defer { clear(window, progress) }
        marks.removeAll()
        for index in lists.indices where !progress.isLeft[index] && lists[index].mayHold(window) {
            lists[index].add(window, to: sums)
            if isMatching[index] { lists[index].mark(window, in: marks) }
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
            let slack = slack(rest, progress)
            accept(progress.collect(marks, above: progress.bar - rest - slack), window, rest, slack, progress)
        }
    }

    /// The list in which all passages of a window are found, where it is only one, and in memory.
    private func lead(_ window: Int, _ progress: WindowProgress) -> Int? {
        guard requiresTerm else { return nil }
        var lead: Int?
        for index in lists.indices where !progress.isLeft[index] && lists[index].mayHold(window) {
            guard lead == nil, isMatching[index], lists[index].isDecoded else { return nil }
            lead = index
        }
        return lead
    }

    /// Scores the passages of a window that stand in one list.
    private func score(
        _ window: Int, _ lead: Int, _ rest: Double, _ allowed: WindowBits?, _ progress: WindowProgress
    ) {
        guard !progress.left.isEmpty else {
            return score(window, lead, allowed.map { UnsafePointer($0.words) }, progress)
        }
        let (sums, candidates) = (progress.sums, progress.candidates)
        let slack = slack(rest, progress)
        let least = progress.bar - rest - slack
        var (seen, count) = (0, 0)
        lists[lead].each(window, where: { allowed?.contains($0) ?? true }) { offset, score in
            seen += 1
            sums[offset] = score
            candidates[count] = UInt16(truncatingIfNeeded: offset)
            count &+= score > least ? 1 : 0
        }
        progress.outcome.total += seen
        accept(count, window, rest, slack, progress)
        clear(window, progress)
    }

    /// Scores the passages of a window that stand in one list and may stand in no other: what it adds is their score.
    private func score(_ window: Int, _ list: Int, _ allowed: UnsafePointer<UInt64>?, _ progress: WindowProgress) {
        let first = RowWindow.start(window)
        if let allowed {
            lists[list].each(window, in: allowed, room: progress.candidates) { progress.take(first + $0, $1) }
        } else {
            lists[list].each(window) { progress.take(first + $0, $1) }
        }
    }

    /// Sums in another order differ in their last bits, and what is subtracted from the rest leaves an error behind.
    private func slack(_ rest: Double, _ progress: WindowProgress) -> Double {
        1e-12 * (rest + progress.bar.magnitude)
    }

    /// Takes those of the first `number` candidates that may be above the bar once the lists that were left out, which add
    /// `all` at most, are counted in. As long as many may still be, one list after the other is added, those that add most
    /// first; the others are looked up for the few that are left.
    private func accept(_ number: Int, _ window: Int, _ all: Double, _ slack: Double, _ progress: WindowProgress) {
        let sums = progress.sums
        var (rest, count) = (all, number)
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
        // A window is looked at only where its lists together can lift a passage over the bar.
        guard requiresTerm, !countsAll, lists.count > 1 else { return 0 }
        var rest = 0.0
        for index in lists.indices where !isMatching[index] && lists[index].mayHold(window) {
            rest += lists[index].bounds[window]
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
            rest -= lists[index].bounds[window]
            sum += lists[index].contribution(window, offset)
            guard sum + rest > progress.bar - slack else { return nil }
        }
        return sum
    }

    /// The score of a passage, its summands added in the order of the lists.
    private func exact(_ offset: Int, _ window: Int) -> Double {
        var sum = 0.0
        for index in lists.indices where lists[index].mayHold(window) {
            sum += lists[index].contribution(window, offset)
        }
        return sum
    }
}
