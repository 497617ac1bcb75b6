/// A distinct work as exports give it.
public struct SourceEntry: Sendable, Hashable {
    /// The work.
    public let source: SourceRecord
    /// Citations of it, all spellings together.
    public let citations: Int
    /// Documents that cite it.
    public let documents: Int
    /// A citation of it as written, where one was not read whole; `nil` where all were.
    public let unreadText: String?

    /// Makes an entry.
    public init(source: SourceRecord, citations: Int, documents: Int, unreadText: String?) {
        self.source = source
        self.citations = citations
        self.documents = documents
        self.unreadText = unreadText
    }
}
