package import IbidModel

/// Two names that a text gives to one bearer.
package struct AliasPair: Sendable, Hashable {
    /// The first name; the long form of an abbreviation.
    package let name: String
    /// The second name; the short form of an abbreviation.
    package let other: String
    /// How the second stands to the first.
    package let kind: AliasKind
    /// Where the first stands; nil where it is the title of the document or a subject from outside the text.
    package let nameSpan: ByteSpan?
    /// Where the second stands.
    package let otherSpan: ByteSpan
}
