internal import IbidModel

/// Reads passages back as far as a check of claims needs them: sentences with what covers them, no notes.
struct ParagraphLoader {
    private let connection: Connection
    private let common: RowCache
    private let generation: Int

    init(_ connection: Connection, _ common: RowCache) throws {
        self.connection = connection
        self.common = common
        generation = try Meta(connection).int(.generation)
    }

    /// The passages in `rows`, in the order of document, line and place; those without sentences are left out.
    func paragraphs(_ rows: [Int]) throws -> [StoredParagraph] {
        try rows.sorted().compactMap(paragraph)
    }

    /// The other passages of the lines that the passages in `rows` are cut from, with those themselves; ascending. They
    /// stand beside one another.
    func wholeLines(_ rows: [Int]) throws -> [Int] {
        let statement = try connection.prepared("SELECT document, line FROM passage WHERE id = ?")
        func line(_ row: Int) throws -> [Int]? { try statement.first([.int(row)]) { [$0.int(0), $0.int(1)] } }
        var whole: Set<Int> = []
        for row in rows where !whole.contains(row) {
            guard let own = try line(row) else { continue }
            var (first, end) = (row, row + 1)
            while try line(first - 1) == own { first -= 1 }
            while try line(end) == own { end += 1 }
            whole.formUnion(first..<end)
        }
        return whole.sorted()
    }

    private func paragraph(_ row: Int) throws -> StoredParagraph? {
        let head = try connection.prepared(
            """
            SELECT uid, document, line, kind, body, start_byte, first_sentence, sentences FROM passage WHERE id = ?
            """
        ).first([.int(row)]) { row in
            (
                uid: row.bits(0), document: row.int(1), line: row.int(2), kind: row.text(3), body: row.text(4),
                start: row.int(5), sentences: row.rows(6, count: 7)
            )
        }
        guard let head, !head.sentences.isEmpty,
            let document = try common.document(head.document, generation, connection)
        else { return nil }
        let markers = try StoredMarker.markers(of: head.sentences, connection)
        let text = PassageBody.restore(head.body, markers: markers, start: head.start)
        let sentences = try connection.prepared(
            "SELECT id, start_byte, end_byte, basis FROM sentence WHERE id >= ? AND id < ? ORDER BY id"
        ).map([.int(head.sentences.lowerBound), .int(head.sentences.upperBound)]) { row in
            let span = ByteSpan(start: row.int(1), end: row.int(2))
            let (first, end) = (max(0, span.start - head.start), max(0, span.end - head.start))
            return StoredParagraph.Sentence(
                row: row.int(0), span: span,
                text: String(decoding: text.utf8.dropFirst(first).prefix(max(0, end - first)), as: UTF8.self),
                basis: Basis(rawValue: row.text(3)) ?? .none)
        }
        guard !sentences.isEmpty else { return nil }
        return StoredParagraph(
            row: row, uid: head.uid, documentRow: head.document, document: document, line: head.line,
            kind: PassageKind(rawValue: head.kind) ?? .prose, sentences: sentences)
    }

    /// The rows of the works that cover the sentence in row `sentence`, each once; a work's spellings count as one.
    func sources(_ sentence: Int) throws -> Set<Int> {
        Set(
            try connection.prepared(
                """
                SELECT o.canonical FROM sentence s JOIN marker m ON m.sentence = s.covered_by
                JOIN note n ON n.id = m.note JOIN note_text x ON x.id = n.note_text
                JOIN citation c ON c.id >= x.first_citation AND c.id < x.first_citation + x.citations
                JOIN source o ON o.id = c.source WHERE s.id = ?
                """
            ).map([.int(sentence)]) { $0.int(0) })
    }
}
