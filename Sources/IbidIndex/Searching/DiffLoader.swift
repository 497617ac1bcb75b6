package import IbidModel

/// A document as a comparison of two indexes needs it.
package struct DiffDocument: Sendable {
    /// A passage with what its text comes to when case, marks and spaces do not count.
    package struct Passage: Sendable {
        package let record: IndexDifference.Passage
        package let contentID: Int
    }

    /// A sentence, and the titles of the works behind it, ascending, each once.
    package struct Sentence: Sendable {
        package let record: IndexDifference.Passage
        package let sources: [String]
    }

    /// In the order of the document.
    package let passages: [Passage]
    package let sentences: [Sentence]
}

/// Reads the documents of an index for a comparison.
struct DiffLoader {
    private let connection: Connection
    private let common: RowCache

    init(_ connection: Connection, _ common: RowCache) {
        self.connection = connection
        self.common = common
    }

    /// What names each document, with a digest over its rows: equal digests, equal rows.
    func digests() throws -> [String: [UInt8]] {
        let pairs = try connection.prepared(
            "SELECT f.path, d.key, d.rows_sha256 FROM document d JOIN file f ON f.id = d.file"
        ).map { (Self.name($0.text(0), $0.optionalText(1)), $0.blob(2)) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The document called `name`; `nil` where there is none.
    func document(_ name: String) throws -> DiffDocument? {
        let parts = name.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let rows = try connection.prepared(
            """
            SELECT p.id, p.content_id FROM file f JOIN document d ON d.file = f.id
            JOIN passage p ON p.id >= d.first_passage AND p.id < d.first_passage + d.passages
            WHERE f.path = ?1 AND coalesce(d.key, '') = ?2 ORDER BY p.ordinal
            """
        ).map([.text(parts[0]), .text(parts.count > 1 ? parts[1] : "")]) { ($0.int(0), $0.int(1)) }
        guard !rows.isEmpty else { return nil }
        let loader = try ParagraphLoader(connection, common)
        var passages: [DiffDocument.Passage] = []
        var sentences: [DiffDocument.Sentence] = []
        for (row, contentID) in rows {
            guard let stored = try loader.paragraphs([row]).first else { continue }
            func record(_ id: String, _ text: String) -> IndexDifference.Passage {
                IndexDifference.Passage(id: id, document: name, line: stored.line, text: text)
            }
            let text = stored.sentences.map(\.text).joined(separator: " ")
            let id = StableID.string(.passage, stored.uid)
            passages.append(.init(record: record(id, text), contentID: contentID))
            for sentence in stored.sentences {
                let titles = try loader.sources(sentence.row).map { try title(of: $0) }
                let id = stored.document.id(.sentence, sentence.span)
                sentences.append(.init(record: record(id, sentence.text), sources: Set(titles).sorted()))
            }
        }
        return DiffDocument(passages: passages, sentences: sentences)
    }

    private func title(of source: Int) throws -> String {
        try connection.prepared("SELECT title, fingerprint FROM source WHERE id = ?").first([.int(source)]) { row in
            row.text(0).isEmpty ? row.text(1) : row.text(0)
        } ?? ""
    }

    private static func name(_ path: String, _ key: String?) -> String { key.map { "\(path)#\($0)" } ?? path }
}
