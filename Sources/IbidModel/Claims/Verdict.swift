/// What the indexed text says about a claim; never whether the claim is true.
public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    /// The text says it.
    case supported = "SUPPORTED"
    /// The text says something that cannot hold together with it.
    case refuted = "REFUTED"
    /// The text says both.
    case mixed = "MIXED"
    /// The text does neither.
    case notEnoughInfo = "NOT ENOUGH INFO"
}
