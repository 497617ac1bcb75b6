/// Why a text is no selector.
public enum SelectorError: Error, Sendable, Hashable {
    /// It is neither a JSON document nor JSON Lines; the line is the first faulty one, from 1.
    case notJSON(line: Int)
    /// No object in it has a quote.
    case noQuote
    /// A selector does not say which document it belongs to, and nobody else does.
    case noDocument
    /// A quote is longer than `limit` bytes.
    case quoteTooLong(bytes: Int, limit: Int)
}
