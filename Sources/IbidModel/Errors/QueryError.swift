/// Why a query is refused. Only its size can do that: any shorter text is a legal query.
public enum QueryError: Error, Sendable, Hashable {
    /// The text is longer than `limit` bytes.
    case tooLong(bytes: Int, limit: Int)
    /// Parentheses are nested deeper than `limit`.
    case tooDeep(limit: Int)
    /// A quoted phrase has more than `limit` words.
    case phraseTooLong(words: Int, limit: Int)
    /// More than `limit` words end in `*`.
    case tooManyPrefixes(count: Int, limit: Int)
}
