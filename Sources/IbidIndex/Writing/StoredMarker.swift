/// A marker as it is stored.
struct StoredMarker: Sendable {
    let sentence: Int
    let label: String
    /// In bytes of the document.
    let start: Int
    let isJoint: Bool
    let note: Int?

    /// How many bytes the text is longer for it than the body.
    var width: Int { label.utf8.count + 2 - (isJoint ? 1 : 0) }
}
