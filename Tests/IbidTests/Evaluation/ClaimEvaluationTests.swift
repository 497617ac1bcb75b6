import Ibid
import IbidModel
import Testing

/// The measures on cases that are small enough to work out by hand.
@Suite struct ClaimEvaluationTests {
    /// Six claims; the last has no outcome.
    static let claims = [
        JudgedClaim(id: "a", claim: "a", verdict: .supported, kind: "date", evidence: ["x:1"]),
        JudgedClaim(id: "b", claim: "b", verdict: .supported, kind: "date", evidence: ["x:2", "x:9"]),
        JudgedClaim(id: "c", claim: "c", verdict: .refuted),
        JudgedClaim(id: "d", claim: "d", verdict: .refuted, kind: "Place", evidence: ["x:3"]),
        JudgedClaim(id: "e", claim: "e", verdict: .notEnoughInfo, evidence: ["x:4"]),
        JudgedClaim(id: "f", claim: "f", verdict: .mixed, evidence: ["x:5"]),
    ]
    /// In another order than the claims, with one that nothing is known of.
    static let outcomes = [
        ClaimOutcome(id: "e", label: .supported, confidence: 0.5, evidence: ["x:4"], seconds: 0.1),
        ClaimOutcome(id: "d", label: .notEnoughInfo, confidence: 1, seconds: 0.04),
        ClaimOutcome(id: "zz", label: .supported, confidence: 1, evidence: ["x:1"], seconds: 9),
        ClaimOutcome(id: "c", label: .refuted, confidence: 0.8, seconds: 0.03),
        ClaimOutcome(id: "b", label: .refuted, confidence: 0.8, evidence: ["x:9"], seconds: 0.02),
        ClaimOutcome(id: "a", label: .supported, confidence: 0.9, evidence: ["y:1", "x:1"], seconds: 0.01),
    ]

    /// Whether two values are equal but for rounding.
    private func near(_ value: Double?, _ expected: Double) -> Bool {
        value.map { abs($0 - expected) < 1e-12 } ?? false
    }

