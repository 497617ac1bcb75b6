internal import IbidModel

/// Takes findings as rules make them, drops those of rules that are off, and gives the rest severity and fingerprint.
struct FindingCollector: Sendable {
    /// The findings so far.
    private(set) var findings: [Finding] = []
    private let severities: [RuleID: AuditSeverity]

    /// Makes a collector for the rules that the settings leave on.
    init(_ settings: AuditSettings) {
        var severities: [RuleID: AuditSeverity] = [:]
        for rule in RuleID.allCases { severities[rule] = settings.severity(of: rule) }
        self.severities = severities
    }

    /// Puts the findings from `start` on in order.
    mutating func sort(from start: Int) { findings[start...].sort() }

    /// Whether a rule is on.
    func isOn(_ rule: RuleID) -> Bool { severities[rule] != nil }

    /// Adds what was found in a citation's text, for the places where that stands.
    mutating func add(_ found: TextFinding, of cited: CitedText) {
        guard let severity = severities[found.rule] else { return }
        findings.append(
            Finding(
                rule: found.rule, severity: severity, facts: found.facts,
                place: found.span.map { cited.place(of: $0) } ?? cited.place, related: cited.repeats,
                fingerprint: found.fingerprint))
    }

    /// Adds a finding.
    /// - Parameters:
    ///   - subject: the text that the fingerprint is made of: what the finding is about, without labels and places.
    mutating func add(
        _ rule: RuleID, _ place: FindingPlace, about subject: some Collection<UInt8>, _ facts: [FindingFact],
        related: [FindingPlace] = []
    ) {
        guard let severity = severities[rule] else { return }
        findings.append(
            Finding(
                rule: rule, severity: severity, facts: facts, place: place, related: related,
                fingerprint: PlaceFolding.fold(subject, after: rule.rawValue)))
    }
}
