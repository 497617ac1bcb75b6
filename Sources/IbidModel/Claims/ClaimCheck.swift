/// The answer to a claim.
public struct ClaimCheck: Sendable, Hashable {
    /// The claim, or the part of it that this answers.
    public let claim: String
    /// What the indexed text says.
    public let verdict: Verdict
    /// Why it is mixed; `nil` otherwise.
    public let cause: MixedCause?
    /// What is missing; `nil` unless there is not enough information.
    public let missing: MissingPiece?
    /// The evidence, best first.
    public let evidence: [ClaimEvidence]
    /// The answers to the parts of a compound claim; empty for a simple one.
    public let parts: [ClaimCheck]
    /// Whether one source stands behind both sides.
    public let hasSourceOnBothSides: Bool

    /// Makes an answer.
    public init(
        claim: String, verdict: Verdict, cause: MixedCause? = nil, missing: MissingPiece? = nil,
        evidence: [ClaimEvidence] = [], parts: [ClaimCheck] = [], hasSourceOnBothSides: Bool = false
    ) {
        self.claim = claim
        self.verdict = verdict
        self.cause = cause
        self.missing = missing
        self.evidence = evidence
        self.parts = parts
        self.hasSourceOnBothSides = hasSourceOnBothSides
    }

    /// The same answer to a claim in these words.
    public func answering(_ claim: String) -> ClaimCheck {
        ClaimCheck(
            claim: claim, verdict: verdict, cause: cause, missing: missing, evidence: evidence, parts: parts,
            hasSourceOnBothSides: hasSourceOnBothSides)
    }
}
