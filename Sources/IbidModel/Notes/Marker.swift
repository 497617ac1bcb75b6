/// A call such as `[3]` in the body that points to a note.
public struct Marker: Sendable, Hashable {
    /// Whether the marker found its note.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        /// Its block holds exactly one note of that label.
        case resolved
        /// No note block follows, or the next one lacks the label.
        case unresolved
        /// The next block holds the label more than once.
        case ambiguous
    }

    /// The digits between the brackets, as written.
    public let label: String
    /// The marker with its brackets.
    public let span: ByteSpan
    /// Whether it found its note.
    public var status: Status
    /// The note it points to; set exactly when `status` is `.resolved`.
    public var note: NoteReference?

    /// Makes a marker that has not been bound.
    public init(label: String, span: ByteSpan) {
        self.label = label
        self.span = span
        self.status = .unresolved
        self.note = nil
    }
}
