/// What names a document.
public struct DocumentReference: Sendable, Hashable {
    /// `d` and 16 hex digits.
    public let id: String
    /// The file's path relative to its corpus root, `/` between parts.
    public let path: String
    /// What tells it from the other documents of its file (a JSONL `_id`); `nil` where the file is the document.
    public let key: String?
    /// Its title.
    public let title: String

    /// The path, with `#` and the key where there is one: what a person calls the document by.
    public var locator: String { key.map { "\(path)#\($0)" } ?? path }

    /// Makes a reference.
    public init(id: String, path: String, key: String?, title: String) {
        self.id = id
        self.path = path
        self.key = key
        self.title = title
    }
}
