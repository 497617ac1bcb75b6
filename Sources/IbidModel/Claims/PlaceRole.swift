/// The word before a place, which says how the place takes part.
public enum PlaceRole: String, Sendable, Hashable, Codable, CaseIterable {
    /// No such word: "Mali" as a subject.
    case none
    /// Inside: "in Mali", "within", "inside", "throughout", "across".
    case `in`, at, across
    /// A movement.
    case from, to, into
    /// Close by, and so not necessarily inside.
    case near
    /// Expressly not inside.
    case outside
    /// Belonging: "of Mali", and "Mali's".
    case of
    /// Other words that place an event: "on", "over", "around", "between", "through".
    case on, around, between, through, against
    /// An adjective: "Malian soldiers", "West African".
    case adjective
    /// The people: "Malians", "32 Europeans".
    case people
    /// A place in the chain of another one: "Mali" in "Gao, Mali".
    case container
}
