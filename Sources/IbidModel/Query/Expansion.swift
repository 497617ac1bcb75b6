/// Another text that a term of a query stands for.
public struct Expansion: Sendable, Hashable {
    /// Why it does.
    public enum Kind: String, Sendable, Hashable {
        /// A text of the corpus gives the one as the short form of the other.
        case definition
        /// A text of the corpus names the one as another name of the other.
        case alias
        /// Another spelling of one name.
        case spelling
        /// A user's list of synonyms.
        case synonym
        /// A word of the index that differs by a slip.
        case typo
    }

    /// The text that is looked for besides.
    public let text: String
    /// Why.
    public let kind: Kind
    /// The passage that says so, if one does.
    public let passage: String?

    /// Makes an expansion.
    public init(text: String, kind: Kind, passage: String? = nil) {
        self.text = text
        self.kind = kind
        self.passage = passage
    }
}
