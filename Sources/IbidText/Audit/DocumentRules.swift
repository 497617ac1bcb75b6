/// The groups, in the order of their rules.
enum DocumentRules {
    /// Every group.
    static let all: [any DocumentRule.Type] = [
        StructureRules.self, MarkerOrderRule.self, FormRules.self, CoverageRules.self, QuotationRule.self,
        WordingRules.self, CitationContentRules.self, CitationHabitRules.self, CitationFormRules.self, DateRules.self,
        RepetitionRules.self, OlderSourceRule.self, AttributionRule.self,
    ]
}
