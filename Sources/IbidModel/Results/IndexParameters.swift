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
