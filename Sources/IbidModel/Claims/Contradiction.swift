/// Two statements of the corpus, or one with itself, that cannot hold together or should be looked at together.
public struct Contradiction: Sendable, Hashable {
    /// The audit's rule.
    public let rule: RuleID
    /// The numbers of the two statements, the earlier first; equal for a statement that contradicts itself.
    public let statements: [Int]
    /// Where each says it, as offsets in its sentence.
    public let spans: [ByteSpan]
    /// What a finding says of it.
    public let facts: [FindingFact]

    /// Makes a finding of two places, which need not be in order.
    public init(
        _ rule: RuleID, _ first: (statement: Int, span: ByteSpan), _ second: (statement: Int, span: ByteSpan),
        facts: [FindingFact] = []
    ) {
        self.rule = rule
        let places = second.statement < first.statement ? [second, first] : [first, second]
        statements = places.map(\.statement)
        spans = places.map(\.span)
        self.facts = facts
    }

    /// The same under another rule.
    public func under(_ rule: RuleID) -> Contradiction {
        Contradiction(rule, (statements[0], spans[0]), (statements[1], spans[1]), facts: facts)
    }
}
