internal import IbidModel

/// Finds words in a sentence byte by byte. Swift's own search takes two spellings of an accent for one.
enum ExactSpan {
    /// Where `words` first stand in `text`; `nil` if they do not, or are empty. Quadratic at worst.
    static func of(_ words: String, in text: String) -> ByteSpan? {
        let needle = Array(words.utf8)
        let bytes = Array(text.utf8)
        guard let first = needle.first, needle.count <= bytes.count else { return nil }
        for start in 0...(bytes.count - needle.count)
        where bytes[start] == first && bytes[start..<(start + needle.count)].elementsEqual(needle) {
            return ByteSpan(start: start, end: start + needle.count)
        }
        return nil
    }
}
