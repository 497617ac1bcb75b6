internal import IbidModel

/// Writes the rows of documents and their part of the full-text index. Used inside one transaction.
final class DocumentWriter {
    private let connection: Connection
    private let notes: NoteTextWriter
    private let postings: PostingWriter
    private let uids: RowChunkWriter
    private let rows: TapeWriter
    /// What fills the full-text index in a build from nothing.
    private let text: BulkText?
    private let insertDocument: Statement
    private let insertText: Statement
    private var ids = RowIDs()

    init(
        connection: Connection, notes: NoteTextWriter, postings: PostingWriter, uids: RowChunkWriter, text: BulkText?
    ) throws {
        self.connection = connection
        self.notes = notes
        self.postings = postings
        self.uids = uids
        self.text = text
        rows = try TapeWriter(connection)
        let firsts = DocumentTable.all.compactMap(\.firstColumn)
        let columns =
            [
                "id", "uid", "file", "key", "title", "sha256", "byte_count", "lossy", "rows_sha256",
                "citations", "unresolved_markers", "unreferenced_notes",
            ] + DocumentTable.all.map(\.countColumn) + firsts
        let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        insertDocument = try connection.prepared(
            "INSERT INTO document(\(columns.joined(separator: ", "))) VALUES (\(places))")
        insertText = try connection.prepared(
            "INSERT INTO passage_fts(rowid, title, section, body) VALUES (?, ?, ?, ?)")
    }

    /// Notes that rows were removed, so that the next document takes their place where it is the last.
    func forgetIDs() { ids.reset() }

    /// Stores `document` as one of `file`.
    func write(_ document: DocumentRows, file: Int) throws {
        let id = try connection.int("SELECT coalesce(max(id), 0) + 1 FROM document")
        let head = document.head
        let first = try DocumentTable.all.map { try ids.next($0.name, connection) }
        let firsts = DocumentTable.all.filter(\.hasID).map { first[$0.name.place] }
        try insertDocument.run(
            [
                .int(id), .int(head.uid), .int(file), .optional(head.key), .text(head.title), .blob(head.sha256),
                .int(head.byteCount), .bool(head.isLossy), .blob(document.rowsDigest), .int(head.citations),
                .int(head.unresolvedMarkers), .int(head.unreferencedNotes),
            ] + (head.rowCounts + firsts).map(SQLValue.int))
        let texts = try document.notes.map { [try notes.store($0)] }
        for (table, tape) in zip(DocumentTable.all, document.tapes) {
            try rows.write(
                tape, of: table.name, document: id, first: first, shared: table.name == .note ? texts : [])
            ids.advance(table.name, by: tape.rows)
        }
        let firstPassage = first[DocumentTable.Name.passage.place]
        for (ordinal, passage) in document.passages.enumerated() {
            try uids.set(IDScan.head(passage.uid), firstPassage + ordinal)
        }
        try writeText(document, firstPassage: firstPassage)
    }

    /// Enters the passages' words.
    private func writeText(_ document: DocumentRows, firstPassage: Int) throws {
        if let text { return try text.add(document, firstRow: firstPassage, postings) }
        for (ordinal, passage) in document.passages.enumerated() {
            let row = firstPassage + ordinal
            let section = document.sectionPaths[passage.section]
            try insertText.bind(row, at: 1)
            try insertText.run(binding: [document.head.title, section, passage.body], from: 2)
            try postings.add(
                row: row, title: document.head.title, section: section, body: passage.body, marks: passage.marks,
                isFirst: ordinal == 0)
        }
    }
}
