/// Why outcomes were not evaluated. The ids are those of claims.
package enum ClaimEvaluationError: Error, Sendable, Hashable {
    /// Two judged claims have the id.
    case repeatedClaim(id: String)
    /// Two outcomes have the id.
    case repeatedOutcome(id: String)
    /// The confidence is not from 0 to 1.
    case notAConfidence(id: String, value: Double)
    /// The seconds are below 0 or not finite.
    case notATime(id: String, value: Double)
    /// The word overlap of the claim is not there, or is not from 0 to 1.
    case notAnOverlap(id: String, value: Double?)
}
