/// A name in CSL's terms: a person in parts, or an organisation as a whole.
public enum CSLName: Sendable, Hashable {
    /// A person. `isOrderCertain` is false where the citation does not show which word is the family name.
    case person(family: String, given: String, isOrderCertain: Bool = true)
    /// An organisation, or a name that must not be taken apart.
    case literal(String)

    /// The name in reading order: "Samuel L. Aronson", "Government of Canada".
    public var display: String {
        switch self {
        case .person(let family, let given, _): given.isEmpty ? family : "\(given) \(family)"
        case .literal(let name): name
        }
    }
}
