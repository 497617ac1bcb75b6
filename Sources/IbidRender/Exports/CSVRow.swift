/// Rows of comma-separated values, as RFC 4180 has them.
package enum CSVRow {
    /// The mark by which spreadsheets know UTF-8; the first thing in a file for them.
    package static let byteOrderMark = "\u{FEFF}"

    /// One row, ended by CR LF; fields with commas, quotes or line breaks stand in quotes.
    ///
    /// - Parameter isForSpreadsheets: whether a field that a spreadsheet would take for a formula gets `'` in front.
    package static func text(_ fields: [String], isForSpreadsheets: Bool = false) -> String {
        fields.map { field in
            let field = isForSpreadsheets ? neutral(field) : field
            let needsQuotes = field.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
            guard needsQuotes else { return field }
            return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                + "\""
        }.joined(separator: ",") + "\r\n"
    }

    /// White space before a sign does not disarm it, in some spreadsheets; nor does a full-width form of it.
    private static func neutral(_ field: String) -> String {
        let first = field.unicodeScalars.first { !$0.properties.isWhitespace || $0 == "\t" || $0 == "\r" || $0 == "\n" }
        guard let first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else { return field }
        return "'" + field
    }
}
