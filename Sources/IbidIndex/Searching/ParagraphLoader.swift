internal import IbidModel

/// Reads passages back as far as a check of claims needs them: sentences with what covers them, no notes.
struct ParagraphLoader {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// The passages in `rows`, in the order of document, line and place; those without sentences are left out.
    func paragraphs(_ rows: [Int]) throws -> [StoredParagraph] {
        try rows.sorted().compactMap(paragraph)
    }

    /// The other passages of the lines that the passages in `rows` are cut from, with those themselves.
    func wholeLines(_ rows: [Int]) throws -> [Int] {
        let statement = try connection.prepared(
            """
            SELECT q.id FROM passage p JOIN document d ON d.id = p.document
            JOIN passage q ON q.id >= d.first_passage AND q.id < d.first_passage + d.passages AND q.line = p.line
            WHERE p.id = ?
            """)
        return Set(try rows.flatMap { row in try statement.map([.int(row)]) { $0.int(0) } }).sorted()
    }

    private func paragraph(_ row: Int) throws -> StoredParagraph? {
        let sources = try sources(of: row)
        let markers = try StoredMarker.markers(of: row, connection)
        return try connection.prepared(
            """
            SELECT p.uid, p.document, d.title, p.line, p.kind, p.body, p.start_byte FROM passage p
            JOIN document d ON d.id = p.document WHERE p.id = ?
            """
        ).first([.int(row)]) { head in
            let start = head.int(6)
            let bytes = Array(PassageBody.restore(head.text(5), markers: markers, start: start).utf8)
            let sentences = try connection.prepared(
                """
                SELECT s.id, s.uid, s.start_byte, s.end_byte, s.basis FROM passage p
                JOIN sentence s ON s.id >= p.first_sentence AND s.id < p.first_sentence + p.sentences
                WHERE p.id = ? ORDER BY s.id
                """
            ).map([.int(row)]) { row in
                let (first, end) = (max(0, row.int(2) - start), min(bytes.count, row.int(3) - start))
                return StoredParagraph.Sentence(
                    id: StableID.string(.sentence, row.int(1)),
                    text: first < end ? String(decoding: bytes[first..<end], as: UTF8.self) : "",
                    basis: Basis(rawValue: row.text(4)) ?? .none, sources: sources[row.int(0)] ?? [])
            }
            guard !sentences.isEmpty else { return nil }
            return StoredParagraph(
                passage: StableID.string(.passage, head.int(0)), document: head.int(1), title: head.text(2),
                line: head.int(3), kind: PassageKind(rawValue: head.text(4)) ?? .prose, sentences: sentences)
        } ?? nil
    }

    private func sources(of passage: Int) throws -> [Int: [Int]] {
        var sources: [Int: [Int]] = [:]
        try connection.prepared(
            """
            SELECT DISTINCT s.id, o.canonical FROM passage p
            JOIN sentence s ON s.id >= p.first_sentence AND s.id < p.first_sentence + p.sentences
            JOIN marker m ON m.sentence = s.covered_by JOIN note n ON n.id = m.note
            JOIN citation c ON c.id >= n.first_citation AND c.id < n.first_citation + n.citations
            JOIN source o ON o.id = c.source WHERE p.id = ? ORDER BY 1, 2
            """
        ).each([.int(passage)]) { row in sources[row.int(0), default: []].append(row.int(1)) }
        return sources
    }
}
