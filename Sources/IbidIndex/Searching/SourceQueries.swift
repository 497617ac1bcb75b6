internal import IbidModel

/// Lists sources and finds what they are cited for.
struct SourceQueries {
    private let connection: Connection
    private let common: RowCache

    init(_ connection: Connection, _ common: RowCache) {
        self.connection = connection
        self.common = common
    }

    /// The rows of sources, one for each work, that match every word of `text`, or of all works for `nil`: most cited
    /// first, then by title and id. None where `text` has no word.
    func rows(matching text: String?) throws -> [Int] {
        var filter = ""
        var values: [SQLValue] = []
        if let text {
            guard let match = FTS5Text.allWords(of: text, try connection.tokenizer()) else { return [] }
            filter = "WHERE s.id IN (SELECT rowid FROM source_fts WHERE source_fts MATCH ?)"
            values = [.text(match)]
        }
        return try connection.prepared(
            """
            SELECT k.id FROM source k JOIN (SELECT DISTINCT s.canonical AS id FROM source s \(filter)) f ON f.id = k.id
            ORDER BY (SELECT sum(x.notes) FROM source o JOIN citation c ON c.source = o.id
                JOIN note_text x ON x.id = c.note_text WHERE o.canonical = k.id) DESC, k.title, k.uid
            """
        ).map(values) { $0.int(0) }
    }

    /// The work that row `row` belongs to.
    func canonical(of row: Int) throws -> Int {
        try connection.int("SELECT canonical FROM source WHERE id = ?", [.int(row)])
    }

    /// One work with its numbers, joined spellings and relatives.
    func listing(_ row: Int) throws -> SourceListing? {
        guard let source = try record(row) else { return nil }
        let counts = try counts(of: row)
        let relations = SourceRelations(connection)
        let members = try connection.prepared("SELECT id FROM source WHERE canonical = ? AND id <> ?1 ORDER BY uid")
            .map([.int(row)]) { $0.int(0) }
        let own = try relations.of(row)
        let variants = try members.compactMap { member -> SourceListing.RelatedSource? in
            guard let record = try record(member) else { return nil }
            // A spelling that is tied in through a third one has its account there.
            let tie = try own.first { $0.other == member } ?? relations.of(member).first { $0.relation.kind == .same }
            let relation = tie?.relation ?? SourceRelation(kind: .same, score: 0, features: [])
            return SourceListing.RelatedSource(source: record, relation: relation, isDecided: tie?.isDecided ?? false)
        }
        let related = try own.filter { !members.contains($0.other) }.compactMap { found in
            // What else would be one, but for a third work that is kept apart from it, is left to a person.
            let (kind, relation) = (found.relation.kind == .same ? .suspect : found.relation.kind, found.relation)
            return try record(found.other).map {
                SourceListing.RelatedSource(
                    source: $0,
                    relation: SourceRelation(kind: kind, score: relation.score, features: relation.features),
                    isDecided: found.isDecided)
            }
        }
        return SourceListing(
            source: source, citations: counts.citations, documents: counts.documents, variants: variants,
            related: related)
    }

    /// How often work `row` is cited, and in how many documents.
    func counts(of row: Int) throws -> (citations: Int, documents: Int) {
        try connection.prepared(
            """
            SELECT count(*), count(DISTINCT b.document) FROM source s JOIN citation c ON c.source = s.id
            JOIN note n ON n.note_text = c.note_text JOIN note_block b ON b.id = n.block WHERE s.canonical = ?
            """
        ).first([.int(row)]) { ($0.int(0), $0.int(1)) } ?? (0, 0)
    }

    /// The source record in row `row`: a work with what all its descriptions tell, a joined spelling as it is written.
    func record(_ row: Int) throws -> SourceRecord? {
        try connection.prepared("SELECT uid, csl, canonical FROM source WHERE id = ?").first([.int(row)]) { found in
            var item = common.item(found.text(1)) ?? CSLItem()
            if found.int(2) == row { item = try WorkDescription(item, of: row, common, connection).item }
            return SourceRecord(id: StableID.string(.source, found.bits(0)), item: item)
        }
    }

    /// The fingerprint of row `row`.
    func fingerprint(_ row: Int) throws -> String {
        try connection.prepared("SELECT fingerprint FROM source WHERE id = ?").first([.int(row)]) { $0.text(0) } ?? ""
    }

    /// Sources `s`, notes `n` and the sentences `t` that rest on them.
    private static let uses = """
        FROM source s JOIN citation c ON c.source = s.id JOIN note n ON n.note_text = c.note_text
        JOIN marker m ON m.sentence >= n.first_sentence AND m.sentence < n.first_sentence + n.sentences AND m.note = n.id
        JOIN sentence o ON o.id = m.sentence JOIN sentence t ON t.id > o.id - o.covers AND t.id <= o.id
        """

    /// The sentences that rest on work `row`, with the notes through which they do: by document path and place, at most
    /// `limit` of them after `offset`; and how many there are in all.
    func uses(of row: Int, limit: Int?, offset: Int) throws -> (uses: [CitedBy.Use], total: Int) {
        // Who wants none wants the number alone; putting them in order takes longer than finding them.
        if limit == 0 {
            return (
                [], try connection.int("SELECT count(DISTINCT t.id) \(Self.uses) WHERE s.canonical = ?", [.int(row)])
            )
        }
        let pairs = try connection.prepared(
            """
            SELECT DISTINCT t.id, n.id \(Self.uses)
            JOIN passage p ON p.id = t.passage
            JOIN document d ON d.id = p.document JOIN file f ON f.id = d.file
            WHERE s.canonical = ? ORDER BY f.path, d.key, d.uid, t.start_byte, n.id
            """
        ).map([.int(row)]) { (sentence: $0.int(0), note: $0.int(1)) }
        var order: [Int] = []
        var notes: [Int: [Int]] = [:]
        for pair in pairs {
            if notes[pair.sentence] == nil { order.append(pair.sentence) }
            notes[pair.sentence, default: []].append(pair.note)
        }
        let passages = try PassageLoader(connection, common)
        let loader = try NoteLoader(connection, common)
        let page = order.dropFirst(offset).prefix(limit ?? order.count)
        let uses = try page.compactMap { sentence -> CitedBy.Use? in
            guard let found = try passages.sentence(sentence), let passage = try passages.passage(found.passage)?.record
            else { return nil }
            let records = try (notes[sentence] ?? []).compactMap { try loader.note($0, source: row) }
            return CitedBy.Use(
                document: passage.document, section: passage.section, line: passage.line, passage: passage.id,
                sentence: found.sentence, notes: records)
        }
        return (uses, order.count)
    }
}
