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
        let rows = try connection.prepared(
            """
            SELECT p.id, p.content_id FROM root r JOIN file f ON f.root = r.id JOIN document d ON d.file = f.id
            JOIN passage p ON p.id >= d.first_passage AND p.id < d.first_passage + d.passages
            WHERE r.path = ?1 AND f.path = ?2 AND d.key IS ?3 ORDER BY p.ordinal
            """
        ).map([.text(entry.root), .text(entry.path), .optional(entry.key)]) { ($0.int(0), $0.bits(1)) }
        guard !rows.isEmpty else { return nil }
        let loader = try ParagraphLoader(connection, common)
        var passages: [DiffDocument.Passage] = []
        var sentences: [DiffDocument.Sentence] = []
        var works: [Int: DiffDocument.Source] = [:]
        for (row, contentID) in rows {
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
        return DiffDocument(passages: passages, sentences: sentences)
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
