/// One row of the rule catalogue: what `--explain` prints, and what the rule's documentation is made from.
public struct AuditRule: Sendable, Hashable, Identifiable {
    /// The rule's id.
    public let id: RuleID
    /// The severity that holds unless the settings say otherwise.
    public let severity: AuditSeverity
    /// What is found, as a short noun phrase without a full stop.
    public let title: String
    /// When the rule fires, in one or two sentences.
    public let what: String
    /// Why that matters to a reader.
    public let why: String
    /// How an author mends it.
    public let mend: String
    /// A text in which it fires, on one line.
    public let example: String

    /// Makes a row.
    public init(
        _ id: RuleID, _ severity: AuditSeverity, _ title: String, what: String, why: String, mend: String,
        example: String
    ) {
        self.id = id
        self.severity = severity
        self.title = title
        self.what = what
        self.why = why
        self.mend = mend
        self.example = example
    }

    /// The help text: title, then what, why, how to mend and an example, a paragraph each, joined by blank lines.
    public var help: String {
        """
        \(id.rawValue) \(severity.rawValue): \(title)

        \(what)

        Why: \(why)

        Mend: \(mend)

        Example: \(example)
        """
    }
}
