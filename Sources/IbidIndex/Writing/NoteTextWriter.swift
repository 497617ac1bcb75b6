/// Stores what notes say, once for all that say and cite the same, and counts the notes that do.
///
/// Used inside one transaction: rows that are known are not looked up again.
final class NoteTextWriter {
    private let connection: Connection
    private let sources: SourceWriter
    private let insertText: Statement
    private let insertCitation: Statement
    /// Whether an index is built from nothing: until it is settled, what is not known is new, and nothing to look it up in.
    private var isLoading: Bool
    /// Rows by digest.
    private var rows: [Int: Int] = [:]
    /// By row, how many notes more there are than the row says.
    private var changes: [Int: Int] = [:]
    private var nextRow: Int?
    private var nextCitation = 0

    init(_ connection: Connection, sources: SourceWriter, isLoading: Bool) throws {
        self.connection = connection
        self.sources = sources
        self.isLoading = isLoading
        insertText = try connection.prepared(
            "INSERT INTO note_text(id, digest, notes, first_citation, citations, text) VALUES (?, ?, 0, ?, ?, ?)")
        let columns = ["id", "note_text", "source", "variant"] + NoteContent.columns
        let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        insertCitation = try connection.prepared(
            "INSERT INTO citation(\(columns.joined(separator: ", "))) VALUES (\(places))")
    }

    /// The row for one more note with this content, made where it is missing.
    func store(_ content: NoteContent) throws -> Int {
        let cited = try content.sources.map { try sources.store($0) }
        let row = try known(content.digest) ?? insert(content, cited)
        rows[content.digest] = row
        changes[row, default: 0] += 1
        return row
    }

    /// Notes that `count` notes with the text in `row` are about to go.
    func release(_ row: Int, count: Int) { changes[row, default: 0] -= count }

    /// Brings the numbers up to date and drops what no note says any more. Must come before sources are settled.
    func settle() throws {
        let count = try connection.prepared("UPDATE note_text SET notes = notes + ? WHERE id = ?")
        for (row, change) in changes.sorted(by: { $0.key < $1.key }) where change != 0 {
            try count.run([.int(change), .int(row)])
            if change < 0 { try dropUnused(row) }
        }
        (rows, changes, nextRow, isLoading) = ([:], [:], nil, false)
    }

    private func dropUnused(_ row: Int) throws {
        try connection.run(
            """
            DELETE FROM citation WHERE id >= (SELECT first_citation FROM note_text WHERE id = ?1 AND notes = 0)
            AND id < (SELECT first_citation + citations FROM note_text WHERE id = ?1 AND notes = 0)
            """, [.int(row)])
        try connection.run("DELETE FROM note_text WHERE id = ? AND notes = 0", [.int(row)])
    }

    private func known(_ digest: Int) throws -> Int? {
        if let row = rows[digest] { return row }
        guard !isLoading else { return nil }
        return try connection.prepared("SELECT id FROM note_text WHERE digest = ?").first([.int(digest)]) { $0.int(0) }
    }

    private func insert(_ content: NoteContent, _ cited: [SourceWriter.Stored]) throws -> Int {
        let row = try nextRow ?? firstFreeRows()
        try insertText.run([
            .int(row), .int(content.digest), .int(nextCitation), .int(content.citations.count), .text(content.text),
        ])
        for (ordinal, stored) in cited.enumerated() {
            try insertCitation.run(
                [.int(nextCitation), .int(row), .int(stored.source), .int(stored.variant)]
                    + NoteContent.values(content.citations[ordinal], ordinal))
            nextCitation += 1
        }
        nextRow = row + 1
        return row
    }

    private func firstFreeRows() throws -> Int {
        nextCitation = try connection.int("SELECT coalesce(max(id), 0) + 1 FROM citation")
        return try connection.int("SELECT coalesce(max(id), 0) + 1 FROM note_text")
    }
}
