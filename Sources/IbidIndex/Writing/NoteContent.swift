package import IbidModel

/// What a note says and what it cites, apart from where it stands. A class, since many notes say the same.
///
/// Half of a profile's notes repeat another one's words, so the index holds each text once, with its citations.
package final class NoteContent: Sendable {
    /// The head of SHA-256 over the text and all that is known of its citations: equal for equal notes alone.
    let digest: Int
    /// Without the label.
    let text: String
    let citations: [Citation]
    /// The source of each citation.
    let sources: [IndexedSource]

    /// Makes a value; `sources` has one for each of `citations`.
    package init(text: String, citations: [Citation], sources: [IndexedSource]) {
        self.text = text
        self.citations = citations
        self.sources = sources
        digest = Self.digest(
            text: text,
            citations: citations.indices.map { place in
                // Rows of sources differ from index to index; these names do not.
                Self.values(citations[place], place) + [.int(sources[place].uid), .int(sources[place].digest)]
            })
    }

    /// The columns of a citation that are its own.
    static let columns = [
        "ordinal", "start_byte", "end_byte", "style", "confidence", "unread_bytes", "signal", "locator",
    ]

    /// What stands in `columns` for the citation in place `ordinal`.
    static func values(_ citation: Citation, _ ordinal: Int) -> [SQLValue] {
        [
            .int(ordinal), .int(citation.span.start), .int(citation.span.end), .text(citation.style.rawValue),
            .real(citation.confidence), .int(citation.residual.reduce(0) { $0 + $1.count }),
            .optional(citation.signal), .optional(citation.locator),
        ]
    }

    /// The digest of a text as its rows stand in the file now.
    static func storedDigest(_ row: Int, text: String, _ connection: Connection) throws -> Int {
        let citations = try connection.prepared(
            """
            SELECT \(columns.map { "c." + $0 }.joined(separator: ", ")), s.uid, v.digest FROM note_text x
            JOIN citation c ON c.id >= x.first_citation AND c.id < x.first_citation + x.citations
            LEFT JOIN source s ON s.id = c.source LEFT JOIN source_variant v ON v.id = c.variant
            WHERE x.id = ? AND c.note_text = x.id ORDER BY c.id
            """
        ).map([.int(row)]) { row in (0..<Int32(columns.count + 2)).map { row.value($0) } }
        return digest(text: text, citations: citations)
    }

    private static func digest(text: String, citations: [[SQLValue]]) -> Int {
        var tape = RowTape()
        tape.add(text)
        for citation in citations { for value in citation { tape.add(value) } }
        return StableID.digest(tape.bytes)
    }
}
