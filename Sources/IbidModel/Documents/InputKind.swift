/// The kind of an input file.
public enum InputKind: String, Sendable, Hashable, CaseIterable {
    /// A footnoted research profile: one document in plain text.
    case profile
    /// One JSON object a line with `_id`, `title` and `text`: a document a line.
    case jsonl
}
