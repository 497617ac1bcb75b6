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

    /// Selects the passages that `filter` lets through; its words are `tokenizer`'s.
    static func condition(_ filter: QueryFilter, _ tokenizer: TermTokenizer) -> Fragment {
        switch filter {
        case .source(let text):
            if let range = IDLookup.range(text, kind: .source) {
                return citing("o.uid BETWEEN ? AND ?", [.int(range.lowerBound), .int(range.upperBound)])
            }
            return citing(text, in: nil, tokenizer)
        case .author(let text): return citing(text, in: "author", tokenizer)
        case .publisher(let text): return citing(text, in: "publisher", tokenizer)
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
            return nothing
        }
    }

    private static let nothing = Fragment(sql: "SELECT id FROM passage WHERE 0")

    /// Passages that cite a source with all words of `text`, in one column or in any, in any of its spellings.
    private static func citing(_ text: String, in column: String?, _ tokenizer: TermTokenizer) -> Fragment {
        guard let words = FTS5Text.allWords(of: text, tokenizer) else { return nothing }
        let match = column.map { "\($0) : \(words)" } ?? words
        return citing("o.id IN (SELECT rowid FROM source_fts WHERE source_fts MATCH ?)", [.text(match)])
    }

    private static func citing(_ condition: String, _ values: [SQLValue]) -> Fragment {
        Fragment(
            sql: """
                SELECT passage FROM passage_source WHERE source IN (SELECT o.canonical FROM source o WHERE \(condition))
                """, values: values)
    }
}
