/// How the headings above a passage are written in one column.
enum SectionPath {
    /// Stands between headings.
    static let separator = " › "

    /// The headings of a stored path, outermost first. The `last` one stands by itself in the row and may hold a separator
    /// of its own; those above it are of the vocabulary, where none does.
    static func headings(_ path: String, last: String?) -> [String] {
        guard let last, !last.isEmpty else { return [] }
        let above = String(decoding: path.utf8.dropLast(last.utf8.count), as: UTF8.self)
        return above.split(separator: separator).map(String.init) + [last]
    }
}
