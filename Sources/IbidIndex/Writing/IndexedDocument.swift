package import IbidModel

/// A document with all that is computed from its text, ready to be stored.
package struct IndexedDocument: Sendable {
    /// The document, its markers bound.
    package let document: Document
    /// SHA-256 of its bytes as read.
    package let digest: [UInt8]
    /// Its passages, in order.
    package let passages: [Passage]
    /// The years that each passage names, ascending.
    package let years: [[Int]]
    /// Its names and what it says of them.
    package let names: IndexedNames
    /// The source of each citation, in the order of blocks, notes and citations.
    package let sources: [IndexedSource]

    /// Makes a value.
    package init(
        document: Document, digest: [UInt8], passages: [Passage], years: [[Int]], names: IndexedNames,
        sources: [IndexedSource]
    ) {
        self.document = document
        self.digest = digest
        self.passages = passages
        self.years = years
        self.names = names
        self.sources = sources
    }
}
