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

/// A note's place in its document: block and position, both counted from 0.
public struct NoteReference: Sendable, Hashable, Comparable {
    /// The index of the note block.
    public let block: Int
    /// The index of the note in its block.
    public let note: Int

    /// Makes a reference.
    public init(block: Int, note: Int) {
        self.block = block
        self.note = note
    }

    /// Orders references by their place in the document.
    public static func < (a: NoteReference, b: NoteReference) -> Bool { (a.block, a.note) < (b.block, b.note) }
}
