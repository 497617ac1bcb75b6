internal import IbidModel

/// How well a system labels judged claims.
///
/// Every judged claim counts. One without an outcome counts as wrong, whatever its gold label, and not as an
/// abstention: else a system would gain by failing on claims that the text does not decide.
package struct ClaimEvaluation: Sendable, Hashable {
    /// The cuts of evidence recall.
    package static let evidenceCuts = [1, 5]

    /// Each gold label against each given one; accuracy, and precision, recall and F1 of each label, come from it.
    package let confusion: ClaimConfusion
    /// The ids of the claims without an outcome, in the order of the claims.
    package let unanswered: [String]
    /// The ids of the outcomes without a claim, in the order of the outcomes; they are left out.
    package let unknown: [String]
    /// The ids of the claims given `supported` where the gold is `refuted`, or the reverse, in the order of the claims.
    package let polarityErrors: [String]
    /// Risk against coverage, over the claims given a label other than `notEnoughInfo`.
    package let riskCoverage: RiskCoverage
    /// Recall of evidence, at each of `evidenceCuts`.
    package let evidenceRecall: [EvidenceRecall]
    /// The time a claim, over the outcomes that belong to one; `nil` without any.
    package let times: ClaimTimes?
    /// The accuracy by kind, in the order of the bytes of the kinds, claims without a kind last.
    package let kinds: [KindAccuracy]
    /// The 95 % intervals.
    package let intervals: ClaimBootstrap

    /// The share of claims that got their gold label.
    package var accuracy: ClaimShare { confusion.accuracy }
    /// Each label in the order of `Verdict.allCases`, those that never occur included.
    package var labels: [LabelScore] { Verdict.allCases.map(confusion.score) }
    /// The mean F1 over the labels that some claim has as gold; `nil` without claims.
    ///
    /// So the labels depend on the claims alone, and all systems are averaged over the same ones: claims without a
    /// `mixed` one do not cap the mean at 0.75. A gold label that a system never gives counts with its F1 of 0.
    /// `confusion.macroF1(over:)` gives the mean over other labels.
    package var macroF1: Double? { confusion.macroF1(over: confusion.goldLabels) }
    /// Of the claims given `refuted`, the share that is; without a value where none was given it.
    package var refutePrecision: ClaimShare { confusion.score(.refuted).precision }
    /// Of the claims that are `refuted`, the share that was given it.
    package var refuteRecall: ClaimShare { confusion.score(.refuted).recall }
    /// The share of all claims that were given `notEnoughInfo`.
    package var abstention: ClaimShare { ClaimShare(confusion.predicted(.notEnoughInfo), of: confusion.total) }

    /// Evaluates outcomes, in any order, against claims. Fails at the first repeated id, in the claims and then in the
    /// outcomes, and at the first number out of bounds. O(resamples × claims).
    package init(
        of outcomes: [ClaimOutcome], against claims: [JudgedClaim], resamples: Int = 2_000, seed: UInt64 = 0x1B1D
    ) throws(ClaimEvaluationError) {
        var judged: Set<String> = []
        for claim in claims {
            guard judged.insert(claim.id).inserted else { throw .repeatedClaim(id: claim.id) }
        }
        let found = try Self.byID(outcomes)
        let pairs = claims.map { ClaimPair(gold: $0.verdict, predicted: found[$0.id]?.label) }
        let answers = claims.compactMap { claim -> (confidence: Double, isRight: Bool)? in
            guard let outcome = found[claim.id], outcome.label != .notEnoughInfo else { return nil }
            return (outcome.confidence, outcome.label == claim.verdict)
        }
        confusion = ClaimConfusion(pairs)
        unanswered = claims.map(\.id).filter { found[$0] == nil }
        unknown = outcomes.map(\.id).filter { !judged.contains($0) }
        polarityErrors = zip(claims, pairs).filter { $1.predicted?.isOpposite(of: $1.gold) ?? false }.map(\.0.id)
        riskCoverage = RiskCoverage(answers: answers, claims: claims.count)
        evidenceRecall = Self.evidenceCuts.map { EvidenceRecall(cut: $0, claims: claims, outcomes: found) }
        times = ClaimTimes(seconds: claims.compactMap { found[$0.id]?.seconds })
        kinds = KindAccuracy.of(claims, pairs)
        intervals = ClaimBootstrap(pairs, resamples: resamples, seed: seed)
    }

    /// The outcomes by id; fails at the first that repeats an id or has a number out of bounds.
    private static func byID(_ outcomes: [ClaimOutcome]) throws(ClaimEvaluationError) -> [String: ClaimOutcome] {
        var found: [String: ClaimOutcome] = [:]
        for outcome in outcomes {
            guard (0...1).contains(outcome.confidence) else {
                throw .notAConfidence(id: outcome.id, value: outcome.confidence)
            }
            guard outcome.seconds.isFinite, outcome.seconds >= 0 else {
                throw .notATime(id: outcome.id, value: outcome.seconds)
            }
            guard found.updateValue(outcome, forKey: outcome.id) == nil else { throw .repeatedOutcome(id: outcome.id) }
        }
        return found
    }
}
