package import IbidModel

/// One document to audit, with the path that findings name.
package struct AuditInput: Sendable {
    /// The path, as findings show it.
    package let path: String
    /// The document, its markers bound.
    package let document: Document

    /// Makes an input.
    package init(path: String, document: Document) {
        self.path = path
        self.document = document
    }

    /// A place in the document.
    package func place(_ span: ByteSpan, line: Int) -> FindingPlace {
        FindingPlace(document: path, key: document.key, recordLine: document.recordLine, line: line, span: span)
    }
}
