/// What the second phase adds to the passages that it weighs again.
///
/// One array for each figure instead of one value for each passage: a search makes seven arrays and not one a passage.
struct SecondPhaseAdditions {
    /// The passages, ascending.
    let rows: [Int]
    private let terms: Int
    /// By passage and term: the counts in the context as `FieldCounts.bits`, and what they add.
    private var counts: [UInt32]
    private var contributions: [Double]
    /// By passage: the context's length norm.
    private var norms: [Double]
    /// By passage: the terms of the best stretch, and what they add.
    private var covered: [TermSet]
    private var coverages: [Double]

    /// Nothing is added to any of `rows`, which ascend, for `terms` terms.
    init(rows: [Int] = [], terms: Int = 0) {
        self.rows = rows
        self.terms = terms
        counts = Array(repeating: 0, count: rows.count * terms)
        contributions = Array(repeating: 0, count: rows.count * terms)
        norms = Array(repeating: 0, count: rows.count)
        covered = []
        coverages = Array(repeating: 0, count: rows.count)
    }

    /// The place of a passage among `rows`; `nil` where it was not weighed again. Linear: only explanations ask for it.
    func place(of row: Int) -> Int? { rows.firstIndex(of: row) }

    /// How often a term stands in a passage's context.
    func counts(_ place: Int, _ term: Int) -> FieldCounts { FieldCounts(bits: counts[place * terms + term]) }

    /// What a term in a passage's context adds.
    func contribution(_ place: Int, _ term: Int) -> Double { contributions[place * terms + term] }

    /// The length norm of a passage's context.
    func norm(_ place: Int) -> Double { norms[place] }

    /// What the closeness of its terms adds to a passage.
    func coverage(_ place: Int) -> Double { coverages[place] }

    /// The terms that are close; none where that adds nothing.
    func covered(_ place: Int) -> TermSet { covered.isEmpty ? TermSet() : covered[place] }

    /// `score` with what the context adds, term by term.
    func withContext(_ score: Double, _ place: Int) -> Double {
        var sum = score
        for index in place * terms..<(place + 1) * terms { sum += contributions[index] }
        return sum
    }

    // MARK: Changing

    mutating func setNorm(_ place: Int, _ norm: Double) { norms[place] = norm }

    mutating func setContext(_ place: Int, _ term: Int, _ found: FieldCounts, _ contribution: Double) {
        counts[place * terms + term] = found.bits
        contributions[place * terms + term] = contribution
    }

    mutating func scaleContext(_ place: Int, _ term: Int, by factor: Double) {
        contributions[place * terms + term] *= factor
    }

    mutating func setCoverage(_ place: Int, _ set: TermSet, _ coverage: Double) {
        if covered.isEmpty { covered = Array(repeating: TermSet(), count: rows.count) }
        (covered[place], coverages[place]) = (set, coverage)
    }
}
