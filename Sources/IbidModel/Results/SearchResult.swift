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
    /// How many of the best passages the second phase weighed again.
    public let reranked: Int
    /// What was looked for beside what was typed, for each term that has such; often empty.
    public let expansions: [Expanded]
    /// The counts that were asked for, in the order in which they were.
    public let facets: [Facet]
    /// Words that the index does not hold, each with the nearest one that it does; often empty.
    public let suggestions: [Suggestion]
    /// What to ask for the next page with; `nil` where this is the last.
    public let next: String?

    /// A term and what was looked for besides.
    public struct Expanded: Sendable, Hashable {
        /// The term as typed.
        public let term: String
        /// What else; never empty.
        public let expansions: [Expansion]

        /// Makes a pair.
        public init(term: String, expansions: [Expansion]) {
            self.term = term
            self.expansions = expansions
        }
    }

    /// A word that the index does not hold, and what may have been meant.
    public struct Suggestion: Sendable, Hashable {
        /// As typed.
        public let word: String
        /// As the corpus spells it.
        public let instead: String

        /// Makes a pair.
        public init(word: String, instead: String) {
            self.word = word
            self.instead = instead
        }
    }

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
        /// The number of the state that was searched.
        public let generation: Int

        /// Makes an account of what was searched.
        public init(documents: Int, passages: Int, isComplete: Bool, generation: Int) {
            self.documents = documents
            self.passages = passages
            self.isComplete = isComplete
            self.generation = generation
        }
    }

    /// Makes a result.
    public init(
        query: Query, total: Total, searched: Searched, hits: [Hit], reranked: Int = 0, expansions: [Expanded] = [],
        facets: [Facet] = [], suggestions: [Suggestion] = [], next: String? = nil
    ) {
        self.query = query
        self.total = total
        self.searched = searched
        self.hits = hits
        self.reranked = reranked
        self.expansions = expansions
        self.facets = facets
        self.suggestions = suggestions
        self.next = next
    }
}
