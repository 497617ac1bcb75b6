/// How much a finding matters; ordered from the least to the most.
public enum AuditSeverity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// A matter of taste: the text is sound, its form deviates.
    case style
    /// Worth knowing; nothing needs to be done.
    case info
    /// Probably wrong, or unsupported as it stands.
    case warning
    /// Wrong whatever the author meant.
    case error

    /// The position in the order, from 0.
    private var rank: Int {
        switch self {
        case .style: 0
        case .info: 1
        case .warning: 2
        case .error: 3
        }
    }

    /// Orders severities by how much they matter.
    public static func < (a: AuditSeverity, b: AuditSeverity) -> Bool { a.rank < b.rank }
}
