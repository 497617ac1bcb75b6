package import IbidModel

/// Where the bytes of an indexed document come from.
package struct StoredPlace: Sendable {
    /// The row of the document.
    package let row: Int
    /// The corpus root, absolute; `stdin:` for what came from no folder.
    package let root: String
    /// The path below it.
    package let path: String
    /// What tells the document from others of its file.
    package let key: String?
    /// The kind of the file.
    package let input: InputKind
    /// SHA-256 of the document's bytes, in hex.
    package let sha256: String
}
