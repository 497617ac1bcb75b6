/// A source as the index knows it: the work, and what the corpus makes of it.
public struct SourceRecord: Sendable, Hashable {
    /// `s` and 16 hex digits; the same for every spelling that was joined.
    public let id: String
    /// The work.
    public let item: CSLItem

    /// Makes a record.
    public init(id: String, item: CSLItem) {
        self.id = id
        self.item = item
    }
}
