/// A place in a text.
public struct PlaceMention: Sendable, Hashable {
    /// Where the name stands, without its role word; relative to the text scanned. "Gao, Mali" is one mention of Gao.
    public let span: ByteSpan
    /// The place's usual name: "Mali" for "Malian".
    public let name: String
    /// The place and all that hold it, from the smallest to the largest: ["Gao", "Northern Mali", "Mali", "Sahel",
    /// "West Africa", "Africa"]. A country may lie in several regions; all of them are here.
    public let path: [String]
    /// What sort of place it is.
    public let kind: PlaceKind
    /// How the place takes part.
    public let role: PlaceRole

    /// Makes a mention from its parts.
    public init(span: ByteSpan, name: String, path: [String], kind: PlaceKind, role: PlaceRole) {
        self.span = span
        self.name = name
        self.path = path
        self.kind = kind
        self.role = role
    }
}
