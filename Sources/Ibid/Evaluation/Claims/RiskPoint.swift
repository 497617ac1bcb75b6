/// What a system is worth if it answers only from some confidence upward.
package struct RiskPoint: Sendable, Hashable {
    /// The lowest confidence that still answers.
    package let confidence: Double
    /// The share of all claims that are then answered, above 0 and up to 1.
    package let coverage: Double
    /// The share of those answers that are wrong, from 0 to 1.
    package let risk: Double

    /// Makes a point.
    package init(confidence: Double, coverage: Double, risk: Double) {
        self.confidence = confidence
        self.coverage = coverage
        self.risk = risk
    }
}
