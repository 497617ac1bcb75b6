/// A query as parsed: any text gives one.
public struct Query: Sendable, Hashable {
    /// The text as typed.
    public let text: String
    /// What it asks for; `nil` where the text holds nothing to look for.
    public let expression: QueryExpression?
    /// What was left out and why; often empty.
    public let notices: [Notice]

    /// Something that the parser did with the text beyond reading it.
    public enum Notice: Sendable, Hashable {
        /// Only the first `kept` of `found` terms are looked for.
        case termsDropped(found: Int, kept: Int)
        /// A quote was opened and never closed; the phrase runs to the end.
        case unclosedQuote
        /// Brackets do not match; the surplus ones are ignored.
        case unbalancedParenthesis
        /// A filter has a value that it cannot have; its name and value are looked for as words.
        case unreadFilter(name: String, value: String)
        /// A field has no value, or one without a letter or digit.
        case missingValue(name: String)
    }

    /// Whether a character opens phrases (`QueryQuotes` says which closes them): a straight double quote, or a
    /// typographic one as pasted text has it.
    public static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}"
    }

    /// Makes a query.
    public init(text: String, expression: QueryExpression?, notices: [Notice]) {
        self.text = text
        self.expression = expression
        self.notices = notices
    }
}
