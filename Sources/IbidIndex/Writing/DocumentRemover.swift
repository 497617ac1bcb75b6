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
            SELECT t.rowid, t.title, t.section, t.body, p.kind, p.basis, p.years FROM passage p
            JOIN passage_text t ON t.rowid = p.id WHERE p.document = ?
            """
        ).each([.int(document)]) { row in
            let marks = PassageMark.all(
                kind: row.text(4), basis: row.text(5), years: PassageMark.years(row.text(6)))
            try postings.remove(
                row: row.int(0), title: row.text(1), section: row.text(2), body: row.text(3), marks: marks, connection)
        }
        try connection.run(
            """
            INSERT INTO passage_fts(passage_fts, rowid, title, section, body)
            SELECT 'delete', rowid, title, section, body FROM passage_text
            WHERE rowid IN (SELECT id FROM passage WHERE document = ?)
            """, [.int(document)])
        let cited = try connection.prepared(
            """
            SELECT DISTINCT c.source FROM citation c JOIN note n ON n.id = c.note JOIN note_block b ON b.id = n.block
            WHERE b.document = ?
            """
        ).map([.int(document)]) { $0.int(0) }
        cited.forEach(sources.touch)
        // Children first: a condition may run through a parent's rows.
        for table in [
            DocumentTable.Name.marker, .sentence, .alias, .spelling, .passage, .citation, .note,
            .noteBlock, .section, .diagnostic,
        ] {
            try connection.run(DocumentTable.form(table).table.deleteSQL, [.int(document)])
        }
        try connection.run("DELETE FROM document WHERE id = ?", [.int(document)])
        return passages
    }
}
