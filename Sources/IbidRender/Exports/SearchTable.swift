package import IbidModel

/// Hits as rows, for spreadsheets and shell tools.
package enum SearchTable {
    /// The columns, in order.
    package static let columns = [
        "rank", "score", "id", "path", "line", "title", "section", "kind", "text", "notes", "sources",
    ]

    /// RFC 4180: fields with commas, quotes or line breaks in quotes, lines ended by CR LF. The first row names columns.
    package static func csv(_ result: SearchResult) -> String {
        ([columns] + result.hits.map(row)).map { CSVRow.text($0) }.joined()
    }

    /// Tab-separated; tabs and line breaks inside a field become spaces. The first row names columns.
    package static func tsv(_ result: SearchResult) -> String {
        ([columns] + result.hits.map(row)).map { row in
            row.map { field in
                String(
                    String.UnicodeScalarView(
                        field.unicodeScalars.map { $0 == "\t" || $0 == "\n" || $0 == "\r" ? " " : $0 }))
            }.joined(separator: "\t") + "\n"
        }.joined()
    }

    private static func row(_ hit: Hit) -> [String] {
        let passage = hit.passage
        let sources = passage.notes.flatMap(\.citations).map(\.source)
        var seen: Set<String> = []
        let distinct = sources.filter { seen.insert($0.id).inserted }
        return [
            String(hit.rank), String(hit.score), passage.id, passage.document.locator, String(passage.line),
            passage.document.title, SectionPath.text(passage.section), passage.kind.rawValue, passage.text,
            passage.notes.map { "\($0.block):[\($0.label)]" }.joined(separator: " "),
            distinct.map { SourceLine.text($0.item) }.joined(separator: "; "),
        ].map(UnsafeText.visible)
    }
}
