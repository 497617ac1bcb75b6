/// How the headings above a passage are written in one column.
enum SectionPath {
    /// Stands between headings.
    static let separator = " › "

    /// The headings of a stored path, outermost first.
    static func headings(_ path: String) -> [String] {
        path.isEmpty ? [] : path.split(separator: separator).map(String.init)
    }
}
