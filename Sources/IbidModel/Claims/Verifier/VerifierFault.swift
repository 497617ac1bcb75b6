/// Why a verifier gave no opinion. The deterministic answer then stands alone, and the exit code does not change.
public enum VerifierFault: Error, Sendable, Hashable {
    /// The two layers of a reply, each JSON of its own.
    public enum Layer: Sendable, Hashable {
        /// What the server sent: it is no chat completion with a text in it.
        case reply
        /// What the model wrote: it is not JSON of the shape asked for.
        case answer
    }

    /// The claim is blank, or there is no sentence to hold against it; nothing was sent.
    case nothingToAsk
    /// The claim is too long to be sent; nothing was sent.
    case requestTooLarge(bytes: Int, limit: Int)
    /// There is no program `curl` on the path, or the system does not start it; `code` is its error number.
    case noCurl(code: Int32)
    /// No server answers, or the transfer broke off; `code` is curl's exit code, 128 and more for a signal.
    case transferFailed(code: Int32)
    /// No whole answer came in time.
    case timeout
    /// The server answered with this status; redirects are not followed.
    case httpStatus(Int)
    /// The answer is larger than `limit` bytes.
    case tooLarge(limit: Int)
    /// The answer is not of the shape asked for.
    case malformed(Layer)
    /// The label is none of those asked for.
    case unknownLabel
    /// A quote is blank, names no supplied sentence or does not stand in it byte by byte.
    case quoteNotFound
    /// The label says that sentences decide, and no quote shows where.
    case noQuote
    /// The caller gave up.
    case cancelled
}
