package import IbidModel

/// What a system said of one claim.
package struct ClaimOutcome: Sendable, Hashable {
    /// The id of the claim.
    package let id: String
    /// The label that the system gave; `notEnoughInfo` is an abstention.
    package let label: Verdict
    /// How sure the system is of the label, from 0 to 1. Only the order counts.
    package let confidence: Double
    /// The lines that it names, each as `FILE:LINE`, the best first.
    package let evidence: [String]
    /// The time that it took, in seconds.
    package let seconds: Double

    /// Makes an outcome; `ClaimEvaluation` checks the numbers.
    package init(id: String, label: Verdict, confidence: Double, evidence: [String] = [], seconds: Double = 0) {
        self.id = id
        self.label = label
        self.confidence = confidence
        self.evidence = evidence
        self.seconds = seconds
    }
}
