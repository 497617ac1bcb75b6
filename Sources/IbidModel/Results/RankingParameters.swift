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
