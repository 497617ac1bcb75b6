/// The impacts of postings in a range of rows, with what depends on the passage alone reckoned once for each row.
struct RowImpacts: Sendable {
    private let formula: BM25F
    /// The row of the first midpoint.
    private let first: Int
    private let midpoints: [Double]

    /// - Parameter lengths: `PassageLength.bits` of each row from `first` on. Eight bytes each stay in memory.
    init(_ impact: Impact, lengths: some Sequence<UInt32>, from first: Int) {
        let formula = impact.formula
        self.formula = formula
        self.first = first
        midpoints = lengths.map { formula.midpoint(formula.norm(PassageLength(bits: $0))) }
    }

    /// The largest byte of the postings in these rows, all within the range, with these counts (`FieldCounts.bits`).
    func most(_ rows: [Int32], _ counts: [UInt32]) -> UInt8 {
        midpoints.withUnsafeBufferPointer { midpoints in
            var most = 0.0
            for index in rows.indices {
                let midpoint = midpoints[Int(rows[index]) - first]
                most = max(most, formula.share(frequency: formula.frequency(counts[index]), midpoint: midpoint))
            }
            // Rounding keeps order, so that this is the largest of their bytes.
            return Impact.byte(share: most)
        }
    }
}
