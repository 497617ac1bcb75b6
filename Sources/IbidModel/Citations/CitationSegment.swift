/// A stretch of a citation's text: a field of the cited work, or the literal text between fields.
public struct CitationSegment: Sendable, Hashable {
    /// What a stretch of text was read as.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        /// Punctuation, spaces, quotes and fixed words between fields.
        case literal
        /// Text that no rule accounts for.
        case residual
        case signal, author, editor, translator, title, siteSuffix, container, publisher, place, series, number
        case issued, medium, accessed, pages, genre, url, doi
    }

    /// What the text was read as.
    public let role: Role
    /// Where it stands, in bytes of the citation's text.
    public let span: ByteSpan

    /// Makes a segment.
    public init(role: Role, span: ByteSpan) {
        self.role = role
        self.span = span
    }
}
