internal import IbidModel

/// Reads the documents of an index for a comparison.
struct DiffLoader {
    private let connection: Connection
    private let common: RowCache

    init(_ connection: Connection, _ common: RowCache) {
        self.connection = connection
        self.common = common
    }

    /// The documents, in the order in which their roots were first indexed.
    func entries() throws -> [DiffEntry] {
        try connection.prepared(
            """
            SELECT r.path, f.path, d.key, d.rows_sha256 FROM document d
            JOIN file f ON f.id = d.file JOIN root r ON r.id = f.root ORDER BY r.id, d.id
            """
        ).map { DiffEntry(root: $0.text(0), path: $0.text(1), key: $0.optionalText(2), digest: $0.blob(3)) }
    }

    /// The document that `entry` names; `nil` where there is none. SQLite compares names byte by byte.
    func document(_ entry: DiffEntry) throws -> DiffDocument? {
        let row = try connection.prepared(
            """
            SELECT d.id FROM root r JOIN file f ON f.root = r.id JOIN document d ON d.file = f.id
            WHERE r.path = ?1 AND f.path = ?2 AND d.key IS ?3
            """
        ).first([.text(entry.root), .text(entry.path), .optional(entry.key)]) { $0.int(0) }
        guard let row else { return nil }
        let loader = try ParagraphLoader(connection, common)
        var passages: [DiffDocument.Passage] = []
        var sentences: [DiffDocument.Sentence] = []
        var works: [Int: DiffDocument.Source] = [:]
        for (row, contentID) in try self.passages(of: row) {
            guard let stored = try loader.paragraphs([row]).first else { continue }
            func record(_ id: String, _ text: String) -> IndexDifference.Passage {
                IndexDifference.Passage(id: id, document: entry.name, line: stored.line, text: text)
            }
            let text = stored.sentences.map(\.text).joined(separator: " ")
            let id = StableID.string(.passage, stored.uid)
            passages.append(.init(record: record(id, text), contentID: contentID))
            for sentence in stored.sentences {
                let sources = try loader.sources(sentence.row).sorted().map { row in
                    let work = try works[row] ?? source(row)
                    works[row] = work
                    return work
                }
                let id = stored.document.id(.sentence, sentence.span)
                sentences.append(.init(record: record(id, sentence.text), sources: sources))
            }
        }
        return DiffDocument(passages: passages, sentences: sentences, notes: try notes(of: row, entry))
    }

    /// The rows and content ids of the passages of the document in row `document`.
    private func passages(of document: Int) throws -> [(row: Int, contentID: Int)] {
        try connection.prepared(
            """
            SELECT p.id, p.content_id FROM document d
            JOIN passage p ON p.id >= d.first_passage AND p.id < d.first_passage + d.passages
            WHERE d.id = ? ORDER BY p.ordinal
            """
        ).map([.int(document)]) { ($0.int(0), $0.bits(1)) }
    }

    /// What the notes of the document in row `document` say.
    private func notes(of document: Int, _ entry: DiffEntry) throws -> [IndexDifference.Note] {
        let generation = try Meta(connection).int(.generation)
        guard let stored = try common.document(document, generation, connection) else { return [] }
        return try connection.prepared(
            """
            SELECT n.label, n.line, n.start_byte, n.end_byte, x.text FROM document d
            JOIN note n ON n.id >= d.first_note AND n.id < d.first_note + d.notes
            JOIN note_text x ON x.id = n.note_text WHERE d.id = ? ORDER BY n.id
            """
        ).map([.int(document)]) { row in
            IndexDifference.Note(
                id: stored.id(.note, ByteSpan(start: row.int(2), end: row.int(3))), document: entry.name,
                line: row.int(1), label: row.text(0),
                text: PassageLoader.visible(row.text(4), isLossy: stored.isLossy))
        }
    }

    /// The work whose main spelling is in row `row`.
    private func source(_ row: Int) throws -> DiffDocument.Source {
        let members = try connection.prepared("SELECT uid FROM source WHERE canonical = ?").map([.int(row)]) {
            $0.bits(0)
        }
        let text = try connection.prepared("SELECT title, fingerprint FROM source WHERE id = ?")
            .first([.int(row)]) { (title: $0.text(0), fingerprint: $0.text(1)) }
        return DiffDocument.Source(
            members: Set(members), title: text?.title ?? "", fingerprint: text?.fingerprint ?? "")
    }
}
