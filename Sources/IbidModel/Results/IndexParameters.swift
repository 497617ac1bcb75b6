/// The settings that an index was built with.
public struct IndexParameters: Sendable, Hashable {
    /// The most words in a passage of running text; 0 means that paragraphs stay whole.
    public var passageWords: Int
    /// The ranking that a search uses unless it is told otherwise.
    public var ranking: RankingParameters

    /// The defaults: 120 words.
    public init(passageWords: Int = 120, ranking: RankingParameters = RankingParameters()) {
        self.passageWords = passageWords
        self.ranking = ranking
    }
}

/// The numbers of BM25F: Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009), section 3.6.
public struct RankingParameters: Sendable, Hashable {
    /// How slowly repeats of a term stop counting; above 0.
    public var k1: Double
    /// How much a field's length counts, from 0 (not at all) to 1.
    public var b: Double
    /// The weight of a term in the title.
    public var titleWeight: Double
    /// The weight of a term in the headings.
    public var sectionWeight: Double
    /// The weight of a term in the body.
    public var bodyWeight: Double

    /// The defaults.
    public init(
        k1: Double = 1.2, b: Double = 0.75, titleWeight: Double = 0.5, sectionWeight: Double = 0.5,
        bodyWeight: Double = 1
    ) {
        self.k1 = k1
        self.b = b
        self.titleWeight = titleWeight
        self.sectionWeight = sectionWeight
        self.bodyWeight = bodyWeight
    }
}
