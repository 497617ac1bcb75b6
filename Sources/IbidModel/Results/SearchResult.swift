/// The answer to a query.
public struct SearchResult: Sendable, Hashable {
    /// The query as it was understood.
    public let query: Query
    /// How many passages match in all.
    public let total: Total
    /// What was searched.
    public let searched: Searched
    /// The hits of this page: score descending, then path, key and place in the document.
    public let hits: [Hit]

    /// A count, exact or a lower bound.
    public struct Total: Sendable, Hashable {
        /// The count.
        public let value: Int
        /// Whether it is the count itself, not a lower bound.
        public let isExact: Bool

        /// Makes a count.
        public init(value: Int, isExact: Bool) {
            self.value = value
            self.isExact = isExact
        }
    }

    /// What the index held when it was asked.
    public struct Searched: Sendable, Hashable {
        /// Documents in the index.
        public let documents: Int
        /// Passages in the index.
        public let passages: Int
        /// Whether the last indexing run finished.
        public let isComplete: Bool

        /// Makes an account of what was searched.
        public init(documents: Int, passages: Int, isComplete: Bool) {
            self.documents = documents
            self.passages = passages
            self.isComplete = isComplete
        }
    }

    /// Makes a result.
    public init(query: Query, total: Total, searched: Searched, hits: [Hit]) {
        self.query = query
        self.total = total
        self.searched = searched
        self.hits = hits
    }
}
