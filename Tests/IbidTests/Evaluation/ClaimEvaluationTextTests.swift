import Ibid
import IbidModel
import Testing

/// The report for people.
@Suite struct ClaimEvaluationTextTests {
    /// The whole text, on the claims of `ClaimEvaluationTests` without resamples, whose intervals are not hand-made.
    @Test func wholeReport() throws {
        let evaluation = try ClaimEvaluation(
            of: ClaimEvaluationTests.outcomes, against: ClaimEvaluationTests.claims, resamples: 0)
        let expected = """
            measure            value  95 % from  to      over
            accuracy           0.333                        6
            macro-F1           0.250                 4 labels
            refute precision   0.500                        2
            refute recall      0.500                        2
            abstention         0.167                        6
            risk of answers    0.500                        4
            AURC               0.271                        4
            evidence recall@1  0.250                        4
            evidence recall@5  0.500                        4

            label            precision  recall     F1  gold  given
            SUPPORTED            0.500   0.500  0.500     2      2
            REFUTED              0.500   0.500  0.500     2      2
            MIXED                    -   0.000  0.000     1      0
            NOT ENOUGH INFO      0.000   0.000  0.000     1      1

            gold \\ given     SUPPORTED  REFUTED  MIXED  NOT ENOUGH INFO  none
            SUPPORTED                1        1      0                0     0
            REFUTED                  0        1      0                1     0
            MIXED                    0        0      0                0     1
            NOT ENOUGH INFO          1        0      0                0     0

            kind       accuracy  claims
            Place         0.000       1
            date          0.500       2
            (no kind)     0.333       3

            ms a claim: median 30.0, p95 88.0, max 100.0
            polarity errors: 1 (b)
            unanswered: 1 (f)
            unknown: 1 (zz)

            """
        #expect(ClaimEvaluationText.text(of: evaluation) == expected)
    }

    /// Nothing to tell is told with `-`, and ends of lines are as ever.
    @Test func emptyReport() throws {
        let text = ClaimEvaluationText.text(of: try ClaimEvaluation(of: [], against: []))
        #expect(text.contains("ms a claim: median -, p95 -, max -\n"))
        #expect(text.hasSuffix("unknown: 0\n"))
    }

    /// All right: each interval is 1 to 1.
    @Test func intervalsAreShown() throws {
        let claims = [JudgedClaim(id: "1", claim: "a", verdict: .refuted)]
        let evaluation = try ClaimEvaluation(
            of: [ClaimOutcome(id: "1", label: .refuted, confidence: 1)], against: claims)
        let text = ClaimEvaluationText.text(of: evaluation)
        #expect(text.contains("accuracy           1.000      1.000  1.000        1\n"))
        #expect(text.contains("refute precision   1.000      1.000  1.000        1\n"))
    }
}
