/// The form of a text that ids survive in: lower case, every run of white space one space.
enum FoldedText {
    /// Folds `text`. Linear.
    static func fold(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
