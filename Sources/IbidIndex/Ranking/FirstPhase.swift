internal import IbidModel

/// The exact first phase: a sum over terms for every passage that matches.
struct FirstPhase {
    /// A passage's row and its score.
    struct Scored {
        let row: Int
        var score: Double
    }

    private let formula: BM25F
    private let norms: [Double]

    /// - Parameter norms: the length norm of each row.
    init(_ formula: BM25F, _ norms: [Double]) {
        self.formula = formula
        self.norms = norms
    }

    /// The passages of `allowed` (all that hold a term for `nil`) with their scores, by row. Those without a term score 0.
    /// Linear in the postings of `terms` and the rows.
    func scores(of terms: [RankedTerm], in allowed: RowSet?) -> [Scored] {
        var sums = [Double](repeating: 0, count: norms.count)
        sums.withUnsafeMutableBufferPointer { sums in
            norms.withUnsafeBufferPointer { norms in
                for term in terms {
                    add(term.matches, weight: term.weight, scale: 1, to: sums, norms)
                    for (list, factor) in [
                        (term.respelt, formula.parameters.spellingWeight),
                        (term.expanded, formula.parameters.expansionWeight),
                    ] {
                        add(list, weight: term.weight * factor, scale: term.standInScale, to: sums, norms)
                    }
                }
            }
        }
        var scored: [Scored] = []
        if let allowed {
            allowed.each { row in
                if row < sums.count { scored.append(Scored(row: row, score: sums[row])) }
            }
        } else {
            for row in sums.indices where sums[row] > 0 { scored.append(Scored(row: row, score: sums[row])) }
        }
        return scored
    }

    private func add(
        _ matches: MatchList, weight: Double, scale: Double, to sums: UnsafeMutableBufferPointer<Double>,
        _ norms: UnsafeBufferPointer<Double>
    ) {
        matches.rows.withUnsafeBufferPointer { rows in
            matches.counts.withUnsafeBufferPointer { counts in
                for index in rows.indices where Int(rows[index]) < norms.count {
                    let row = Int(rows[index])
                    let contribution = formula.contribution(
                        weight: weight, frequency: formula.frequency(counts[index]), norm: norms[row])
                    sums[row] += scale * contribution
                }
            }
        }
    }
}
