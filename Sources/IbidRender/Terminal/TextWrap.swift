/// Breaks text into lines.
enum TextWrap {
    /// The words of `text` in lines of at most `width` columns where words allow, each behind `indent` but the first
    /// behind `first`. Escape sequences of `Style` take no room; every other character counts as one column.
    static func wrap(_ text: String, width: Int, first: String, indent: String) -> String {
        var lines: [String] = []
        var line = first
        var column = first.count
        var isEmpty = true
        for word in text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }) {
            let length = visibleCount(word)
            if !isEmpty, column + 1 + length > width {
                lines.append(line)
                (line, column, isEmpty) = (indent, indent.count, true)
            }
            line += (isEmpty ? "" : " ") + word
            column += length + (isEmpty ? 0 : 1)
            isEmpty = false
        }
        lines.append(line)
        return lines.joined(separator: "\n")
    }

    private static func visibleCount(_ word: Substring) -> Int {
        var count = 0
        var isEscape = false
        for character in word {
            if character == "\u{1B}" { isEscape = true }
            if !isEscape { count += 1 }
            if isEscape, character == "m" { isEscape = false }
        }
        return count
    }
}
