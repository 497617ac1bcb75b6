/// What an index found for a query.
public struct SearchOutcome: Sendable, Hashable {
    /// The hits of the page.
    public var hits: [Hit] = []
    /// How many passages match, and whether that is all of them or a lower bound.
    public var total = SearchResult.Total(value: 0, isExact: true)
    /// How many of the best passages the second phase weighed again.
    public var reranked = 0
    /// What was looked for beside what was typed, for each term that has such.
    public var expansions: [SearchResult.Expanded] = []
    /// Words that the index does not hold, each with the nearest one that it does.
    public var suggestions: [SearchResult.Suggestion] = []
    /// The counts that were asked for.
    public var facets: [Facet] = []

    /// Makes an outcome without hits.
    public init() {}
}
