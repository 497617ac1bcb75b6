internal import Foundation

/// What a relevant document is worth to nDCG. A grade of 0 or below is worth 0.
package enum Gain: Sendable, Hashable {
    /// The grade itself: Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques" (2002); the gain
    /// of trec_eval's `ndcg_cut`, and of BEIR.
    case linear
    /// 2^grade - 1: Burges et al., "Learning to rank using gradient descent" (2005); the gain of gdeval and of
    /// ir-measures' `exp-log2`. Infinite above a grade of 1023, which `QrelsReader` does not take.
    case exponential

    /// The gain of a grade, 0 or more.
    package func of(_ grade: Int) -> Double {
        guard grade > 0 else { return 0 }
        return switch self {
        case .linear: Double(grade)
        case .exponential: exp2(Double(grade)) - 1
        }
    }
}
