/// A time expression in a text.
public struct TimeMention: Sendable, Hashable {
    /// Where it stands, with its relation word and its "early", "about" …; relative to the text scanned.
    public let span: ByteSpan
    /// The days it speaks of, the relation applied: "since 2007" is `2007/..`, "before 2007" is `../2006`.
    /// Unbounded for "today" and its like.
    public let interval: CalendarInterval
    /// The date named, before the relation is applied: 2007 in "since 2007".
    public let stated: CalendarInterval
    /// How the expression stands to the date named.
    public let relation: TimeRelation
    /// Whether the date was reckoned from another one: "the same year", "in June", "a year later".
    public let isRelative: Bool
    /// Whether the text only claims to be near: "about 2003", "a year later".
    public let isApproximate: Bool
    /// Whether the text reaches to the day of writing: "currently", "2004-Present".
    public let isPresent: Bool

    /// Makes a mention from its parts; `stated` is the interval itself where it is not given.
    public init(
        span: ByteSpan, interval: CalendarInterval, stated: CalendarInterval? = nil, relation: TimeRelation = .at,
        isRelative: Bool = false, isApproximate: Bool = false, isPresent: Bool = false
    ) {
        self.span = span
        self.interval = interval
        self.stated = stated ?? interval
        self.relation = relation
        self.isRelative = isRelative
        self.isApproximate = isApproximate
        self.isPresent = isPresent
    }
}
