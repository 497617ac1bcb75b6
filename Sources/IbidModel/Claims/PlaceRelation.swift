/// How one place stands to another.
public enum PlaceRelation: String, Sendable, Hashable, Codable, CaseIterable {
    /// The same place.
    case same
    /// The first lies in the second.
    case inside
    /// The second lies in the first.
    case contains
    /// They share no ground: two countries, two towns.
    case disjoint
    /// They may share ground, or one of them is not known.
    case unknown
}
