/// Why standard input was not read to its end, or standard output not written whole.
public enum StreamError: Error, Sendable, Hashable {
    /// Standard input cannot be read.
    case unreadable(detail: String)
    /// Standard input has more than `limit` bytes.
    case tooLong(limit: Int)
    /// Standard output takes no more.
    case unwritable(detail: String)
}
