/// The words of a query for sources.
enum SourceWords {
    /// Runs of letters and digits and what joins them; punctuation alone is no word.
    static func split(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init).filter { word in
            word.contains { $0.isLetter || $0.isNumber }
        }
    }
}
