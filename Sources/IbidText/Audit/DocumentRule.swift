internal import IbidModel

/// A group of rules that look at one document at a time. Each is linear in the document, unless it says otherwise.
protocol DocumentRule: Sendable {
    /// The rules of the group.
    static var rules: [RuleID] { get }
    /// Adds what the rules find. A group none of whose rules is on is not called.
    static func check(_ context: AuditContext, into findings: inout FindingCollector)
}
