package import IbidModel

/// A document's bytes as far as the index holds them: passages, headings and notes at their places, and line breaks
/// where only labels, blank lines and white space stood.
package struct DocumentOutline: Sendable {
    /// As many bytes as the document has.
    package let bytes: [UInt8]
    /// Whether the document is not UTF-8; its faulty bytes stand as U+001A.
    package let isLossy: Bool
    /// What names the document.
    package let document: DocumentReference
    /// SHA-256 of its bytes as read, in hex.
    package let sha256: String
}
