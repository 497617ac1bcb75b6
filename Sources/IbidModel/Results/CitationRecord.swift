/// A citation as read back from the index.
public struct CitationRecord: Sendable, Hashable {
    /// `c` and 16 hex digits.
    public let id: String
    /// The citation as written.
    public let text: String
    /// The style that it was read by.
    public let style: CitationStyle
    /// How sure the reading is, from 0 to 1.
    public let confidence: Double
    /// The place inside the source that is meant, or `nil`.
    public let locator: String?
    /// The source that it cites.
    public let source: SourceRecord

    /// Makes a record.
    public init(
        id: String, text: String, style: CitationStyle, confidence: Double, locator: String?, source: SourceRecord
    ) {
        self.id = id
        self.text = text
        self.style = style
        self.confidence = confidence
        self.locator = locator
        self.source = source
    }
}
