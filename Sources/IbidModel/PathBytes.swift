/// A path as the system tells it from others: by its bytes. Strings that Swift takes for equal may name two files, as
/// Unicode spells é in two ways.
package struct PathBytes: Hashable, Comparable, Sendable {
    /// The path itself.
    package let text: String

    /// The bytes of a path.
    package init(_ text: String) { self.text = text }

    package static func == (a: PathBytes, b: PathBytes) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

    package static func < (a: PathBytes, b: PathBytes) -> Bool { a.text.utf8.lexicographicallyPrecedes(b.text.utf8) }

    package func hash(into hasher: inout Hasher) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
            hasher.combine(bytes: UnsafeRawBufferPointer($0))
        }
        if isDone == nil { for byte in text.utf8 { hasher.combine(byte) } }
    }

    /// The folder that a path lies in; of an absolute one `/` is the last.
    package var folder: PathBytes? {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")), text.utf8.count > 1 else { return nil }
        return PathBytes(slash == text.startIndex ? "/" : String(text[..<slash]))
    }
}
