internal import IbidModel

/// Keeps the posting lists and the figures of terms in step with the passages.
///
/// What is new becomes a segment of its own; a passage that goes loses its length, and its postings go when their segment
/// is merged. Figures are exact after every commit. Used by one thread at a time, inside the writer's database access.
final class PostingWriter {
    /// How many words are collected before they become a segment.
    private static let wordLimit = 6_000_000

    private let dictionary = TermDictionary()
    private var builder = PostingBuilder()
    /// The rows whose words are in `builder`, and how many there are.
    private var pending: ClosedRange<Int>?
    private var pendingCount = 0
    /// The chunks of lengths that were read or changed.
    private var lengths: [Int: [UInt32]] = [:]
    private var changed: Set<Int> = []
    /// What each term gained and lost.
    private var figures: [Int: TermFigures] = [:]
    /// The terms that lost a passage, and may be in none any more.
    private var reduced: Set<Int> = []
    /// The terms that are marks.
    private var marks: Set<Int> = []
    private var totals: [Meta.Key: Int] = [:]

    /// Adds a passage in a row after all that were ever there.
    func add(
        row: Int, title: String, section: String, body: String, marks: [String], isFirst: Bool, _ connection: Connection
    ) throws {
        if builder.count > Self.wordLimit { try writeSegment(connection) }
        var counts = [0, 0, 0]
        var position = 0
        for (field, text) in zip(PassageField.allCases, [title, section, body]) {
            try dictionary.each(text, connection) { term in
                builder.add(term: term, row: row, position: position, field: field)
                counts[field.rawValue] += 1
                position += 1
            }
            position += 1
        }
        for mark in marks { builder.mark(term: try id(ofMark: mark, connection), row: row) }
        pending = (pending?.lowerBound ?? row)...row
        pendingCount += 1
        let length = PassageLength(title: counts[0], section: counts[1], body: counts[2], isFirst: isFirst)
        try setLength(length, row, connection)
        count(counts, by: 1)
    }

    /// Takes out a passage, given with the text and the marks that it was added with.
    func remove(
        row: Int, title: String, section: String, body: String, marks: [String], _ connection: Connection
    ) throws {
        if let pending, pending.contains(row) { try writeSegment(connection) }
        var counts = [0, 0, 0]
        var found: [Int: FieldCounts] = [:]
        for (field, text) in zip(PassageField.allCases, [title, section, body]) {
            let one = FieldCounts(
                title: field == .title ? 1 : 0, section: field == .section ? 1 : 0, body: field == .body ? 1 : 0)
            try dictionary.each(text, connection) { term in
                found[term] = found[term]?.adding(one) ?? one
                counts[field.rawValue] += 1
            }
        }
        for mark in marks { found[try id(ofMark: mark, connection)] = FieldCounts() }
        for (term, counts) in found {
            figures[term, default: TermFigures()].add(
                TermFigures(passages: 1, occurrences: counts.total, titled: counts.title > 0 ? 1 : 0), times: -1)
            reduced.insert(term)
        }
        try setLength(PassageLength(bits: 0), row, connection)
        count(counts, by: -1)
    }

    /// Writes everything that was collected; the last step before a commit.
    func flush(_ connection: Connection) throws {
        try writeSegment(connection)
        try writeFigures(connection)
        try writeLengths(connection)
        let due = SegmentMerger.due(try Segment.all(connection))
        if due.count > 1 { try merge(due, connection) }
    }

    /// Writes everything that was collected and makes one segment of all. `purges` does so even where there is one, for
    /// the sake of passages that are gone from it.
    func flushWhole(_ connection: Connection, purges: Bool) throws {
        try writeSegment(connection)
        try writeFigures(connection)
        try writeLengths(connection)
        let segments = try Segment.all(connection)
        if segments.count > 1 || purges { try merge(segments[...], connection) }
    }

    /// One more than the last row that any passage ever had.
    static func nextRow(_ connection: Connection) throws -> Int {
        max(
            try connection.int("SELECT coalesce(max(id), 0) FROM passage"),
            try connection.int("SELECT coalesce(max(last_row), 0) FROM posting_segment")) + 1
    }

    // MARK: Segments

    private func merge(_ segments: ArraySlice<Segment>, _ connection: Connection) throws {
        try SegmentMerger(connection, try impact(connection), try PassageLengths(connection)).merge(segments)
    }

