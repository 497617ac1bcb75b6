/// One thing to look for in the text.
public struct QueryTerm: Sendable, Hashable {
    /// A part of a passage that a term can be confined to.
    public enum Field: String, Sendable, Hashable, CaseIterable {
        case title, section
    }

    /// The word or words as typed, without quotes or operators; holds at least one letter or digit.
    public let text: String
    /// Whether the last word is only the beginning of one.
    public let isPrefix: Bool
    /// The part to look in; `nil` means title, section and body.
    public let field: Field?
    /// Whether it stood between quotes, so that its words count only together.
    public let isQuoted: Bool

    /// Makes a term.
    public init(text: String, isPrefix: Bool = false, field: Field? = nil, isQuoted: Bool = false) {
        self.text = text
        self.isPrefix = isPrefix
        self.field = field
        self.isQuoted = isQuoted
    }
}
