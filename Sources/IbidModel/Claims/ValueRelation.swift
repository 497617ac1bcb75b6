/// How a claim's value stands to the evidence's value.
public enum ValueRelation: String, Sendable, Hashable, Codable, CaseIterable {
    /// The same value.
    case match
    /// The evidence lies within what the claim says.
    case entails
    /// The evidence is less exact: it holds the claim's value and more.
    case coarser
    /// They share some values, and each has others.
    case overlap
    /// They share none.
    case conflict
    /// They cannot be compared: another unit, another kind, an unknown place.
    case unrelated
}
