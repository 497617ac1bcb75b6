/// A document in a list.
public struct DocumentListing: Sendable, Hashable {
    /// What names it.
    public let reference: DocumentReference
    /// The number of its bytes.
    public let byteCount: Int
    /// Whether its bytes are not UTF-8.
    public let isLossy: Bool
    /// The number of its passages.
    public let passages: Int

    /// Makes a listing.
    public init(reference: DocumentReference, byteCount: Int, isLossy: Bool, passages: Int) {
        self.reference = reference
        self.byteCount = byteCount
        self.isLossy = isLossy
        self.passages = passages
    }
}
