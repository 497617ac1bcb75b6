internal import IbidModel

/// Turns filters of a query into what SQLite runs: conditions over `passage p`, with bound values.
///
/// The user's text reaches FTS5 only between double quotes, as a bound value.
struct MatchCompiler {
    /// A piece of SQL with the values for its question marks.
    struct Fragment {
        var sql: String
        var values: [SQLValue] = []
    }

    // MARK: Conditions

    /// Selects the passages that `filter` lets through.
    static func condition(_ filter: QueryFilter) -> Fragment {
        switch filter {
        case .source(let text):
            if let range = IDLookup.range(text, kind: .source) {
                return citing("o.uid BETWEEN ? AND ?", [.int(range.lowerBound), .int(range.upperBound)])
            }
            return citing(words(text))
        case .author(let text): return citing("author : " + words(text))
        case .publisher(let text): return citing("publisher : " + words(text))
        case .document(let text):
            let range = IDLookup.range(text, kind: .document)
            return Fragment(
                sql: """
                    SELECT p.id FROM document d JOIN file f ON f.id = d.file
                    JOIN passage p ON p.id >= d.first_passage AND p.id < d.first_passage + d.passages
                    WHERE instr(lower(f.path), lower(?)) OR d.key = ? OR d.uid BETWEEN ? AND ?
                    """,
                values: [.text(text), .text(text), .int(range?.lowerBound ?? 1), .int(range?.upperBound ?? 0)])
        case .issued(let years):
            // EDTF begins with the year.
            return citing(
                "o.issued GLOB '[0-9][0-9][0-9][0-9]*' AND CAST(substr(o.issued, 1, 4) AS INTEGER) BETWEEN ? AND ?",
                [.int(years.lowerBound), .int(years.upperBound)])
        case .year, .kind, .cited:
            // These are marks of passages, and found in the posting lists.
            return Fragment(sql: "SELECT id FROM passage WHERE 0")
        }
    }

    /// Passages that cite a source matching FTS5 expression `match`, in any of its spellings.
    private static func citing(_ match: String) -> Fragment {
        citing("o.id IN (SELECT rowid FROM source_fts WHERE source_fts MATCH ?)", [.text(match)])
    }

    private static func citing(_ condition: String, _ values: [SQLValue]) -> Fragment {
        Fragment(
            sql: """
                SELECT passage FROM passage_source WHERE source IN (SELECT o.canonical FROM source o WHERE \(condition))
                """, values: values)
    }

    /// All of the text's words, in any order; punctuation alone is no word.
    private static func words(_ text: String) -> String {
        FTS5Text.all(
            text.split(whereSeparator: \.isWhitespace).map(String.init).filter { word in
                word.contains { $0.isLetter || $0.isNumber }
            })
    }
}
