/// Why settings of a verifier are refused. These are the user's own slips, told before anything is sent.
public enum VerifierSettingsError: Error, Sendable, Hashable {
    /// The address is not `http` or `https` with a host, or has a user name, a query or a fragment in it.
    case badURL
    /// The model's name is empty, longer than 200 bytes or has control characters in it.
    case badModel
    /// The time-out is not between 0.1 and 600 seconds.
    case badTimeout
    /// The key cannot stand in a header line.
    case badKey
}
