internal import IbidModel

/// Keeps the posting lists and the figures of terms in step with the passages.
///
/// What is new becomes a segment of its own; a passage that goes loses its length, and its postings go when their segment
/// is merged. Figures are exact after every commit. Used by one thread at a time, inside the writer's database access.
final class PostingWriter {
    /// How many words are collected before they become a segment.
    static let wordLimit = 6_000_000

    private let connection: Connection
    private let dictionary = TermDictionary()
    private var collector = PostingCollector()
    private var terms = PassageTerms()
    private let lengths: RowChunkWriter
    /// What each term gained and lost.
    private var figures: [Int: TermFigures] = [:]
    /// Whether a term lost a passage, and may be in none any more.
    private var hasRemoved = false
    /// The terms that are marks.
    private var marks: Set<Int> = []

    /// The threads that share the work of a merge.
    private let threads: Int

    init(_ connection: Connection, threads: Int) {
        self.connection = connection
        self.threads = threads
        lengths = RowChunkWriter(.length, connection)
    }

    // MARK: Changes

    /// Adds a passage in a row after all that were ever there.
    func add(row: Int, title: String, section: String, body: String, marks: [String], isFirst: Bool) throws {
        if collector.builder.count > Self.wordLimit { try writeSegment() }
        try read(title: title, section: section, body: body)
        collector.add(row: row, terms, marks: try marks.map(id(ofMark:)), isFirst: isFirst)
    }

    /// Takes out a passage, given with the text and the marks that it was added with.
    func remove(row: Int, title: String, section: String, body: String, marks: [String]) throws {
        if collector.rows?.contains(row) ?? false { try writeSegment() }
        try read(title: title, section: section, body: body)
        terms.eachCount(subtract)
        for mark in marks { subtract(try id(ofMark: mark), FieldCounts()) }
        hasRemoved = true
        try lengths.set(0, row)
        try add([
            .titleTokens: -terms.title.count, .sectionTokens: -terms.section.count, .bodyTokens: -terms.body.count,
        ])
    }

    /// Reads the terms of a passage.
    private func read(title: String, section: String, body: String) throws {
        terms.removeAll()
        try dictionary.each(title, connection) { terms.title.append(Int32(truncatingIfNeeded: $0)) }
        try dictionary.each(section, connection) { terms.section.append(Int32(truncatingIfNeeded: $0)) }
        try dictionary.each(body, connection) { terms.body.append(Int32(truncatingIfNeeded: $0)) }
    }

    /// Counts out a term of a passage.
    private func subtract(_ term: Int, _ counts: FieldCounts) {
        figures[term, default: TermFigures()].add(
            TermFigures(passages: 1, occurrences: counts.total, titled: counts.title > 0 ? 1 : 0), times: -1)
    }

    /// Writes everything that was collected; the last step before a commit.
    func flush() throws {
        try writeSegment()
        try writeFigures()
        try lengths.write()
        let due = SegmentMerger.due(try Segment.all(connection))
        if due.count > 1 { try merge(due) }
    }

    /// Writes everything that was collected and makes one segment of all. `purges` does so even where there is one, for
    /// the sake of passages that are gone from it.
    func flushWhole(purges: Bool) throws {
        try writeSegment()
        try writeFigures()
        try lengths.write()
        let segments = try Segment.all(connection)
        if segments.count > 1 || purges { try merge(segments[...]) }
    }

    /// Makes the lists of all passages anew, whatever stands there.
    func rebuild() throws {
        collector = PostingCollector()
        dictionary.forget()
        (figures, hasRemoved, marks) = ([:], false, [])
        for table in ["posting_segment", "posting", "passage_length", "term"] {
            try connection.run("DELETE FROM \(table)")
        }
        let meta = Meta(connection)
        for key in [Meta.Key.titleTokens, .sectionTokens, .bodyTokens, .postings, .titledPostings] {
            try meta.set(key, .int(0))
        }
        try connection.prepared(
            """
            SELECT t.rowid, t.title, t.section, t.body, p.kind, p.basis, p.years, p.ordinal FROM passage p
            JOIN passage_text t ON t.rowid = p.id ORDER BY p.id
            """
        ).each { row in
            let marks = PassageMark.all(
                kind: row.text(4), basis: row.text(5), years: PassageMark.years(row.text(6)))
            try add(
                row: row.int(0), title: row.text(1), section: row.text(2), body: row.text(3), marks: marks,
                isFirst: row.int(7) == 0)
        }
        try flushWhole(purges: false)
    }

