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
    static let stretch: Int32 = 50

    /// What the second phase adds to one passage.
    struct Addition {
        /// By term, in their order: the context's counts and length norm, and what they add.
        var context: [(counts: FieldCounts, norm: Double, contribution: Double)] = []
        /// The terms of the best stretch, and what they add.
        var covered: [Int] = []
        var coverage = 0.0
    }

    private let formula: BM25F
    private let lengths: PassageLengths
    private let terms: [RankedTerm]
    /// Where each term stands in any spelling.
    private let lookups: [OccurrenceLookup]

    init(_ formula: BM25F, _ lengths: PassageLengths, _ terms: [RankedTerm]) {
        self.formula = formula
        self.lengths = lengths
        self.terms = terms
        lookups = terms.map { OccurrenceLookup($0.spelt(lengths)) }
    }

    /// What is added to each of `rows`, which ascend; in their order.
    func additions(to rows: [Int]) -> [Addition] {
        var additions = rows.map { _ in Addition() }
        if formula.parameters.contextWeight > 0 { addContext(to: &additions, rows) }
        if formula.parameters.coverageWeight > 0, terms.count > 1 { addCoverage(to: &additions, rows) }
        return additions
    }

    // MARK: Context

    private func addContext(to additions: inout [Addition], _ rows: [Int]) {
        let contexts = rows.map { row in
            let range = context(of: row)
            let bodies = range.reduce(0) { $1 == row ? $0 : $0 + PassageLength(bits: lengths.bits[$1]).body }
            return (range: range, norm: formula.contextNorm(PassageLength(bits: lengths.bits[row]), bodies: bodies))
        }
        for (index, term) in terms.enumerated() {
            for place in rows.indices {
                let (range, norm) = contexts[place]
                let counts = counts(lookups[index], in: range, around: rows[place])
                let weight = formula.parameters.contextWeight
                let contribution =
                    counts.total == 0
                    ? 0
                    : weight
                        * formula.contribution(
                            weight: term.weight, frequency: formula.frequency(counts.bits), norm: norm)
                additions[place].context.append((counts, norm, contribution))
            }
            limitStandIns(for: term, index, &additions, rows)
        }
    }

    /// As in the first phase: the context of a passage that holds only another spelling counts less than that of any that
    /// holds the term as it was typed.
    private func limitStandIns(
        for term: RankedTerm, _ index: Int, _ additions: inout [Addition], _ rows: [Int]
    ) {
        guard term.respelt.count > 0, term.matches.count > 0 else { return }
        var (least, most) = (Double.infinity, 0.0)
        let typed = OccurrenceLookup(term.matches)
        let isTyped = rows.map { typed.counts(of: $0) != nil }
        for place in rows.indices {
            let added = additions[place].context[index].contribution
            if isTyped[place] { least = min(least, added) } else { most = max(most, added) }
        }
        guard least.isFinite, most > TermRanker.standInShare * least else { return }
        for place in rows.indices where !isTyped[place] {
            additions[place].context[index].contribution *= TermRanker.standInShare * least / most
        }
    }

    /// The counts in a context. Title and headings are each passage's own; the neighbours lend their bodies.
    private func counts(_ lookup: OccurrenceLookup, in range: Range<Int>, around row: Int) -> FieldCounts {
        var (title, section, body) = (0, 0, 0)
        lookup.each(in: range) { found, counts in
            if found == row { (title, section) = (counts.title, counts.section) }
            body += counts.body
        }
        return FieldCounts(title: title, section: section, body: body)
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

    private func addCoverage(to additions: inout [Addition], _ rows: [Int]) {
        let total = terms.reduce(0) { $0 + $1.weight }
        guard total > 0 else { return }
        var places: [[(position: Int32, term: Int)]] = rows.map { _ in [] }
        // What the passage holds whose place in the body is not known: several words, or words of title and headings.
        var loose = rows.map { _ in TermSet() }
        var unplaced = loose
        for (index, term) in terms.enumerated() {
            if let word = term.word {
                let cursor = PostingCursor(word)
                for (place, row) in rows.enumerated() {
                    guard cursor.seek(Int32(row)) else { break }
                    guard Int(cursor.row) == row else { continue }
                    let head = cursor.counts.title + cursor.counts.section
                    for position in cursor.positions.dropFirst(head) { places[place].append((position, index)) }
                }
            }
            for place in rows.indices {
                guard let counts = lookups[index].counts(of: rows[place]) else { continue }
                let isPlaced = term.word != nil && term.respelt.counts(of: rows[place]) == nil
                if !isPlaced || counts.title + counts.section > 0 { loose[place].insert(index) }
                if !isPlaced { unplaced[place].insert(index) }
            }
        }
        for place in rows.indices {
            let best = bestStretch(&places[place], loose: loose[place], unplaced: unplaced[place])
            guard best.weight > 0 else { continue }
            additions[place].covered = best.terms.members
            additions[place].coverage = formula.parameters.coverageWeight * best.weight * best.weight / total
        }
    }

    /// The set of terms that weighs most: of those in one stretch of the body with what has no place, or in title and
    /// headings.
    private func bestStretch(
        _ places: inout [(position: Int32, term: Int)], loose: TermSet, unplaced: TermSet
    ) -> (terms: TermSet, weight: Double) {
        var best = (terms: loose, weight: weight(of: loose))
        places.sort { ($0.position, $0.term) < ($1.position, $1.term) }
        var counts = [Int32](repeating: 0, count: terms.count)
        var inside = unplaced
        var start = 0
        for place in places {
            counts[place.term] += 1
            inside.insert(place.term)
            while places[start].position <= place.position - Self.stretch {
                let gone = places[start].term
                counts[gone] -= 1
                if counts[gone] == 0, !unplaced.contains(gone) { inside.remove(gone) }
                start += 1
            }
            // A set that lost a term weighs less than before, so only one that gained is looked at.
            guard counts[place.term] == 1 else { continue }
            let weight = weight(of: inside)
            if weight > best.weight { best = (inside, weight) }
        }
        return best
    }

    private func weight(of set: TermSet) -> Double {
        var sum = 0.0
        set.each { sum += terms[$0].weight }
        return sum
    }
}