    private func writeSegment(_ connection: Connection) throws {
        guard let rows = pending else { return }
        // Impacts go by the average length; what was counted so far must be in it.
        try writeTotals(connection)
        let impact = try impact(connection)
        var writer = try SegmentWriter(connection)
        var encoder = ListEncoder()
        let lengths = try rows.map { try length($0, connection) }
        try builder.build { built in
            for posting in built.postings {
                encoder.add(
                    row: posting.row, counts: posting.counts, positions: built.positions[posting.places],
                    impact: impact.byte(posting.counts, lengths[posting.row - rows.lowerBound]))
            }
            try writer.add(term: built.term, encoder.finish())
            figures[built.term, default: TermFigures()].add(built.figures, times: 1)
        }
        try writer.finish(rows: rows, passages: pendingCount, average: impact.average)
        pending = nil
        pendingCount = 0
    }

    private func impact(_ connection: Connection) throws -> Impact {
        Impact(try Meta(connection).parameters().ranking, try CollectionFigures(connection))
    }

    // MARK: Figures

    private func writeFigures(_ connection: Connection) throws {
        for (term, change) in figures.sorted(by: { $0.key < $1.key }) where change != TermFigures() {
            try connection.run(
                """
                UPDATE term SET passages = passages + ?, occurrences = occurrences + ?, titled = titled + ? WHERE id = ?
                """, [.int(change.passages), .int(change.occurrences), .int(change.titled), .int(term)])
            // Marks are no words of the collection.
            if !marks.contains(term) {
                totals[.postings, default: 0] += change.passages
                totals[.titledPostings, default: 0] += change.titled
            }
        }
        figures = [:]
        try writeTotals(connection)
        for term in reduced { try connection.run("DELETE FROM term WHERE id = ? AND passages = 0", [.int(term)]) }
        if !reduced.isEmpty { dictionary.forget() }
        reduced = []
    }

    private func id(ofMark text: String, _ connection: Connection) throws -> Int {
        let id = try dictionary.id(text, connection)
        marks.insert(id)
        return id
    }

    private func count(_ counts: [Int], by sign: Int) {
        totals[.titleTokens, default: 0] += sign * counts[0]
        totals[.sectionTokens, default: 0] += sign * counts[1]
        totals[.bodyTokens, default: 0] += sign * counts[2]
    }

    private func writeTotals(_ connection: Connection) throws {
        let meta = Meta(connection)
        for (key, change) in totals where change != 0 { try meta.set(key, .int(try meta.int(key) + change)) }
        totals = [:]
    }

    // MARK: Lengths

    private func length(_ row: Int, _ connection: Connection) throws -> PassageLength {
        let chunk = row / PassageLengths.chunk
        try readLengths(chunk, connection)
        return PassageLength(bits: lengths[chunk]?[row % PassageLengths.chunk] ?? 0)
    }

    private func setLength(_ length: PassageLength, _ row: Int, _ connection: Connection) throws {
        let chunk = row / PassageLengths.chunk
        try readLengths(chunk, connection)
        lengths[chunk]?[row % PassageLengths.chunk] = length.bits
        changed.insert(chunk)
    }

    private func readLengths(_ chunk: Int, _ connection: Connection) throws {
        guard lengths[chunk] == nil else { return }
        let stored = try connection.prepared("SELECT lengths FROM passage_length WHERE chunk = ?")
            .first([.int(chunk)]) { $0.blob(0) }
        var values = PassageLengths.decoded(stored ?? [])
        values += repeatElement(0, count: max(0, PassageLengths.chunk - values.count))
        lengths[chunk] = values
    }

    private func writeLengths(_ connection: Connection) throws {
        for chunk in changed.sorted() {
            let values = lengths[chunk] ?? []
            if values.allSatisfy({ $0 == 0 }) {
                try connection.run("DELETE FROM passage_length WHERE chunk = ?", [.int(chunk)])
            } else {
                let bytes = PassageLengths.encoded(values)
                try connection.run(
                    "INSERT OR REPLACE INTO passage_length(chunk, lengths, sum) VALUES (?, ?, ?)",
                    [.int(chunk), .blob(bytes), .int(Checksum.of(bytes))])
            }
        }
        changed = []
        lengths = [:]
    }
}
