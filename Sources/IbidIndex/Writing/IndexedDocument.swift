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
    /// What each note says, in the order of blocks and notes.
    package let notes: [NoteContent]

    /// Makes a value.
    package init(
        document: Document, digest: [UInt8], passages: [Passage], years: [[Int]], names: IndexedNames,
        notes: [NoteContent]
    ) {
        self.document = document
        self.digest = digest
        self.passages = passages
        self.years = years
        self.names = names
        self.notes = notes
    }
}
