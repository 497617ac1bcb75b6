/// The answer to a claim.
public struct ClaimCheck: Sendable, Hashable {
    /// The claim, or the part of it that this answers.
    public private(set) var claim: String
    /// What the indexed text says.
    public let verdict: Verdict
    /// Why it is mixed; `nil` otherwise.
    public let cause: MixedCause?
    /// What is missing; `nil` unless there is not enough information.
    public private(set) var missing: MissingPiece?
    /// The evidence, best first.
    public let evidence: [ClaimEvidence]
    /// The answers to the parts of a compound claim; empty for a simple one.
    public let parts: [ClaimCheck]

    /// Makes an answer.
    public init(
        claim: String, verdict: Verdict, cause: MixedCause? = nil, missing: MissingPiece? = nil,
        evidence: [ClaimEvidence] = [], parts: [ClaimCheck] = []
    ) {
        self.claim = claim
        self.verdict = verdict
        self.cause = cause
        self.missing = missing
        self.evidence = evidence
        self.parts = parts
    }

    /// The same answer with another reason for which there is not enough information.
    public func lacking(_ piece: MissingPiece) -> ClaimCheck {
        var check = self
        check.missing = piece
        return check
    }

    /// The same answer to a claim in these words.
    public func answering(_ claim: String) -> ClaimCheck {
        var check = self
        check.claim = claim
        return check
    }
}
