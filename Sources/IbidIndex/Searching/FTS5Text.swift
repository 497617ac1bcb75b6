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

    /// All words of `text`, in any order: what stands between white space, where the tokenizer makes a term of it.
    /// `nil` where it makes none: FTS5 has no expression for that, and nothing matches.
    static func allWords(of text: String, _ tokenizer: TermTokenizer) -> String? {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init).filter {
            !tokenizer.terms(of: $0).isEmpty
        }
        return words.isEmpty ? nil : "(" + words.map(quoted).joined(separator: " AND ") + ")"
    }
}
