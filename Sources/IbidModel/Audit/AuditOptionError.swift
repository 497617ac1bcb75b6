/// Why a setting such as `CA021=off` was refused.
public enum AuditOptionError: Error, Sendable, Hashable {
    /// Not of the form `ID=off` or `ID=severity`.
    case malformed(String)
    /// No rule has this id.
    case unknownRule(String)
    /// Neither `off` nor a severity (`warn` is one as well).
    case unknownSeverity(String)
}
