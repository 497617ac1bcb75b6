/// Why a cursor cannot be followed.
public enum CursorError: Error, Sendable, Hashable {
    /// It is none of ours.
    case malformed
    /// It belongs to another request.
    case foreign
    /// The index has changed since it was given out.
    case stale
}
