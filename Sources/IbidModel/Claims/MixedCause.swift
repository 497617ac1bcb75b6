/// Why a verdict is MIXED.
public enum MixedCause: String, Sendable, Hashable, Codable, CaseIterable {
    /// Two places of the text cannot hold together.
    case internalContradiction = "internal-contradiction"
    /// The text names who says what.
    case namedSourcesDiffer = "named-sources-differ"
    /// It was so once and not later.
    case changedOverTime = "changed-over-time"
}
