/// Why folders cannot be watched.
public enum WatchError: Error, Sendable, Hashable {
    /// The system watches no more folders for this user.
    case limit(path: String)
    /// The system does not watch folders at all.
    case unavailable(detail: String)
}
