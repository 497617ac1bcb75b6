/// A sentence that speaks for or against a claim.
public struct ClaimEvidence: Sendable, Hashable {
    /// The statement's number.
    public let statement: Int
    /// Whether it supports or refutes.
    public let verdict: Verdict
    /// What the sentence rests on.
    public let basis: Basis
    /// The clause, as offsets in the sentence.
    public let span: ByteSpan
    /// Whether the sentence says it with a reserve or in somebody's name.
    public let isAttributed: Bool
    /// How well it fits, 0...1; for ranking only.
    public let score: Double
    /// The slots.
    public let rows: [SlotRow]

    /// Makes a piece of evidence.
    public init(
        statement: Int, verdict: Verdict, basis: Basis, span: ByteSpan, isAttributed: Bool, score: Double,
        rows: [SlotRow]
    ) {
        self.statement = statement
        self.verdict = verdict
        self.basis = basis
        self.span = span
        self.isAttributed = isAttributed
        self.score = score
        self.rows = rows
    }
}
