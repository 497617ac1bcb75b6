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
        var context: [(counts: UInt32, norm: Double, contribution: Double)] = []
        /// The terms of the best stretch, and what they add.
        var covered: [Int] = []
        var coverage = 0.0
    }

    private let formula: BM25F
    private let lengths: PassageLengths
    private let postings: PostingReader

    init(_ formula: BM25F, _ lengths: PassageLengths, _ postings: PostingReader) {
        self.formula = formula
        self.lengths = lengths
        self.postings = postings
    }

    /// What is added to each of `rows`, which ascend.
    func additions(to rows: [Int], _ terms: [RankedTerm]) throws -> [Int: Addition] {
        var additions = Dictionary(uniqueKeysWithValues: rows.map { ($0, Addition()) })
        if formula.parameters.contextWeight > 0 { addContext(to: &additions, rows, terms) }
        if formula.parameters.coverageWeight > 0, terms.count > 1 { try addCoverage(to: &additions, rows, terms) }
        return additions
    }

    // MARK: Context

    private func addContext(to additions: inout [Int: Addition], _ rows: [Int], _ terms: [RankedTerm]) {
        var starts = terms.map { _ in 0 }
        for row in rows {
            let range = context(of: row)
            let length = PassageLength(bits: lengths.bits[row])
            let bodies = range.reduce(0) { $1 == row ? $0 : $0 + PassageLength(bits: lengths.bits[$1]).body }
            let norm = formula.contextNorm(length, bodies: bodies)
            for (index, term) in terms.enumerated() {
                var counts = FieldCounts()
                var place = term.matches.place(of: Int32(range.lowerBound), from: starts[index])
                starts[index] = max(0, place - 1)
                while place < term.matches.count, Int(term.matches.rows[place]) < range.upperBound {
                    let more = MatchList.apart(term.matches.counts[place])
                    // Title and headings are each passage's own; the neighbours lend their bodies.
                    if Int(term.matches.rows[place]) == row {
                        counts.title = more.title
                        counts.section = more.section
                    }
                    counts.body += more.body
                    place += 1
                }
                let packed = MatchList.packed(counts)
                let contribution =
                    counts.total == 0
                    ? 0
                    : formula.parameters.contextWeight
                        * formula.contribution(
                            weight: term.weight, frequency: formula.frequency(packed), norm: norm)
                additions[row]?.context.append((packed, norm, contribution))
            }
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

    private func addCoverage(to additions: inout [Int: Addition], _ rows: [Int], _ terms: [RankedTerm]) throws {
        let total = terms.reduce(0) { $0 + $1.weight }
        guard total > 0 else { return }
        // By row: where each word stands, and what the passage holds whose place is not known.
        var places: [Int: [(position: Int32, term: Int)]] = [:]
        var outside: [Int: Set<Int>] = [:]
        for (index, term) in terms.enumerated() {
            if let word = term.word {
                for (row, positions) in try postings.bodyPositions(of: word, in: rows) {
                    places[row, default: []] += positions.map { ($0, index) }
                }
            }
            var start = 0
            for row in rows {
                let place = term.matches.place(of: Int32(row), from: start)
                start = max(0, place - 1)
                guard place < term.matches.count, Int(term.matches.rows[place]) == row else { continue }
                let counts = MatchList.apart(term.matches.counts[place])
                if term.word == nil || counts.title + counts.section > 0 { outside[row, default: []].insert(index) }
            }
        }
        for row in rows {
            let loose = outside[row] ?? []
            let unplaced = loose.filter { terms[$0].word == nil }
            var best = loose
            var most = weight(of: best, terms)
            for group in Self.stretches(places[row] ?? []) {
                let covered = group.union(unplaced)
                let weight = weight(of: covered, terms)
                if weight > most { (best, most) = (covered, weight) }
            }
            guard most > 0 else { continue }
            additions[row]?.covered = best.sorted()
            additions[row]?.coverage = formula.parameters.coverageWeight * most * most / total
        }
    }

    private func weight(of covered: Set<Int>, _ terms: [RankedTerm]) -> Double {
        covered.sorted().reduce(0) { $0 + terms[$1].weight }
    }

    /// The sets of terms that stand together in a stretch, one for each place that ends one.
    private static func stretches(_ places: [(position: Int32, term: Int)]) -> [Set<Int>] {
        let sorted = places.sorted { ($0.position, $0.term) < ($1.position, $1.term) }
        var groups: [Set<Int>] = []
        var start = 0
        var counts: [Int: Int] = [:]
        for place in sorted {
            counts[place.term, default: 0] += 1
            while sorted[start].position <= place.position - stretch {
                let gone = sorted[start].term
                counts[gone] = counts[gone].flatMap { $0 > 1 ? $0 - 1 : nil }
                start += 1
            }
            let group = Set(counts.keys)
            if group != groups.last { groups.append(group) }
        }
        return groups
    }
}
