internal import IbidModel

/// Makes the posting lists, lengths and term figures anew from the passages and compares them with what is stored.
///
/// Some thousand passages at a time: memory is bounded by their words and the longest list.
struct PostingCheck {
    /// Passages whose words are held at once.
    private static let batch = 4 * RowChunks.size

    private let connection: Connection
    private var figures: [String: TermFigures] = [:]
    private var totals: [Meta.Key: Int] = [:]
    private var faults: [String] = []
    /// Postings that the passages give.
    private var expected = 0

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// What differs; empty where everything agrees. Reads and tokenises every passage.
    mutating func run() throws -> [String] {
        let tokenizer = try TermTokenizer(connection.handle)
        let lengths = try PassageLengths(connection)
        let segments = try Segment.all(connection)
        let last = try connection.int("SELECT coalesce(max(id), 0) FROM passage")
        // Any number of rows may lie between, and each of them would be gone through.
        if last > 0, !lengths.holds(last) { faults.append("passage_length does not agree with passage row \(last)") }
        let reader = try PostingReader(connection, segments, lengths, PostingCache())
        for start in stride(from: 0, to: lengths.bits.count, by: Self.batch) {
            try check(start..<(start + Self.batch), tokenizer, reader, lengths)
        }
        try checkSegments(segments, lengths)
        try checkFigures()
        return faults
    }

    private mutating func check(
        _ rows: Range<Int>, _ tokenizer: TermTokenizer, _ reader: PostingReader, _ stored: PassageLengths
    ) throws {
        var builder = PostingBuilder()
        var ids: [String: Int] = [:]
        var names: [String] = []
        var lengths = [UInt32](repeating: 0, count: rows.count)
        func id(_ text: String) -> Int {
            if let id = ids[text] { return id }
            ids[text] = names.count
            names.append(text)
            return names.count - 1
        }
        try connection.prepared(
            """
            SELECT t.rowid, t.title, t.section, t.body, p.ordinal, p.kind, p.basis, p.years FROM passage p
            JOIN passage_text t ON t.rowid = p.id WHERE p.id BETWEEN ? AND ? ORDER BY p.id
            """
        ).each([.int(rows.lowerBound), .int(rows.upperBound - 1)]) { row in
            var counts = [0, 0, 0]
            var position = 0
            for field in PassageField.allCases {
                tokenizer.terms(of: row.text(Int32(field.rawValue + 1))) { bytes in
                    builder.add(
                        term: id(String(decoding: bytes, as: UTF8.self)), row: row.int(0), position: position,
                        field: field)
                    counts[field.rawValue] += 1
                    position += 1
                }
                position += 1
            }
            let marks = PassageMark.all(
                kind: row.text(5), basis: row.text(6), years: PassageMark.years(row.text(7)))
            for mark in marks { builder.mark(term: id(mark), row: row.int(0)) }
            totals[.titleTokens, default: 0] += counts[0]
            totals[.sectionTokens, default: 0] += counts[1]
            totals[.bodyTokens, default: 0] += counts[2]
            lengths[row.int(0) - rows.lowerBound] =
                PassageLength(title: counts[0], section: counts[1], body: counts[2], isFirst: row.int(4) == 0).bits
        }
        for (offset, bits) in lengths.enumerated() {
            let row = rows.lowerBound + offset
            if (row < stored.bits.count ? stored.bits[row] : 0) != bits {
                faults.append("passage_length does not agree with passage row \(row)")
            }
        }
        try compare(&builder, names, reader)
    }

    private mutating func compare(
        _ builder: inout PostingBuilder, _ names: [String], _ reader: PostingReader
    ) throws {
        let words = builder.sorted()
        for run in words.runs {
            let text = names[run.term]
            let cursor = try reader.term(text).map { PostingCursor(try reader.postings(of: $0)) }
            var found = TermFigures()
            var isHeld = cursor != nil
            words.each(run) { row, counts, positions in
                found.add(posting: counts)
                guard isHeld, let cursor else { return }
                // Short circuits: a cursor has counts and positions only where it stands on a row.
                isHeld =
                    cursor.seek(Int32(row)) && Int(cursor.row) == row && cursor.counts == counts
                    && cursor.positions().elementsEqual(positions)
            }
            figures[text, default: TermFigures()].add(found, times: 1)
            if !text.hasPrefix("\u{1}") {
                totals[.postings, default: 0] += found.passages
                totals[.titledPostings, default: 0] += found.titled
            }
            expected += found.passages
            if !isHeld { faults.append("the postings of \"\(Self.shown(text))\" do not agree with the passages") }
        }
    }

    /// Every list is read whole: no posting stands there that the passages do not give, and none has less of an impact
    /// than it must.
    private mutating func checkSegments(_ segments: [Segment], _ lengths: PassageLengths) throws {
        var found = 0
        var parts = 0
        let buffer = BlockBuffer()
        let parameters = try Meta(connection).parameters().ranking
        for segment in segments {
            let impact = Impact(parameters, average: segment.average)
            parts += segment.firstTerms.count
            try segment.eachList(connection) { term, list in
                for block in list.blocks {
                    buffer.load(list, block)
                    for index in 0..<buffer.count where lengths.holds(Int(buffer.rows[index])) {
                        let row = Int(buffer.rows[index])
                        found += 1
                        let counts = FieldCounts(bits: buffer.counts[index])
                        if row < segment.first || row > segment.last
                            || impact.byte(counts, PassageLength(bits: lengths.bits[row])) > block.impact
                        {
                            faults.append("term \(term) in posting_segment \(segment.id) has a false block")
                        }
                    }
                }
            }
        }
        if found != expected {
            faults.append("the lists hold \(found) postings where the passages give \(expected)")
        }
        let stored = try connection.int("SELECT count(*) FROM posting")
        if stored != parts { faults.append("posting holds \(stored) parts where its segments have \(parts)") }
    }

    private mutating func checkFigures() throws {
        var known = 0
        try connection.prepared("SELECT text, passages, occurrences, titled FROM term ORDER BY text").each { row in
            known += 1
            let stored = TermFigures(passages: row.int(1), occurrences: row.int(2), titled: row.int(3))
            if figures[row.text(0)] != stored {
                faults.append("the figures of \"\(Self.shown(row.text(0)))\" do not agree with the passages")
            }
        }
        if known != figures.count {
            faults.append("term holds \(known) words where the passages hold \(figures.count)")
        }
        let meta = Meta(connection)
        for key in [Meta.Key.titleTokens, .sectionTokens, .bodyTokens, .postings, .titledPostings] {
            let stored = try meta.int(key)
            if stored != totals[key] ?? 0 {
                faults.append("meta says \(key.rawValue) \(stored) where the passages give \(totals[key] ?? 0)")
            }
        }
    }

    /// A mark without its first character, which is none to show.
    private static func shown(_ text: String) -> String { text.hasPrefix("\u{1}") ? String(text.dropFirst()) : text }
}
