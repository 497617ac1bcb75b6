package import IbidModel

/// What a search asks of the index beyond the query.
package struct SearchRequest: Sendable {
    /// What to look for.
    package var expression: QueryExpression
    /// How many hits to give, and after how many.
    package var limit: Int
    package var offset: Int
    /// The least that a passage's best sentence rests on; `nil` for any.
    package var basis: Basis?
    /// The ranking; `nil` takes the index' own.
    package var ranking: RankingParameters?

    /// Other texts that terms stand for.
    package var expansions: [QueryTerm: [Expansion]] = [:]
    /// Words that say little beside others, in lower case.
    package var functionWords: Set<String> = []
    /// Whether hits come with an account of their score.
    package var explains = false
    /// Whether a word that the index does not hold stands for the nearest one that it does.
    package var forgivesTypos = false
    /// Whether the nearest word is looked for where the index does not hold one, for whoever reads suggestions.
    package var suggests = true
    /// Whether all passages that match are counted.
    package var countsAll = false
    /// So many postings are all read and scored: it takes no longer than to find out which need not be, and the count is
    /// exact. The answer is the same whatever it is.
    package var fewPostings = 8_192
    /// Whether long lists are decoded whole and kept; `nil` leaves it to the number of searches. The answer is the same.
    package var keepsLists: Bool?
    /// How many threads share the work; `nil` for all cores where no other search runs. The answer is the same.
    package var threads: Int?
    /// So many postings are too few to be shared.
    package var sharedFrom = 400_000
    /// What all matching passages are counted by.
    package var facets: [Facet.Name] = []

    /// More passages than an index can hold, and few enough for sums of two such numbers.
    private static let most = Int(UInt32.max)

    /// Makes a request. Numbers past all passages mean their end.
    package init(
        expression: QueryExpression, limit: Int, offset: Int, basis: Basis? = nil, ranking: RankingParameters? = nil
    ) {
        self.expression = expression
        self.limit = min(limit, Self.most)
        self.offset = min(offset, Self.most)
        self.basis = basis
        self.ranking = ranking
    }
}
