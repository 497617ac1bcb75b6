internal import IbidModel

/// How much a posting adds at most, in one byte, so that blocks can be passed over.
///
/// A term adds `weight · (k1 + 1) · share` with `share = F / (F + k1 · K)`, below 1 (`BM25F`). A byte holds the share in
/// 255ths, rounded up. It stands for the index' own `k1`, `b` and weights and for the average length of the day on which
/// it was written; since `K` falls by no more than the average grows, a share never grows by more than that either.
struct Impact: Sendable {
    let formula: BM25F

    /// Impacts under the index' own settings and the lengths of now.
    init(_ parameters: RankingParameters, _ figures: CollectionFigures) {
        formula = BM25F(parameters, figures)
    }

    /// Impacts under the index' own settings and an average length of then.
    init(_ parameters: RankingParameters, average: Double) {
        formula = BM25F(parameters, average: average)
    }

    /// The average length that the impacts are for.
    var average: Double { formula.average }

    /// The byte for a posting with these counts in a passage of this length.
    func byte(_ counts: FieldCounts, _ length: PassageLength) -> UInt8 {
        Self.byte(share: formula.share(frequency: formula.frequency(counts.bits), norm: formula.norm(length)))
    }

    /// The byte for a share.
    static func byte(share: Double) -> UInt8 { UInt8(min(255, max(0, (share * 255).rounded(.up)))) }

    /// The most that a term of weight 1 adds, for each byte, under `formula`; `written` is the average length that the
    /// bytes are for. All the same where `formula` is not the index' own: no byte bounds that.
    static func bounds(_ formula: BM25F, isOwn: Bool, written: Double) -> [Double] {
        // Bounds and scores are added up in different orders: the last bits must never decide.
        let most = (formula.parameters.k1 + 1) * (1 + 1e-9)
        let growth = max(1, formula.average / max(1e-9, written))
        return (0..<256).map { byte in isOwn ? most * min(1, Double(byte) / 255 * growth) : most }
    }
}
