internal import IbidModel

/// The bounded second phase: weighs the best passages again by what stands around them and how close the words are.
///
///     score += contextWeight · Σ over terms  BM25F of the passage and its neighbours taken as one
///     score += coverageWeight · C² / Σ weight(t)
///
/// C is the weight of the terms in the best stretch of 50 words of the body, or in title and section. Both only add, so a
/// passage that the second phase did not reach never has a higher score than it would have had above.
struct SecondPhase {
    /// How many passages on each side are a passage's context.
    static let reach = 2
    /// The words of a stretch.
    static let stretch = 50

    private let formula: BM25F
    private let lengths: PassageLengths
    private let terms: [RankedTerm]

    init(_ formula: BM25F, _ lengths: PassageLengths, _ terms: [RankedTerm]) {
        self.formula = formula
        self.lengths = lengths
        self.terms = terms
    }

    /// What is added to each of `passages`, which stand by row. Those that cannot be among the best `keep` with all that
    /// coverage may add are left without it.
    func additions(to passages: [FirstPhase.Scored], keep: Int) -> SecondPhaseAdditions {
        var additions = SecondPhaseAdditions(rows: passages.map(\.row), terms: terms.count)
        // By row and term, 0 where a passage does not hold it in any spelling.
        var own = [UInt32](repeating: 0, count: passages.count * terms.count)
        addContext(to: &additions, &own)
        if formula.parameters.coverageWeight > 0, terms.count > 1 {
            let sums = passages.indices.map { additions.withContext(passages[$0].score, $0) }
            addCoverage(to: &additions, own, sums, keep)
        }
        return additions
    }

    // MARK: Context

    private func addContext(to additions: inout SecondPhaseAdditions, _ own: inout [UInt32]) {
        let weight = formula.parameters.contextWeight
        let rows = additions.rows
        let ranges = rows.map(context)
        for (place, row) in rows.enumerated() {
            var bodies = 0
            for near in ranges[place] where near != row { bodies += PassageLength(bits: lengths.bits[near]).body }
            additions.setNorm(place, formula.contextNorm(PassageLength(bits: lengths.bits[row]), bodies: bodies))
        }
        for (index, term) in terms.enumerated() {
            let lookup = OccurrenceLookup(term.spelt(lengths))
            for place in rows.indices {
                // Title and headings are each passage's own; the neighbours lend their bodies.
                var (title, section, body) = (0, 0, 0)
                lookup.each(in: ranges[place]) { row, counts in
                    if row == rows[place] {
                        own[place * terms.count + index] = counts.bits
                        (title, section) = (counts.title, counts.section)
                    }
                    body += counts.body
                }
                let counts = FieldCounts(title: title, section: section, body: body)
                guard weight > 0, counts.bits != 0 else { continue }
                let contribution = formula.contribution(
                    weight: term.weight, frequency: formula.frequency(counts.bits), norm: additions.norm(place))
                additions.setContext(place, index, counts, weight * contribution)
            }
            if weight > 0 { limitStandIns(for: term, index, &additions) }
        }
    }

    /// As in the first phase: the context of a passage that holds only another spelling counts less than that of any that
    /// holds the term as it was typed.
    private func limitStandIns(for term: RankedTerm, _ index: Int, _ additions: inout SecondPhaseAdditions) {
        guard term.respelt.count > 0, term.matches.count > 0 else { return }
        var (least, most) = (Double.infinity, 0.0)
        let typed = OccurrenceLookup(term.matches)
        let isTyped = additions.rows.map { typed.counts(of: $0) != nil }
        for place in isTyped.indices {
            let added = additions.contribution(place, index)
            if isTyped[place] { least = min(least, added) } else { most = max(most, added) }
        }
        guard least.isFinite, most > TermRanker.standInShare * least else { return }
        for place in isTyped.indices where !isTyped[place] {
            additions.scaleContext(place, index, by: TermRanker.standInShare * least / most)
        }
    }

    /// The rows of the passages around `row` in its document, itself included.
    private func context(of row: Int) -> Range<Int> {
        var (first, end) = (row, row + 1)
        while row - first < Self.reach, first > 0, !PassageLength(bits: lengths.bits[first]).isFirst,
            lengths.bits[first - 1] != 0
        {
            first -= 1
        }
        while end - row <= Self.reach, end < lengths.bits.count {
            let length = PassageLength(bits: lengths.bits[end])
            guard !length.isAbsent, !length.isFirst else { break }
            end += 1
        }
        return first..<end
    }

    // MARK: Coverage

    /// Bounds and sums are added up in different orders: the last bits must never decide.
    private static let slack = 1 + 1e-9

    private func addCoverage(
        to additions: inout SecondPhaseAdditions, _ own: [UInt32], _ sums: [Double], _ keep: Int
    ) {
        let rows = additions.rows
        let total = terms.reduce(0) { $0 + $1.weight }
        guard total > 0, keep > 0 else { return }
        func coverage(_ weight: Double) -> Double { formula.parameters.coverageWeight * weight * weight / total }
        // No stretch weighs more than all that a passage holds.
        let bounds = rows.indices.map { place in
            var held = 0.0
            for index in terms.indices where own[place * terms.count + index] != 0 { held += terms[index].weight }
            return (sums[place] + coverage(held)) * Self.slack
        }
        var best = BestScores(rank: keep - 1)
        let cursors = terms.map { $0.word.map(PostingCursor.init) }
        var stretches = StretchFinder(terms.map(\.weight), stretch: Self.stretch)
        for place in rows.indices.sorted(by: { bounds[$0] > bounds[$1] }) {
            if let bar = best.bar, bounds[place] < bar { break }
            stretches.removeAll()
            for (index, term) in terms.enumerated() {
                let counts = FieldCounts(bits: own[place * terms.count + index])
                guard counts.bits != 0 else { continue }
                let head = counts.title + counts.section
                let row = Int32(rows[place])
                if let cursor = cursors[index], term.respelt.count == 0 || term.respelt.counts(of: rows[place]) == nil {
                    if head > 0 { stretches.insertLoose(index) }
                    guard cursor.seek(row), cursor.row == row else { continue }
                    for position in cursor.positions().dropFirst(head) { stretches.insert(index, at: position) }
                } else {
                    stretches.insertUnplaced(index)
                }
            }
            let found = stretches.best()
            if found.weight > 0 { additions.setCoverage(place, found.terms, coverage(found.weight)) }
            best.offer(sums[place] + additions.coverage(place))
        }
    }
}
