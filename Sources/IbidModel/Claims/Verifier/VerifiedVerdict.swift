/// A deterministic verdict with a verifier's opinion beside it; both are kept.
///
/// The verdict is the one that was given, whatever the opinion says: no initializer takes another.
public struct VerifiedVerdict: Sendable, Hashable {
    /// The deterministic verdict, unchanged. Exit codes follow from it alone.
    public let verdict: Verdict
    /// What the verifier said, or why it said nothing.
    public let opinion: VerifierOpinion

    /// Puts an opinion beside a verdict.
    public init(_ verdict: Verdict, opinion: VerifierOpinion) {
        self.verdict = verdict
        self.opinion = opinion
    }

    /// SUPPORTED or REFUTED, where the deterministic check found too little and the verifier quotes sentences for it.
    public var suggestion: Verdict? {
        guard verdict == .notEnoughInfo, !opinion.quotes.isEmpty else { return nil }
        return opinion.verdict.flatMap { $0 == .supported || $0 == .refuted ? $0 : nil }
    }

    /// The verifier's label, where it differs from a verdict that the deterministic check did reach: a flag for a reader.
    public var objection: Verdict? {
        guard verdict != .notEnoughInfo, opinion.verdict != verdict else { return nil }
        return opinion.verdict
    }
}
