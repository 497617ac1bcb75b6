/// The numbers of the ranking. The DocC article Ranking gives the formula and how each default was chosen.
public struct RankingParameters: Sendable, Hashable {
    /// How slowly repeats of a term stop counting; above 0.
    public var k1: Double
    /// How much a passage's length counts, from 0 (not at all) to 1.
    public var b: Double
    /// The weight of a term in the title.
    public var titleWeight: Double
    /// The weight of a term in the headings.
    public var sectionWeight: Double
    /// The weight of a term in the body.
    public var bodyWeight: Double
    /// How much more a term counts that stands in titles more often than terms do; 0 turns it off.
    public var titlePower = 0.2
    /// How much more a term counts that comes back within a passage; 0 turns it off.
    public var burstPower = 0.3
    /// What a word of several parts ("al-Qaeda") counts as a whole beside its parts.
    public var compoundWeight = 0.3
    /// What a function word ("the", "which") counts beside other words; 1 turns it off.
    public var functionWordWeight = 0.25
    /// What the passages around a hit in its document count; 0 turns it off.
    public var contextWeight = 0.75
    /// What it counts that the query's words stand close together; 0 turns it off.
    public var coverageWeight = 1.25
    /// What another spelling of a name counts of the typed one, below 1; 0 turns it off.
    public var spellingWeight = 0.95
    /// What another name or a synonym counts of the typed one, below 1; 0 turns it off.
    public var expansionWeight = 0.5
    /// How many of the best passages the second phase weighs again; 0 leaves it out.
    public var depth = 100

    /// The defaults.
    public init(
        k1: Double = 1.2, b: Double = 0.75, titleWeight: Double = 2, sectionWeight: Double = 1, bodyWeight: Double = 1
    ) {
        self.k1 = k1
        self.b = b
        self.titleWeight = titleWeight
        self.sectionWeight = sectionWeight
        self.bodyWeight = bodyWeight
    }
}
