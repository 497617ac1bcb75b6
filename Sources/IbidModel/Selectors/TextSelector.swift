/// What finds a stretch of a document's text again, also after the document has changed.
///
/// Runs of white space count as one space when quotes are compared. `prefix` and `suffix` have theirs folded already;
/// `exact` is as it stands.
public struct TextSelector: Sendable, Hashable {
    /// The document's root-relative path; `nil` where whoever resolves it must know the document.
    public var path: String?
    /// What tells the document from others of its file.
    public var key: String?
    /// SHA-256 of the document's bytes in hex: while it is the same, `span` still holds.
    public var sha256: String?
    /// The digest of the passage's folded text, where the text is a whole passage.
    public var contentID: String?
    /// The line it stood on, from 1.
    public var line: Int?
    /// The bytes of the document.
    public var span: ByteSpan?
    /// The Unicode code points of the document, half-open; `nil` where the document is not UTF-8, since decoders differ.
    public var codePoints: Range<Int>?
    /// The text itself.
    public var exact: String
    /// What stands before it: 32 code points where there are so many, or as many as tell it from its doubles, but no
    /// more than 256.
    public var prefix: String
    /// What stands after it, as much.
    public var suffix: String

    /// Makes a selector of a quote alone.
    public init(exact: String, prefix: String = "", suffix: String = "") {
        self.exact = exact
        self.prefix = prefix
        self.suffix = suffix
    }
}
