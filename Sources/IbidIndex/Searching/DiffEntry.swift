/// What names a document in an index, for a comparison.
package struct DiffEntry: Sendable {
    /// The path of its corpus root.
    package let root: String
    /// Its path below the root.
    package let path: String
    /// What tells it from others of its file.
    package let key: String?
    /// A digest over its rows: equal digests, equal rows, whatever the root.
    package let digest: [UInt8]

    /// As people read it.
    var name: String { key.map { "\(path)#\($0)" } ?? path }
}
