package import IbidModel

/// A document as a comparison of two indexes needs it.
package struct DiffDocument: Sendable {
    /// A passage with what its text comes to when case, marks and spaces do not count.
    package struct Passage: Sendable {
        package let record: IndexDifference.Passage
        package let contentID: Int
    }

    /// A work behind a sentence.
    package struct Source: Sendable {
        /// The ids of the spellings that are joined in it, which do not depend on the index.
        package let members: Set<Int>
        /// The title of the spelling that is cited most; may be empty.
        package let title: String
        /// That spelling's fingerprint.
        package let fingerprint: String
    }

    /// A sentence, and the works behind it, each once.
    package struct Sentence: Sendable {
        package let record: IndexDifference.Passage
        package let sources: [Source]
    }

    /// In the order of the document.
    package let passages: [Passage]
    package let sentences: [Sentence]
    package let notes: [IndexDifference.Note]
}
