/// One thing that a rule found, as values; the sentence for a person is made where findings are shown.
public struct Finding: Sendable, Hashable {
    /// The rule that found it.
    public let rule: RuleID
    /// The severity under the settings of the audit.
    public let severity: AuditSeverity
    /// What it is about, in the order that the rule gives.
    public let facts: [FindingFact]
    /// Where.
    public let place: FindingPlace
    /// Other places that belong to it, such as the first use of a label; often empty, at most `relatedLimit`.
    public let related: [FindingPlace]
    /// The rule's id, a bar and the folded text of the place: the same as long as that text is, whatever is edited
    /// elsewhere. Not unique: equal text found twice has it twice, which is why baselines count. At most about 260 bytes;
    /// a caller that wants a fixed length hashes it.
    public let fingerprint: String

    /// The most related places that a finding names.
    public static let relatedLimit = 20

    /// Makes a finding.
    public init(
        rule: RuleID, severity: AuditSeverity, facts: [FindingFact], place: FindingPlace, related: [FindingPlace] = [],
        fingerprint: String
    ) {
        self.rule = rule
        self.severity = severity
        self.facts = facts
        self.place = place
        self.related = Array(related.prefix(Finding.relatedLimit))
        self.fingerprint = fingerprint
    }

    /// The value of a fact in words; `nil` where the finding has no such fact. Linear in the facts, which are few.
    public subscript(_ key: FindingFact.Key) -> String? {
        facts.first { $0.key == key }?.value.description
    }

    /// Which of the rule's cases this is; `nil` where the rule has only one.
    public var form: FindingForm? { self[.form].flatMap { FindingForm(rawValue: $0) } }
}

extension Finding: Comparable {
    /// Orders findings by place, then by rule.
    public static func < (a: Finding, b: Finding) -> Bool {
        a.place == b.place ? a.rule < b.rule : a.place < b.place
    }
}
