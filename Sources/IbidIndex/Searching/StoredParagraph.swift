package import IbidModel

/// A part of a paragraph as it is stored: one passage with its sentences, without notes.
package struct StoredParagraph: Sendable {
    /// A sentence.
    package struct Sentence: Sendable {
        /// Its row.
        package let row: Int
        /// Where it stands in its document.
        package let span: ByteSpan
        /// Its text, markers included.
        package let text: String
        /// What it rests on.
        package let basis: Basis
    }

    /// The passage's row, and the number that its id shows.
    package let row: Int
    let uid: Int
    /// The row of its document, and what is known of that.
    package let documentRow: Int
    let document: StoredDocument
    /// The line, from 1. Passages of one document and line are one paragraph.
    package let line: Int
    /// What the paragraph is.
    package let kind: PassageKind
    /// In order; never empty.
    package let sentences: [Sentence]

    /// The document's title.
    package var title: String { document.reference.title }
}
