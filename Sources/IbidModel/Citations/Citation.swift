/// One act of citing inside a note: what was written, and how it was read.
///
/// Reading is lossless: `segments` tile the citation's text, so fields and literals joined in order give it back
/// byte for byte. Nothing is thrown away because it was not understood; it shows up in `residual`.
public struct Citation: Sendable, Hashable {
    /// Where the citation stands, in bytes of its note's text.
    public let span: ByteSpan
    /// The citation as written, without the `;` that joins it to its neighbours.
    public let text: String
    /// The style that the text was read by.
    public let style: CitationStyle
    /// How sure the reading is, from 0 (opaque) to 1 (every byte accounted for).
    public let confidence: Double
    /// The parts of `text` (byte spans relative to it) that no field or expected literal accounts for; often empty.
    public let residual: [ByteSpan]
    /// Fields and literals in order; their spans (relative to `text`) tile it exactly.
    public let segments: [CitationSegment]
    /// A lead-in such as "See also", as written, or `nil`.
    public let signal: String?
    /// The place inside the work that is meant ("p. 12", "477–84"), or `nil`.
    public let locator: String?
    /// The work that is cited, as far as this citation tells.
    public let item: CSLItem

    /// Makes a citation from its parts.
    public init(
        span: ByteSpan, text: String, style: CitationStyle, confidence: Double, residual: [ByteSpan],
        segments: [CitationSegment], signal: String?, locator: String?, item: CSLItem
    ) {
        self.span = span
        self.text = text
        self.style = style
        self.confidence = confidence
        self.residual = residual
        self.segments = segments
        self.signal = signal
        self.locator = locator
        self.item = item
    }
}
