/// What an audit found: findings in order, coverage, and whether it passes.
public struct AuditReport: Sendable, Hashable {
    /// Findings that the baseline does not accept, by document and place.
    public let findings: [Finding]
    /// How many findings the baseline accepted.
    public let accepted: Int
    /// The coverage of each document, in the order of the input.
    public let documents: [DocumentCoverage]
    /// The least severity that fails.
    public let threshold: AuditSeverity

    /// Makes a report from all findings; the baseline's are left out here. Sorts, and is otherwise linear.
    public init(
        findings: [Finding], documents: [DocumentCoverage], threshold: AuditSeverity,
        baseline: AuditBaseline = AuditBaseline()
    ) {
        let (new, accepted) = baseline.filter(findings.sorted())
        self.findings = new
        self.accepted = accepted
        self.documents = documents
        self.threshold = threshold
    }

    /// The coverage of all documents together.
    public var coverage: AuditCoverage { documents.reduce(AuditCoverage()) { $0 + $1.coverage } }

    /// Whether a finding is as severe as the threshold or more.
    public var isFailure: Bool { findings.contains { $0.severity >= threshold } }

    /// How many findings each rule has; rules without any are left out.
    public var counts: [RuleID: Int] {
        Dictionary(findings.map { ($0.rule, 1) }, uniquingKeysWith: +)
    }
}
