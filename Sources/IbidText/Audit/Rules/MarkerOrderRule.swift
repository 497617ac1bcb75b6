internal import IbidModel

/// CA005: labels that are first used out of order, and labels that start again within one scope.
///
/// A label may be used again anywhere, so only first uses count for the order; of several markers that could be at fault
/// the fewest are named (those outside a longest ascending run of first uses).
///
/// When a block is lost, its markers bind to the next block's notes of the same labels, and no label is missing. What
/// shows is a sequence that starts again: 1, 2, 1, 2, 3. An author who uses notes twice writes that on purpose; so it is
/// reported only in a document of two blocks or more in which no label is ever used in two paragraphs but by such
/// restarts. List items that share a label stand side by side and count as one use.
struct MarkerOrderRule: DocumentRule {
    static let rules: [RuleID] = [.markerOrder]

    /// A stretch of a scope's markers that begins with label 1 in a new paragraph, or with the scope.
    private typealias Run = Range<Int>

    static func check(_ context: AuditContext, into findings: inout FindingCollector) {
        // An author who uses notes again writes restarts on purpose: one such use anywhere, and none is looked for.
        var cuts: [[Run]]? = context.document.noteBlocks.count >= 2 ? [] : nil
        for scope in context.scopes {
            guard let runs = runs(of: scope, context) else {
                cuts = nil
                break
            }
            cuts?.append(runs)
        }
        for (index, scope) in context.scopes.enumerated() {
            let runs = cuts?[index] ?? [scope.uses.indices]
            for run in runs.dropFirst() { addRestart(scope, run.lowerBound, context, into: &findings) }
            for run in runs { checkOrder(scope.uses[run], context, into: &findings) }
        }
    }

    // MARK: Restarts

    /// Cuts a scope at its restarts; `nil` where it uses a label in two paragraphs in any other way. Linear.
    private static func runs(of scope: NoteScope, _ context: AuditContext) -> [Run]? {
        var runs: [Run] = []
        var start = 0
        /// The highest label of the run, and for each label the last paragraph that used it.
        var highest = 0
        var lastUse: [String: Int] = [:]
        var hasShortRun = false
        for (index, use) in scope.uses.enumerated() {
            defer {
                lastUse[use.marker.label] = use.paragraph
                highest = max(highest, use.number ?? 0)
            }
            guard let last = lastUse[use.marker.label], last != use.paragraph, !areListed(last, use.paragraph, context)
            else { continue }
            guard use.number == 1, isAscending(scope.uses[start..<index]), startsAgain(scope.uses[index...], highest)
            else { return nil }
            // One lost block of a single note looks like the note used again; two in one scope are rather that.
            if highest == 1 {
                guard !hasShortRun else { return nil }
                hasShortRun = true
            }
            runs.append(start..<index)
            start = index
            highest = 0
            lastUse = [:]
        }
        runs.append(start..<scope.uses.count)
        return runs
    }

    /// Whether the labels are 1, 2, 3 and so on, each any number of times in a row.
    private static func isAscending(_ uses: ArraySlice<NoteScope.Use>) -> Bool {
        var previous = 0
        for use in uses {
            guard let number = use.number, number == previous || number == previous + 1 else { return false }
            previous = number
        }
        return previous > 0
    }

    /// Whether the markers from a second 1 on count up anew: after a run that went no further than 1 any will do, after a
    /// longer one a 2 must follow, since a single 1 may just be the first note used again.
    private static func startsAgain(_ uses: ArraySlice<NoteScope.Use>, _ highest: Int) -> Bool {
        guard highest > 1 else { return true }
        return uses.first { $0.number != 1 }?.number == 2
    }

    /// Whether two paragraphs are items of one list, with nothing between them but more items.
    private static func areListed(_ a: Int, _ b: Int, _ context: AuditContext) -> Bool {
        let paragraphs = context.document.paragraphs
        return b == a + 1 && paragraphs[a].kind == .list && paragraphs[b].kind == .list
            && paragraphs[a].section == paragraphs[b].section
    }

    private static func addRestart(
        _ scope: NoteScope, _ start: Int, _ context: AuditContext, into findings: inout FindingCollector
    ) {
        let use = scope.uses[start]
        let earlier = scope.uses[..<start].last { $0.marker.label == use.marker.label }
        var facts = [FindingFact(.restart), FindingFact(.label, use.marker.label)]
        if let block = scope.block { facts.append(FindingFact(.block, block + 1)) }
        findings.add(
            .markerOrder, context.place(use), about: context.bytes[context.sentence(use).range], facts,
            related: earlier.map { [context.place($0)] } ?? [])
    }

    // MARK: Order

    /// Reports first uses that stand outside a longest ascending run of `uses`.
    private static func checkOrder(
        _ uses: ArraySlice<NoteScope.Use>, _ context: AuditContext, into findings: inout FindingCollector
    ) {
        var seen: Set<Int> = []
        let first = uses.filter { use in use.number.map { seen.insert($0).inserted } ?? false }
        let numbers = first.map { $0.number ?? 0 }
        guard zip(numbers, numbers.dropFirst()).contains(where: { $0 > $1 }) else { return }
        let kept = longestAscending(numbers)
        for (index, use) in first.enumerated() where !kept.contains(index) {
            let before = index > 0 ? first[index - 1] : nil
            let after = index + 1 < first.count ? first[index + 1] : nil
            let related = [before, after].compactMap { $0 }
            findings.add(
                .markerOrder, context.place(use), about: context.bytes[context.sentence(use).range],
                [
                    FindingFact(.outOfOrder), FindingFact(.label, use.marker.label),
                    FindingFact(.labels, related.map(\.marker.label).joined(separator: ", ")),
                ], related: related.map { context.place($0) })
        }
    }

    /// The indices of a longest ascending subsequence, by patience sorting (Schensted 1961). n log n.
    private static func longestAscending(_ numbers: [Int]) -> Set<Int> {
        var tails: [Int] = []
        var previous = [Int](repeating: -1, count: numbers.count)
        for (index, number) in numbers.enumerated() {
            var (low, high) = (0, tails.count)
            while low < high {
                let middle = (low + high) / 2
                if numbers[tails[middle]] < number { low = middle + 1 } else { high = middle }
            }
            if low > 0 { previous[index] = tails[low - 1] }
            if low == tails.count { tails.append(index) } else { tails[low] = index }
        }
        var kept: Set<Int> = []
        var next = tails.last ?? -1
        while next >= 0 {
            kept.insert(next)
            next = previous[next]
        }
        return kept
    }
}
