/// Takes documents and files out of the index, their words first.
struct DocumentRemover {
    let connection: Connection
    let sources: SourceWriter
    let postings: PostingWriter

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
        let passages = try connection.int("SELECT count(*) FROM passage WHERE document = ?", [.int(document)])
        try connection.prepared(
            """
            SELECT rowid, title, section, body FROM passage_text
            WHERE rowid IN (SELECT id FROM passage WHERE document = ?)
            """
        ).each([.int(document)]) { row in
            try postings.remove(
                row: row.int(0), title: row.text(1), section: row.text(2), body: row.text(3), connection)
        }
        try connection.run(
            """
            INSERT INTO passage_fts(passage_fts, rowid, title, section, body)
            SELECT 'delete', rowid, title, section, body FROM passage_text
            WHERE rowid IN (SELECT id FROM passage WHERE document = ?)
            """, [.int(document)])
        try connection.prepared(
            """
            SELECT c.source, c.variant, count(*) FROM citation c JOIN note n ON n.id = c.note
            JOIN note_block b ON b.id = n.block WHERE b.document = ? GROUP BY c.source, c.variant
            """
        ).each([.int(document)]) { row in sources.release(row.int(0), row.int(1), count: row.int(2)) }
        // Children first: a condition may run through a parent's rows.
        for table in [
            DocumentTable.Name.marker, .sentence, .passageYear, .alias, .spelling, .passage, .citation, .note,
            .noteBlock, .section, .diagnostic,
        ] {
            try connection.run(DocumentTable.named(table).deleteSQL, [.int(document)])
        }
        try connection.run("DELETE FROM document WHERE id = ?", [.int(document)])
        return passages
    }
}
