/// Every rule with its help: the one table that `--explain`, the rules' documentation and SARIF's rule list are made of.
public enum RuleCatalogue {
    /// The rules in the order of their ids.
    public static let rules: [AuditRule] =
        structure + form + coverage + citations + citationForm + sources + claims
        + contradictions

    /// The rule with an id; `nil` only if a rule was given no row, which a test forbids.
    public static func rule(_ id: RuleID) -> AuditRule? { table[id] }

    private static let table = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
