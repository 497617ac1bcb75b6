public import IbidModel

/// What a search asks for beside the query.
public struct SearchOptions: Sendable {
    /// How many hits to give; at least 1.
    public var limit: Int
    /// How many hits to pass over first; from 0.
    public var offset: Int
    /// Where to go on: a `next` of the same request, which stands for its offset.
    public var cursor: String?
    /// The least that a passage's best sentence must rest on: `.own`, or `.next` for own or next; `nil` for any.
    public var basis: Basis?
    /// The ranking; `nil` takes the index' own.
    public var ranking: RankingParameters?
    /// How many words a snippet holds.
    public var snippetWords: Int
    /// Whether each hit comes with an account of its score.
    public var explains = false
    /// Whether names are also looked for under other names and spellings that the corpus has for them.
    public var expandsNames = true
    /// What stands for what beside that.
    public var synonyms = SynonymList()
    /// Whether a word that the index does not hold stands for the nearest one that it does; numbers never do.
    public var forgivesTypos = false
    /// Whether the total is exact whatever that costs; else it may be a lower bound.
    public var countsAll = false
    /// What all matching passages are counted by, exactly; an empty list costs nothing.
    public var facets: [Facet.Name] = []

    /// What `limit` and `snippetWords` may be; a face may allow less.
    public static let limits = 1...1000

    /// How many items of a list may be passed over, whichever face a request comes through; a cursor leads further.
    public static let offsets = 0...1_000_000

    /// Looks for the words as they are typed, or forgives slips; typed words win.
    public mutating func match(exactly isExact: Bool, forgiving isForgiving: Bool) {
        expandsNames = !isExact
        forgivesTypos = isForgiving && !isExact
    }

    /// What the place of a hit in the list depends on, beside the state of the index.
    func request(_ text: String) -> [String] {
        [
            "search", text, basis?.rawValue ?? "any", "\(expandsNames)", "\(forgivesTypos)",
            ranking.map { "\($0)" } ?? "",
        ] + synonyms.entries.flatMap { ["", "\($0.terms.count)"] + $0.terms + $0.others }
    }

    /// Makes options.
    public init(
        limit: Int = 10, offset: Int = 0, basis: Basis? = nil, ranking: RankingParameters? = nil,
        snippetWords: Int = 40
    ) {
        self.limit = limit
        self.offset = offset
        self.basis = basis
        self.ranking = ranking
        self.snippetWords = snippetWords
    }
}
