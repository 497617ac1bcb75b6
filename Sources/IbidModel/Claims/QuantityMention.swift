/// A quantity in a text, as an interval of values.
public struct QuantityMention: Sendable, Hashable {
    /// Where it stands, from its first word ("more than") to its unit noun; relative to the text scanned.
    public let span: ByteSpan
    /// The least value; `nil` where there is none. Money in whole units of its currency, percent in hundredths,
    /// durations, ages and distances in `unit`.
    public let lower: Double?
    /// The greatest value; `nil` where there is none.
    public let upper: Double?
    /// Whether `lower` itself is shut out: "more than 200".
    public let isLowerOpen: Bool
    /// Whether `upper` itself is shut out: "less than 1,000", "several hundred".
    public let isUpperOpen: Bool
    /// The unit or head noun, folded: lower case, singular ("person" for people, "dollar", "day", "hostage"); empty
    /// where there is none.
    public let unit: String
    /// The words between the number and the head noun, folded, in order: ["european"] in "32 European hostages".
    public let modifiers: [String]
    /// What is measured.
    public let kind: QuantityKind
    /// The currency as an ISO 4217 code where the text tells: "USD", "EUR", "GBP", "DZD" …; `nil` if it is no money.
    public let currency: String?
    /// Whether the text only claims to be near: "about 200"; the interval is the number as written, not widened.
    public let isApproximate: Bool
    /// Whether the text says that this is a sum, or one share of it.
    public let scope: QuantityScope

    /// Makes a mention from its parts.
    public init(
        span: ByteSpan, lower: Double?, upper: Double?, isLowerOpen: Bool = false, isUpperOpen: Bool = false,
        unit: String = "", modifiers: [String] = [], kind: QuantityKind = .count, currency: String? = nil,
        isApproximate: Bool = false, scope: QuantityScope = .unstated
    ) {
        self.span = span
        self.lower = lower
        self.upper = upper
        self.isLowerOpen = isLowerOpen
        self.isUpperOpen = isUpperOpen
        self.unit = unit
        self.modifiers = modifiers
        self.kind = kind
        self.currency = currency
        self.isApproximate = isApproximate
        self.scope = scope
    }

    /// The one value, where the text gives one.
    public var exact: Double? { lower == upper && !isLowerOpen && !isUpperOpen ? lower : nil }

    /// The interval as text: `32`, `[60, ..)`, `(200, ..)`, `[600, 800]`.
    public var display: String {
        if let exact { return Self.written(exact) }
        let start = lower.map { (isLowerOpen ? "(" : "[") + Self.written($0) } ?? "(.."
        let end = upper.map { Self.written($0) + (isUpperOpen ? ")" : "]") } ?? "..)"
        return "\(start), \(end)"
    }

    private static func written(_ value: Double) -> String {
        Int(exactly: value).map { "\($0)" } ?? "\(value)"
    }
}
