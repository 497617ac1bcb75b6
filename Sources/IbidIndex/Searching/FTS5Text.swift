/// How a user's text enters an FTS5 expression: only ever as a string between double quotes.
enum FTS5Text {
    /// The text as one FTS5 string. Goes by scalars, since a quote with a combining mark is one character to Swift and
    /// still a quote to FTS5; a NUL would end the expression, so it becomes a space.
    static func quoted(_ text: String) -> String {
        var scalars: String.UnicodeScalarView = "\"".unicodeScalars
        for scalar in text.unicodeScalars {
            if scalar == "\"" { scalars.append(scalar) }
            scalars.append(scalar == "\u{0}" ? " " : scalar)
        }
        scalars.append("\"")
        return String(scalars)
    }

    /// All of `words`, in any order.
    static func all(_ words: [String]) -> String {
        "(" + words.map(quoted).joined(separator: " AND ") + ")"
    }
}
