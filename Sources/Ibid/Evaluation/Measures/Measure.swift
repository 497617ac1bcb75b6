/// A measure of a ranking, with its cut where it has one.
package enum Measure: Sendable, Hashable {
    /// nDCG@k; see `Measures.ndcg`.
    case ndcg(at: Int, gain: Gain)
    /// RR; see `Measures.reciprocalRank`.
    case reciprocalRank
    /// AP; see `Measures.averagePrecision`.
    case averagePrecision
    /// P@k; see `Measures.precision`.
    case precision(at: Int)
    /// R@k; see `Measures.recall`.
    case recall(at: Int)
    /// Success@k; see `Measures.success`.
    case success(at: Int)

    /// Its name as ir-measures writes it, such as `nDCG@10`.
    package var name: String {
        switch self {
        case .ndcg(let cut, .linear): "nDCG@\(cut)"
        case .ndcg(let cut, .exponential): "nDCG(dcg='exp-log2')@\(cut)"
        case .reciprocalRank: "RR"
        case .averagePrecision: "AP"
        case .precision(let cut): "P@\(cut)"
        case .recall(let cut): "R@\(cut)"
        case .success(let cut): "Success@\(cut)"
        }
    }

    /// Its value on one topic, from 0 to 1.
    package func value(of ranking: JudgedRanking) -> Double {
        switch self {
        case .ndcg(let cut, let gain): Measures.ndcg(ranking, at: cut, gain: gain)
        case .reciprocalRank: Measures.reciprocalRank(ranking)
        case .averagePrecision: Measures.averagePrecision(ranking)
        case .precision(let cut): Measures.precision(ranking, at: cut)
        case .recall(let cut): Measures.recall(ranking, at: cut)
        case .success(let cut): Measures.success(ranking, at: cut)
        }
    }
}
