/// A place in a document of the audited corpus.
public struct FindingPlace: Sendable, Hashable, Comparable {
    /// The document's path, as the caller named it.
    public let document: String
    /// What tells the document from others in its file; `nil` where the file is the document.
    public let key: String?
    /// The line of the file that the document's record stands on, from 1; `nil` where the file is the document.
    public let recordLine: Int?
    /// The line of the document on which the place starts, from 1.
    public let line: Int
    /// The place, in UTF-8 bytes of the document.
    public let span: ByteSpan

    /// Makes a place.
    public init(document: String, key: String? = nil, recordLine: Int? = nil, line: Int, span: ByteSpan) {
        self.document = document
        self.key = key
        self.recordLine = recordLine
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
