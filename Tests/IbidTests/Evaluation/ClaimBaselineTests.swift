import Ibid
import IbidModel
import Testing

/// The rules that a checker has to beat.
@Suite struct ClaimBaselineTests {
    /// Claims `1`, `2`, ... with these gold labels.
    private func claims(_ labels: Verdict...) -> [JudgedClaim] {
        labels.enumerated().map { JudgedClaim(id: "\($0 + 1)", claim: "c", verdict: $1) }
    }

    /// It abstains on all, so it has no answer whose risk could be told.
    @Test func alwaysNotEnoughInfo() throws {
        let claims = claims(.supported, .notEnoughInfo, .refuted)
        let evaluation = try ClaimEvaluation(
            of: try ClaimBaseline.alwaysNotEnoughInfo.outcomes(for: claims), against: claims)
        #expect(evaluation.accuracy == ClaimShare(1, of: 3))
        #expect(evaluation.abstention.value == 1)
        #expect(evaluation.riskCoverage.area == nil)
        #expect(evaluation.refutePrecision.value == nil)
        #expect(evaluation.intervals.refutePrecision == nil)
    }

    /// The most frequent label, and of equally frequent ones the first.
    @Test func majority() throws {
        let outcomes = try ClaimBaseline.majority.outcomes(for: claims(.mixed, .refuted, .supported, .refuted))
        #expect(outcomes.map(\.label) == [.refuted, .refuted, .refuted, .refuted])
        #expect(outcomes.map(\.confidence) == [0.5, 0.5, 0.5, 0.5])
        let tied = try ClaimBaseline.majority.outcomes(for: claims(.notEnoughInfo, .mixed))
        #expect(tied.map(\.label) == [.mixed, .mixed])
        #expect(try ClaimBaseline.majority.outcomes(for: []).isEmpty)
    }

    /// At the threshold the rule supports; below it, it abstains.
    @Test func wordOverlap() throws {
        let claims = claims(.supported, .refuted, .mixed)
        let rule = ClaimBaseline.wordOverlap(["1": 0.6, "2": 0.25, "3": 1])
        #expect(
            try rule.outcomes(for: claims) == [
                ClaimOutcome(id: "1", label: .supported, confidence: 0.6),
                ClaimOutcome(id: "2", label: .notEnoughInfo, confidence: 0.75),
                ClaimOutcome(id: "3", label: .supported, confidence: 1),
            ])
        let strict = ClaimBaseline.wordOverlap(["1": 0.6, "2": 0.25, "3": 1], threshold: 0.61)
        #expect(try strict.outcomes(for: claims).map(\.label) == [.notEnoughInfo, .notEnoughInfo, .supported])
    }

    /// An overlap that is missing or no share is a fault and not a 0.
    @Test func overlapsThatAreNone() {
        let claims = claims(.supported, .refuted)
        #expect(throws: ClaimEvaluationError.notAnOverlap(id: "2", value: nil)) {
            try ClaimBaseline.wordOverlap(["1": 0.6]).outcomes(for: claims)
        }
        #expect(throws: ClaimEvaluationError.notAnOverlap(id: "1", value: 1.5)) {
            try ClaimBaseline.wordOverlap(["1": 1.5, "2": 0]).outcomes(for: claims)
        }
    }
}
