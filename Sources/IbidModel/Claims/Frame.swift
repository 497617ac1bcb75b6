/// What one clause says: who did what to whom, when, where and how many.
public struct Frame: Sendable, Hashable {
    /// Whether a clause says that something is so or that it is not.
    public enum Polarity: String, Sendable, Hashable, Codable, CaseIterable {
        case positive, negative
    }

    /// What a clause says of all cases.
    public enum Universal: String, Sendable, Hashable, Codable, CaseIterable {
        /// Nothing of the kind said.
        case none
        /// "never", "no evidence that", "not once".
        case never
        /// "only", "solely".
        case only
        /// "all", "every one".
        case all
        /// "none of", "no one".
        case nobody
        /// "not all", "not everyone", "all but one".
        case notAll
    }

    /// How sure the text says it is.
    public enum Modality: String, Sendable, Hashable, Codable, CaseIterable {
        /// Said outright.
        case asserted
        /// "is believed to", "allegedly", "may have".
        case hedged
        /// Put into somebody's mouth: "the State Department has claimed that".
        case attributed
        /// A plan, a demand, a condition: "wanted to", "in order to".
        case intended
    }

    /// How the event stands to another one.
    public enum Order: String, Sendable, Hashable, Codable, CaseIterable {
        case before, after, during
    }

    /// The index of the act's class in the lexicon; -1 for an act that it does not hold.
    public var act: Int16 = -1
    /// The key of the verb, or of the noun behind "be".
    public var lemma: UInt64 = 0
    /// Who acts.
    public var agents: [EntityMention] = []
    /// What is acted on.
    public var patients: [EntityMention] = []
    /// Everything else that the clause names.
    public var others: [EntityMention] = []
    /// When: the clause's own time expressions, or inherited ones.
    public var times: [TimeMention] = []
    /// Whether the times come from the line's head or from another clause.
    public var hasInheritedTimes = false
    /// How many.
    public var quantities: [QuantityMention] = []
    /// Where.
    public var places: [PlaceMention] = []
    /// Whether it is denied.
    public var polarity = Polarity.positive
    /// What it says of all cases.
    public var universal = Universal.none
    /// How sure the text is.
    public var modality = Modality.asserted
    /// How it stands to the event of `anchor`, an index of the same sentence's frames.
    public var order: Order?
    /// The index of the other event's frame in the list; -1 for none.
    public var anchor = -1
    /// Whether the act is a noun: "the merger of A and B".
    public var isNominal = false
    /// Whether it says what something is: "X was an envoy".
    public var isCopular = false
    /// Whether it tells how a state begins: "became the leader".
    public var isBeginning = false
    /// Whether it only counts: "(3 killed, 5 wounded)".
    public var isTally = false
    /// Whether it only denies of something what the clause before says of another thing: "France, not the United States".
    public var isAlternative = false
    /// Whether it names the one holder of a post: "the emir", "its leader", not "a commander".
    public var isExclusiveRole = false
    /// Whether the agent or the patient was taken from before the clause.
    public var isInherited = false
    /// The clause, as offsets in the sentence.
    public var span = ByteSpan(start: 0, end: 0)
    /// The key of every word of weight in the clause, in text order.
    public var content: [UInt64] = []

    /// An empty frame.
    public init() {}
}
