/// Who or what fills a role of a clause.
public struct EntityMention: Sendable, Hashable {
    /// The keys of the things named; empty for a common noun.
    public var entities: [UInt64]
    /// The keys of the words of weight: name words, nouns, adjectives.
    public var words: [UInt64]
    /// The key of the last noun; 0 where there is none.
    public var head: UInt64
    /// Where it stands in the sentence; empty if it was inherited.
    public var span: ByteSpan
    /// Whether a common noun leads and the name only qualifies it: "AQIM’s southern battalions".
    public var isPart: Bool
    /// Whether it stands for something named before: "the group", "he".
    public var isInherited: Bool

    /// Makes a mention from its parts.
    public init(
        entities: [UInt64], words: [UInt64], head: UInt64, span: ByteSpan, isPart: Bool = false,
        isInherited: Bool = false
    ) {
        self.entities = entities
        self.words = words
        self.head = head
        self.span = span
        self.isPart = isPart
        self.isInherited = isInherited
    }
}
