internal import IbidModel

/// A rule without training that a checker has to beat.
package enum ClaimBaseline: Sendable, Hashable {
    /// The threshold of the word overlap that is taken unless another is given.
    package static let overlapThreshold = 0.6

    /// Every claim gets `notEnoughInfo`, with confidence 1.
    case alwaysNotEnoughInfo
    /// Every claim gets the most frequent gold label of the same claims, of equally frequent ones the first in
    /// `Verdict.allCases`; the confidence is its share of them.
    ///
    /// It sees the labels that it is judged by, so it is no system but an oracle's floor: no other rule that gives one
    /// label to every claim has a higher accuracy.
    case majority
    /// `supported` where the overlap is at or above the threshold, with the overlap as confidence; else
    /// `notEnoughInfo`, with 1 less the overlap.
    ///
    /// The overlap of a claim, by its id, is the best share of its content words that stand in one sentence, 0 to 1;
    /// the caller measures it. Such a rule can never refute.
    case wordOverlap([String: Double], threshold: Double = Self.overlapThreshold)

    /// The outcomes of the rule, one for each claim in its order, without evidence and with a time of 0.
    ///
    /// Fails with `notAnOverlap` at the first claim whose overlap is needed and not there, or not from 0 to 1.
    package func outcomes(for claims: [JudgedClaim]) throws(ClaimEvaluationError) -> [ClaimOutcome] {
        switch self {
        case .alwaysNotEnoughInfo:
            return claims.map { ClaimOutcome(id: $0.id, label: .notEnoughInfo, confidence: 1) }
        case .majority:
            let confusion = ClaimConfusion(claims.map { ClaimPair(gold: $0.verdict, predicted: nil) })
            var best = Verdict.supported
            for label in Verdict.allCases where confusion.gold(label) > confusion.gold(best) { best = label }
            // Without claims there is no share, and no outcome to carry it.
            let share = ClaimShare(confusion.gold(best), of: claims.count).value ?? 0
            return claims.map { ClaimOutcome(id: $0.id, label: best, confidence: share) }
        case .wordOverlap(let overlaps, let threshold):
            var outcomes: [ClaimOutcome] = []
            for claim in claims {
                guard let overlap = overlaps[claim.id], (0...1).contains(overlap) else {
                    throw .notAnOverlap(id: claim.id, value: overlaps[claim.id])
                }
                outcomes.append(
                    overlap >= threshold
                        ? ClaimOutcome(id: claim.id, label: .supported, confidence: overlap)
                        : ClaimOutcome(id: claim.id, label: .notEnoughInfo, confidence: 1 - overlap))
            }
            return outcomes
        }
    }
}
