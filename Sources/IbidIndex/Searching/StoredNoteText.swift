internal import IbidModel

/// What a note says and cites, as it is read back: the same for all notes that say it.
struct StoredNoteText: Sendable {
    /// A citation; where it stands counts from the text's beginning.
    struct Citation: Sendable {
        let span: ByteSpan
        let style: CitationStyle
        let confidence: Double
        let locator: String?
        let work: RowCache.Work
    }

    let text: String
    let citations: [Citation]

    /// The text in row `row`; `nil` where there is none. Citations of a missing source are left out.
    init?(_ row: Int, _ common: RowCache, _ generation: Int, _ connection: Connection) throws {
        let stored = try connection.prepared(
            "SELECT text, first_citation, first_citation + citations FROM note_text WHERE id = ?"
        )
        .first([.int(row)]) { (text: $0.text(0), first: $0.int(1), end: $0.int(2)) }
        guard let stored else { return nil }
        var citations: [Citation] = []
        let length = stored.text.utf8.count
        try connection.prepared(
            """
            SELECT start_byte, end_byte, style, confidence, locator, source, variant FROM citation
            WHERE id >= ? AND id < ? ORDER BY id
            """
        ).each([.int(stored.first), .int(stored.end)]) { row in
            guard let work = try common.work(row.int(5), variant: row.int(6), generation, connection) else { return }
            let start = min(max(0, row.int(0)), length)
            citations.append(
                Citation(
                    span: ByteSpan(start: start, end: min(max(start, row.int(1)), length)),
                    style: CitationStyle(rawValue: row.text(2)) ?? .opaque, confidence: row.real(3),
                    locator: row.optionalText(4), work: work))
        }
        text = stored.text
        self.citations = citations
    }
}
