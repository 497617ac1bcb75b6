/// What an audit reports, how severe it is, and from where on the outcome is a failure.
public struct AuditSettings: Sendable, Hashable {
    /// Rules that are left out.
    public var disabled: Set<RuleID>
    /// Severities that differ from the catalogue's.
    public var severities: [RuleID: AuditSeverity]
    /// The least severity that makes the outcome a failure.
    public var threshold: AuditSeverity
    /// The day of the audit; without one no date counts as future. The audit itself reads no clock.
    public var today: CalendarDate?

    /// Makes settings; by default every rule is on with the catalogue's severity, and warnings fail.
    public init(
        disabled: Set<RuleID> = [], severities: [RuleID: AuditSeverity] = [:], threshold: AuditSeverity = .warning,
        today: CalendarDate? = nil
    ) {
        self.disabled = disabled
        self.severities = severities
        self.threshold = threshold
        self.today = today
    }

    /// The severity of a rule; `nil` where it is off.
    public func severity(of rule: RuleID) -> AuditSeverity? {
        disabled.contains(rule) ? nil : severities[rule] ?? RuleCatalogue.rule(rule)?.severity
    }

    /// Applies one option: `CA021=off`, `CA021=info` (any case; `warn` for `warning`). A later one wins over an earlier.
    /// - Throws: `AuditOptionError`, and changes nothing.
    public mutating func apply(_ option: String) throws(AuditOptionError) {
        let parts = option.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw .malformed(option) }
        guard let rule = RuleID(rawValue: parts[0].uppercased()) else { throw .unknownRule(String(parts[0])) }
        let word = parts[1].lowercased()
        if word == "off" {
            disabled.insert(rule)
            return
        }
        guard let severity = AuditSeverity(rawValue: word == "warn" ? "warning" : word) else {
            throw .unknownSeverity(String(parts[1]))
        }
        disabled.remove(rule)
        severities[rule] = severity
    }
}
