/// Why a request is refused before anything is looked up.
public enum RequestError: Error, Sendable, Hashable {
    /// There is no such parameter; `nearest` is the one that was perhaps meant.
    case unknownParameter(String, nearest: String?)
    /// A parameter that must be there is not.
    case missingParameter(String)
    /// A parameter stands twice that may stand once.
    case repeatedParameter(String)
    /// A value is not what the parameter takes, which `expected` says.
    case badParameter(String, expected: String)
    /// The address is not percent-encoded UTF-8.
    case badEncoding
    /// The address is not a path.
    case badTarget
    /// The body is not the JSON object that is asked for.
    case badBody(expected: String)
    /// The body is of another type than JSON.
    case notJSON
    /// The body is longer than `limit` bytes.
    case bodyTooLong(limit: Int)
    /// The address is longer than `limit` bytes.
    case addressTooLong(limit: Int)
    /// The headers are longer than `limit` bytes, or too many.
    case headersTooLong(limit: Int)
    /// The `Host` is none that this server answers for.
    case foreignHost
    /// The `Origin` is another site.
    case foreignOrigin
    /// The token is missing or wrong.
    case noToken
    /// Nothing is there.
    case noSuchPath
    /// The path takes other methods.
    case wrongMethod(allowed: [String])
    /// As much is asked as can be answered.
    case overloaded
    /// The answer took too long.
    case tooSlow(seconds: Double)
    /// The server is being stopped.
    case stopping
}
