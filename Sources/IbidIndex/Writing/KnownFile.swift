package import IbidModel

/// A file that the index holds.
package struct KnownFile: Sendable, Hashable {
    /// The path relative to its root.
    package let path: String
    /// How it was read.
    package let input: InputKind
    /// SHA-256 of its bytes.
    package let digest: [UInt8]
}
