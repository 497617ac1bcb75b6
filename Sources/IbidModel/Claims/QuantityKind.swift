/// What a quantity measures.
public enum QuantityKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A number of things or people: "32 Europeans".
    case count
    /// A sum of money: "$6 million".
    case money
    /// A share in hundredths: "12 percent", and "half", "a third", "one in four" as 50, 33.3, 25.
    case percent
    /// A length of time: "ten months".
    case duration
    /// An age in years: "aged 41".
    case age
    /// A length: "50 km".
    case distance
    /// A place in an order: "third assault".
    case ordinal
}
