/// Why a server does not start.
public enum ServerSettingsError: Error, Sendable, Hashable {
    /// The address can be reached from other machines, and nothing says that it may.
    case unguarded(host: String)
    /// The address is no IP address.
    case badAddress(String)
    /// The file of the token cannot be read.
    case unreadableToken(path: String)
    /// The token is shorter than `least` characters or holds others than visible ASCII.
    case badToken(path: String, least: Int)
    /// The address cannot be listened at.
    case cannotListen(host: String, port: Int, detail: String)
}
