/// A part of a list.
public struct Page<Listing: Sendable & Hashable>: Sendable, Hashable {
    /// The part, in the order of the list.
    public let listings: [Listing]
    /// How long the whole list is.
    public let total: Int
    /// What to ask for the next part with; `nil` at the end.
    public let next: String?

    /// Makes a part.
    public init(listings: [Listing], total: Int, next: String?) {
        self.listings = listings
        self.total = total
        self.next = next
    }
}
