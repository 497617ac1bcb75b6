/// Rows of text in aligned columns: the first to the left, the others to the right, two spaces between.
enum TextTable {
    /// The lines, without white space at their ends. Rows may differ in length. Widths count characters.
    static func lines(_ rows: [[String]]) -> [String] {
        var widths: [Int] = []
        for row in rows {
            for (column, text) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], text.count)
            }
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, text in
                let gap = String(repeating: " ", count: widths[column] - text.count)
                return column == 0 ? text + gap : gap + text
            }
            var line = cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
