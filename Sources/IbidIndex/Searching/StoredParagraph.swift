package import IbidModel

/// A part of a paragraph as it is stored: one passage with its sentences, without notes.
package struct StoredParagraph: Sendable {
    /// A sentence.
    package struct Sentence: Sendable {
        /// Its row and its id.
        package let row: Int
        package let id: String
        /// Its text, markers included.
        package let text: String
        /// What it rests on.
        package let basis: Basis
    }

    /// The passage's id.
    package let passage: String
    /// The row of its document, and the document's title.
    package let document: Int
    package let title: String
    /// The line, from 1. Passages of one document and line are one paragraph.
    package let line: Int
    /// What the paragraph is.
    package let kind: PassageKind
    /// In order; never empty.
    package let sentences: [Sentence]
}
