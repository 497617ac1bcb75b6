package import IbidModel

/// What happens to one file of the corpus in an indexing run.
package enum FileChange: Sendable {
    /// The file is new, or its bytes differ from those that were indexed.
    case store(root: String, path: String, input: InputKind, digest: [UInt8], documents: [DocumentRows])
    /// The file is no longer there.
    case remove(root: String, path: String)
}
