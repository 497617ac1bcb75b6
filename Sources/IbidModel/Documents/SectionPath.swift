/// Headings, outermost first, as one text: how the index stores them and how people read them.
package enum SectionPath {
    /// Stands between headings.
    package static let separator = " › "

    /// The text of `headings`.
    package static func text(_ headings: [String]) -> String { headings.joined(separator: separator) }

    /// The headings of a text. The `last` one stands by itself in the index and may hold a separator of its own; those
    /// above it are of the vocabulary, where none does.
    package static func headings(_ text: String, last: String?) -> [String] {
        guard let last, !last.isEmpty else { return [] }
        let above = String(decoding: text.utf8.dropLast(last.utf8.count), as: UTF8.self)
        return above.split(separator: separator).map(String.init) + [last]
    }
}
