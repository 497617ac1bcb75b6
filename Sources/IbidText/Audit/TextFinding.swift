internal import IbidModel

/// What a rule finds in a citation's text, wherever that stands.
struct TextFinding: Sendable {
    /// The rule.
    let rule: RuleID
    /// Where, in bytes of the text; `nil` for the citation as a whole.
    let span: ByteSpan?
    /// What it is about.
    let facts: [FindingFact]
    /// See `Finding.fingerprint`.
    let fingerprint: String
}
