package import IbidModel

/// A stretch of text that may be a name.
package struct NameCandidate: Sendable, Hashable {
    /// Where it stands.
    package let span: ByteSpan
    /// Its words as they are written, small words between them included.
    package let words: [String]
    /// Whether it is a whole run of capitalised words rather than a part of one.
    package let isWhole: Bool

    /// Makes a candidate of its parts.
    package init(span: ByteSpan, words: [String], isWhole: Bool) {
        self.span = span
        self.words = words
        self.isWhole = isWhole
    }
}
