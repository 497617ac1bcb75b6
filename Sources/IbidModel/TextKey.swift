/// A text as the key of a dictionary, hashed by its bytes: a string's own hash looks at each character.
///
/// Equal texts have equal bytes here, since all texts of Ibid are as they were read.
package struct TextKey: Hashable, Sendable {
    private let text: String

    /// The key of a text.
    package init(_ text: String) { self.text = text }

    package static func == (a: TextKey, b: TextKey) -> Bool {
        a.text.utf8.count == b.text.utf8.count && a.text == b.text
    }

    package func hash(into hasher: inout Hasher) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
            hasher.combine(bytes: UnsafeRawBufferPointer($0))
        }
        if isDone == nil { for byte in text.utf8 { hasher.combine(byte) } }
    }
}