    /// One more than the last row that any passage ever had. Throws `DamagedRow` where lists have no room for that row
    /// and those of a document behind it.
    static func nextRow(_ connection: Connection) throws -> Int {
        let last = max(
            try connection.int("SELECT coalesce(max(id), 0) FROM passage"),
            try connection.int("SELECT coalesce(max(last_row), 0) FROM posting_segment"))
        guard last < Int(Int32.max) - (1 << 28) else { throw DamagedRow(column: "passage.id", value: "\(last)") }
        return last + 1
    }

    // MARK: What a build collected

    /// Writes a segment of what was collected beside this writer, with its words in order. Its terms have numbers that
    /// `write(terms:)` gives texts to.
    func write(_ collector: PostingCollector, _ words: SortedWords) throws {
        self.collector = collector
        try writeSegment(words)
    }

    /// Stores the terms of a build from nothing: those in place n have number n. The last step of its words.
    func write(terms: [[UInt8]]) throws {
        let insert = try connection.prepared(
            "INSERT INTO term(id, text, passages, occurrences, titled) VALUES (?, ?, ?, ?, ?)")
        for (id, bytes) in terms.enumerated() {
            guard let found = figures[id], found.passages > 0 else { continue }
            try insert.run([
                .int(id), .text(String(decoding: bytes, as: UTF8.self)), .int(found.passages), .int(found.occurrences),
                .int(found.titled),
            ])
            if bytes.first == 1 { continue }
            try add([.postings: found.passages, .titledPostings: found.titled])
        }
        try Meta(connection).set(.terms, .int(terms.count))
        figures = [:]
    }

    // MARK: Segments

    private func merge(_ segments: ArraySlice<Segment>) throws {
        try SegmentMerger(connection, try impact(), try PassageLengths(connection), threads: threads)
            .merge(segments)
    }

    private func writeSegment() throws { try writeSegment(collector.builder.sorted()) }

    private func writeSegment(_ words: SortedWords) throws {
        guard let rows = collector.rows else { return }
        let lengths = collector.lengths
        for (row, bits) in zip(rows, lengths) where bits != 0 { try self.lengths.set(bits, row) }
        // Impacts go by the average length; what was counted so far must be in it.
        try add(collector.totals)
        let impact = try impact()
        let impacts = RowImpacts(impact, lengths: lengths, from: rows.lowerBound)
        let parts = SharedWork.parts(of: words.runs.map(\.words.count), threads: threads)
        let encoded = SharedWork.results(parts: parts.count) { part in
            var encoder = ListEncoder(impacts)
            return words.runs[parts[part]].map { run in
                var figures = TermFigures()
                words.each(run) { row, counts, positions in
                    encoder.add(row: Int32(truncatingIfNeeded: row), counts: counts, positions: positions)
                    figures.add(posting: counts)
                }
                return (term: run.term, pieces: encoder.finish(), figures: figures)
            }
        }
        var writer = try SegmentWriter(connection)
        for list in encoded.joined() {
            try writer.add(term: list.term, list.pieces)
            figures[list.term, default: TermFigures()].add(list.figures, times: 1)
        }
        try writer.finish(rows: rows, passages: collector.passages, average: impact.average)
        collector = PostingCollector()
    }

    private func impact() throws -> Impact {
        Impact(try Meta(connection).parameters().ranking, try CollectionFigures(connection))
    }

    // MARK: Figures

    private func writeFigures() throws {
        var totals: [Meta.Key: Int] = [:]
        let update = try connection.prepared(
            "UPDATE term SET passages = passages + ?, occurrences = occurrences + ?, titled = titled + ? WHERE id = ?")
        let delete = try connection.prepared("DELETE FROM term WHERE id = ? AND passages = 0")
        for (term, change) in figures.sorted(by: { $0.key < $1.key }) {
            if change != TermFigures() {
                try update.run([
                    .int(change.passages), .int(change.occurrences), .int(change.titled), .int(term),
                ])
            }
            // A new term that came and went is in no passage, either.
            if hasRemoved, change.passages < 0 || change.passages == 0 && dictionary.isNew(term) {
                try delete.run([.int(term)])
            }
            // Marks are no words of the collection.
            if !marks.contains(term) {
                totals[.postings, default: 0] += change.passages
                totals[.titledPostings, default: 0] += change.titled
            }
        }
        figures = [:]
        try add(totals)
        if hasRemoved { dictionary.forget() }
        hasRemoved = false
    }

    private func id(ofMark text: String) throws -> Int {
        let id = try dictionary.id(text, connection)
        marks.insert(id)
        return id
    }

    private func add(_ totals: [Meta.Key: Int]) throws {
        let meta = Meta(connection)
        for (key, change) in totals where change != 0 { try meta.set(key, .int(try meta.int(key) + change)) }
    }
}
