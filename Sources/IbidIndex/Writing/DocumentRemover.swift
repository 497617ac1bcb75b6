/// Takes documents and files out of the index, their words first.
struct DocumentRemover {
    let connection: Connection
    let sources: SourceWriter
    let notes: NoteTextWriter
    let postings: PostingWriter
    let uids: RowChunkWriter
    /// Whether words are taken out of the full-text index and the posting lists; a build makes them anew instead.
    let unindexes: Bool

    /// Removes a file with all its documents, and gives the number of passages that went.
    func remove(file: Int) throws -> (documents: Int, passages: Int) {
        let documents = try connection.prepared("SELECT id FROM document WHERE file = ?").map([.int(file)]) {
            $0.int(0)
        }
        var passages = 0
        for document in documents { passages += try remove(document: document) }
        try connection.run("DELETE FROM file WHERE id = ?", [.int(file)])
        return (documents.count, passages)
    }

    /// Removes one document and gives the number of its passages.
    func remove(document: Int) throws -> Int {
        let range =
            try connection.prepared("SELECT first_passage, passages FROM document WHERE id = ?")
            .first([.int(document)]) { $0.rows(0, count: 1) } ?? 0..<0
        let rows = [SQLValue.int(range.lowerBound), .int(range.upperBound)]
        // Asked for: a damaged file may say that there are any number.
        let passages = try connection.prepared("SELECT id FROM passage WHERE id >= ? AND id < ?").map(rows) {
            $0.int(0)
        }
        for row in passages { try uids.set(0, row) }
        let unindex = try connection.prepared(
            "INSERT INTO passage_fts(passage_fts, rowid, title, section, body) VALUES ('delete', ?, ?, ?, ?)")
        try connection.prepared(
            """
            SELECT t.rowid, t.title, t.section, t.body, p.kind, p.basis, p.years FROM passage p
            JOIN passage_text t ON t.rowid = p.id WHERE p.id >= ? AND p.id < ?
            """
        ).each(rows) { row in
            guard unindexes else { return }
            let texts = [row.text(1), row.text(2), row.text(3)]
            try unindex.bind(row.int(0), at: 1)
            try unindex.run(binding: texts, from: 2)
            let marks = PassageMark.all(
                kind: row.text(4), basis: row.text(5), years: PassageMark.years(row.text(6)))
            try postings.remove(row: row.int(0), title: texts[0], section: texts[1], body: texts[2], marks: marks)
        }
        try connection.prepared(
            """
            SELECT c.source, c.variant, count(*) FROM document d
            JOIN note n ON n.id >= d.first_note AND n.id < d.first_note + d.notes
            JOIN note_text x ON x.id = n.note_text
            JOIN citation c ON c.id >= x.first_citation AND c.id < x.first_citation + x.citations
            WHERE d.id = ? GROUP BY c.source, c.variant
            """
        ).each([.int(document)]) { row in sources.release(row.int(0), row.int(1), count: row.int(2)) }
        try connection.prepared(
            """
            SELECT n.note_text, count(*) FROM document d
            JOIN note n ON n.id >= d.first_note AND n.id < d.first_note + d.notes WHERE d.id = ? GROUP BY n.note_text
            """
        ).each([.int(document)]) { row in notes.release(row.int(0), count: row.int(1)) }
        // The document's row knows where the others stand, so it goes last.
        for table in DocumentTable.all { try connection.run(table.deleteSQL, [.int(document)]) }
        try connection.run("DELETE FROM document WHERE id = ?", [.int(document)])
        return passages.count
    }
}
