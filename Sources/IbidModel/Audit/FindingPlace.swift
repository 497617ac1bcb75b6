/// A place in a document of the audited corpus.
public struct FindingPlace: Sendable, Hashable, Comparable {
    /// The document's path, as the caller named it.
    public let document: String
    /// What tells the document from others in its file; `nil` where the file is the document.
    public let key: String?
    /// The line on which the place starts, from 1.
    public let line: Int
    /// The place, in UTF-8 bytes of the document.
    public let span: ByteSpan

    /// Makes a place.
    public init(document: String, key: String? = nil, line: Int, span: ByteSpan) {
        self.document = document
        self.key = key
        self.line = line
        self.span = span
    }

    /// Orders places by document, then by span.
    public static func < (a: FindingPlace, b: FindingPlace) -> Bool {
        if a.document != b.document { return a.document < b.document }
        if a.key != b.key { return (a.key ?? "") < (b.key ?? "") }
        return a.span < b.span
    }
}
