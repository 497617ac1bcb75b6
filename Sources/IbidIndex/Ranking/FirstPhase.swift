internal import IbidModel

/// The exact first phase: a sum over terms for every passage that matches.
struct FirstPhase {
    /// A passage's row and its score.
    struct Scored {
        let row: Int
        var score: Double
    }

    private let formula: BM25F
    private let lengths: PassageLengths

    init(_ formula: BM25F, _ lengths: PassageLengths) {
        self.formula = formula
        self.lengths = lengths
    }

    /// The passages of `allowed` (all that hold a term for `nil`) with their scores, by row. Those without a term score 0.
    /// Linear in the postings of `terms` and the rows.
    func scores(of terms: [RankedTerm], in allowed: RowSet?) -> [Scored] {
        var sums = [Double](repeating: 0, count: lengths.bits.count)
        sums.withUnsafeMutableBufferPointer { sums in
            lengths.bits.withUnsafeBufferPointer { lengths in
                for term in terms {
                    add(term.matches, weight: term.weight, to: sums, lengths)
                    let share = term.weight * formula.parameters.expansionWeight
                    add(term.expanded, weight: share, to: sums, lengths)
                }
            }
        }
        guard let allowed else {
            return sums.indices.compactMap { sums[$0] > 0 ? Scored(row: $0, score: sums[$0]) : nil }
        }
        return allowed.rows().compactMap { $0 < sums.count ? Scored(row: $0, score: sums[$0]) : nil }
    }

    private func add(
        _ matches: MatchList, weight: Double, to sums: UnsafeMutableBufferPointer<Double>,
        _ lengths: UnsafeBufferPointer<UInt32>
    ) {
        matches.rows.withUnsafeBufferPointer { rows in
            matches.counts.withUnsafeBufferPointer { counts in
                for index in rows.indices where Int(rows[index]) < lengths.count {
                    let row = Int(rows[index])
                    sums[row] += formula.contribution(
                        weight: weight, frequency: formula.frequency(counts[index]),
                        norm: formula.norm(PassageLength(bits: lengths[row])))
                }
            }
        }
    }
}
