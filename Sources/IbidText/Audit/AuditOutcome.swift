package import IbidModel

/// What an audit of documents gives before their sentences are compared with each other.
package struct AuditOutcome: Sendable {
    /// The findings, not in order.
    package let findings: [Finding]
    /// The coverage of each document.
    package let coverage: [DocumentCoverage]
    /// For each document which of its sentences may contradict others; empty where no rule asks.
    package let plans: [ContradictionPlan]
    /// For each document its sentences by their words; empty where no rule asks.
    package let sentences: [NearDuplicates]
}
