/// Why an audit gave no report.
public enum AuditError: Error, Sendable, Hashable {
    /// It was stopped before its end; nothing was written.
    case interrupted
}
