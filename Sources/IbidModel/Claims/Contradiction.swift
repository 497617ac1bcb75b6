/// Two statements of the corpus, or one with itself, that cannot hold together or should be looked at together.
public struct Contradiction: Sendable, Hashable {
    /// The audit rule.
    public enum Rule: String, Sendable, Hashable, Codable, CaseIterable {
        /// Two values for a slot that has one.
        case functionalSlot = "CA070"
        /// Events in an order that cannot be.
        case impossibleOrder = "CA071"
        /// One source behind values that exclude each other.
        case sameSource = "CA072"
        /// Nearly the same sentence twice.
        case nearDuplicate = "CA073"
        /// One abbreviation with two long forms.
        case abbreviation = "CA074"
    }

    /// Which rule.
    public let rule: Rule
    /// The numbers of the two statements, the earlier first; equal for a statement that contradicts itself.
    public let statements: [Int]
    /// Where each says it, as offsets in its sentence.
    public let spans: [ByteSpan]
    /// The slots in conflict.
    public let rows: [SlotRow]
    /// One plain sentence.
    public let reason: String

    /// Makes a finding.
    public init(rule: Rule, statements: [Int], spans: [ByteSpan], rows: [SlotRow], reason: String) {
        self.rule = rule
        self.statements = statements
        self.spans = spans
        self.rows = rows
        self.reason = reason
    }
}
