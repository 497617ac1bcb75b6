/// A text as the key of a dictionary, compared by its bytes: a string's own ways look at each character.
///
/// Equal texts have equal bytes here, since all texts of Ibid are as they were read. The hash is made once, so that
/// whoever looks a key up under a lock holds that lock for a moment only.
package struct TextKey: Hashable, Sendable {
    private let text: String
    private let hash: Int

    /// The key of a text. Linear.
    package init(_ text: String) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        var hasher = Hasher()
        text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hash = hasher.finalize()
    }

    package static func == (a: TextKey, b: TextKey) -> Bool {
        guard a.hash == b.hash, a.text.utf8.count == b.text.utf8.count else { return false }
        let areEqual = a.text.utf8.withContiguousStorageIfAvailable { first in
            b.text.utf8.withContiguousStorageIfAvailable { first.elementsEqual($0) }
        }
        return (areEqual ?? nil) ?? (a.text == b.text)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
