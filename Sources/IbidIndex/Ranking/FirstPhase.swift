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

    /// The score of every row, 0 where it holds no term. Linear in the postings of `terms` and the rows.
    func scores(of terms: [RankedTerm]) -> [Double] {
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
        return sums
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
