/// The coverage of one document.
public struct DocumentCoverage: Sendable, Hashable {
    /// The document's path, as the caller named it.
    public let document: String
    /// What tells the document from others in its file; `nil` where the file is the document.
    public let key: String?
    /// The counts.
    public let coverage: AuditCoverage

    /// Makes the coverage of one document.
    public init(document: String, key: String?, coverage: AuditCoverage) {
        self.document = document
        self.key = key
        self.coverage = coverage
    }
}
