/// An extract for display. It begins and ends at words and never inside a marker.
public struct Snippet: Sendable, Hashable {
    /// The extract, with `…` where text was left out.
    public let text: String
    /// What matched, in bytes of `text`: ascending, disjoint, never cutting a character.
    public let highlights: [ByteSpan]

    /// Makes a snippet.
    public init(text: String, highlights: [ByteSpan]) {
        self.text = text
        self.highlights = highlights
    }
}