    /// Labels, their counts, the list of polarity errors and the kinds.
    @Test func labels() throws {
        let evaluation = try ClaimEvaluation(of: Self.outcomes, against: Self.claims)
        #expect(evaluation.accuracy == ClaimShare(2, of: 6))
        #expect(
            evaluation.labels == [
                LabelScore(label: .supported, right: 1, gold: 2, predicted: 2),
                LabelScore(label: .refuted, right: 1, gold: 2, predicted: 2),
                LabelScore(label: .mixed, right: 0, gold: 1, predicted: 0),
                LabelScore(label: .notEnoughInfo, right: 0, gold: 1, predicted: 1),
            ])
        #expect(evaluation.labels.map(\.f1) == [0.5, 0.5, 0, 0])
        #expect(evaluation.labels.map(\.precision.value) == [0.5, 0.5, nil, 0])
        #expect(evaluation.macroF1 == 0.25)
        #expect(evaluation.confusion[.supported, .refuted] == 1)
        #expect(evaluation.confusion[.refuted, .supported] == 0)
        #expect(evaluation.confusion[.mixed, nil] == 1)
        #expect(evaluation.confusion.predicted(nil) == 1)
        #expect(evaluation.polarityErrors == ["b"])
        #expect(evaluation.refutePrecision.value == 0.5)
        #expect(evaluation.refuteRecall.value == 0.5)
        #expect(evaluation.abstention == ClaimShare(1, of: 6))
        #expect(evaluation.unanswered == ["f"])
        #expect(evaluation.unknown == ["zz"])
        // By bytes, so capitals come first.
        #expect(
            evaluation.kinds == [
                KindAccuracy(kind: "Place", share: ClaimShare(0, of: 1)),
                KindAccuracy(kind: "date", share: ClaimShare(1, of: 2)),
                KindAccuracy(kind: nil, share: ClaimShare(1, of: 3)),
            ])
    }

    /// Two answers of confidence 0.8, one right, share a point; the area is (0 + 0.5/2 + 1/3 + 2/4) / 4.
    @Test func riskCoverageWithTies() throws {
        let curve = try ClaimEvaluation(of: Self.outcomes, against: Self.claims).riskCoverage
        #expect(
            curve.points == [
                RiskPoint(confidence: 0.9, coverage: 1.0 / 6, risk: 0),
                RiskPoint(confidence: 0.8, coverage: 3.0 / 6, risk: 1.0 / 3),
                RiskPoint(confidence: 0.5, coverage: 4.0 / 6, risk: 0.5),
            ])
        #expect(near(curve.area, 13.0 / 48))
        #expect(curve.fullRisk == 0.5)
    }

    /// The area with ties is the mean of the areas over all orders: of a wrong and a right answer, (1 + 1/2) / 2 one
    /// way and (0 + 1/2) / 2 the other.
    @Test func areaOfTies() {
        let tied = RiskCoverage(answers: [(0.7, true), (0.7, false)], claims: 4)
        #expect(tied.points == [RiskPoint(confidence: 0.7, coverage: 0.5, risk: 0.5)])
        #expect(tied.area == 0.5)
        #expect(RiskCoverage(answers: [(0.7, false), (0.6, true)], claims: 2).area == 0.75)
        #expect(RiskCoverage(answers: [(0.6, false), (0.7, true)], claims: 2).area == 0.25)
    }

    /// Claims a, b, d and f count: c has no gold line, and e is undecided.
    @Test func evidence() throws {
        let evaluation = try ClaimEvaluation(of: Self.outcomes, against: Self.claims)
        #expect(
            evaluation.evidenceRecall == [
                EvidenceRecall(cut: 1, share: ClaimShare(1, of: 4)),
                EvidenceRecall(cut: 5, share: ClaimShare(2, of: 4)),
            ])
    }

    /// 10, 20, 30, 40 and 100 ms: the 95 % quantile is at place 3.8, 40 + 0.8 × 60.
    @Test func times() throws {
        let times = try ClaimEvaluation(of: Self.outcomes, against: Self.claims).times
        #expect(near(times?.median, 30))
        #expect(near(times?.p95, 88))
        #expect(near(times?.longest, 100))
        #expect(ClaimTimes(seconds: [2])?.p95 == 2000)
        #expect(ClaimTimes(seconds: []) == nil)
    }

    /// Without claims nothing has a value, and nothing fails.
    @Test func noClaims() throws {
        let evaluation = try ClaimEvaluation(of: [ClaimOutcome(id: "a", label: .mixed, confidence: 0)], against: [])
        #expect(evaluation.accuracy.value == nil)
        #expect(evaluation.macroF1 == nil)
        #expect(evaluation.abstention.value == nil)
        #expect(evaluation.labels.map(\.f1) == [0, 0, 0, 0])
        #expect(evaluation.riskCoverage.points.isEmpty)
        #expect(evaluation.riskCoverage.area == nil)
        #expect(evaluation.evidenceRecall.map(\.share.value) == [nil, nil])
        #expect(evaluation.times == nil)
        #expect(evaluation.kinds.isEmpty)
        #expect(evaluation.intervals.accuracy == nil)
        #expect(evaluation.unknown == ["a"])
    }

    /// A label that no claim has does not weigh on the mean; one that a system alone uses costs only where it is wrong.
    @Test func labelsThatNeverOccur() {
        let confusion = ClaimConfusion([
            ClaimPair(gold: .supported, predicted: .supported), ClaimPair(gold: .supported, predicted: .mixed),
            ClaimPair(gold: .refuted, predicted: .refuted),
        ])
        #expect(confusion.goldLabels == [.supported, .refuted])
        #expect(confusion.score(.notEnoughInfo).f1 == 0)
        #expect(confusion.score(.notEnoughInfo).recall.value == nil)
        #expect(confusion.score(.mixed).f1 == 0)
        // F1 of supported is 2 × 1 / (2 + 1).
        #expect(near(confusion.macroF1(over: confusion.goldLabels), (2.0 / 3 + 1) / 2))
        #expect(near(confusion.macroF1(over: Verdict.allCases), (2.0 / 3 + 1) / 4))
        #expect(confusion.macroF1(over: []) == nil)
    }

    /// Repeated ids and numbers out of bounds are refused.
    @Test func faults() {
        let claim = JudgedClaim(id: "a", claim: "a", verdict: .mixed)
        func fault(_ outcomes: [ClaimOutcome], _ claims: [JudgedClaim]) -> ClaimEvaluationError? {
            do throws(ClaimEvaluationError) {
                _ = try ClaimEvaluation(of: outcomes, against: claims)
                return nil
            } catch {
                return error
            }
        }
        let good = ClaimOutcome(id: "a", label: .mixed, confidence: 1)
        #expect(fault([good], [claim]) == nil)
        #expect(fault([good], [claim, claim]) == .repeatedClaim(id: "a"))
        #expect(fault([good, good], [claim]) == .repeatedOutcome(id: "a"))
        #expect(
            fault([ClaimOutcome(id: "a", label: .mixed, confidence: 1.01)], [claim])
                == .notAConfidence(id: "a", value: 1.01))
        #expect(fault([ClaimOutcome(id: "a", label: .mixed, confidence: .nan)], [claim]) != nil)
        #expect(
            fault([ClaimOutcome(id: "a", label: .mixed, confidence: 1, seconds: -1)], [claim])
                == .notATime(id: "a", value: -1))
    }
}
