/// All times, quantities and places of one text, each list in text order.
public struct SentenceValues: Sendable, Hashable {
    /// The time expressions.
    public let times: [TimeMention]
    /// The quantities; none of them lies in a time expression.
    public let quantities: [QuantityMention]
    /// The places.
    public let places: [PlaceMention]

    /// Makes the values from their lists.
    public init(times: [TimeMention], quantities: [QuantityMention], places: [PlaceMention]) {
        self.times = times
        self.quantities = quantities
        self.places = places
    }
}
