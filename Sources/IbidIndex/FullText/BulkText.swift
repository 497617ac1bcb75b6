internal import Dispatch
internal import Synchronization

/// Fills an empty `passage_fts` without FTS5, and the posting lists beside it: collects words in memory and writes them as
/// segments, the first in FTS5's own format, which takes a fraction of the time that inserting does.
///
/// FTS5's `integrity-check` with rank 1 must pass on what comes out; tests run it on every corpus. Used by one thread,
/// inside the transaction of a build that nobody sees; FTS5 itself must not touch the table before the file is opened
/// anew. Words are collected on a queue of its own, so that the writer goes on with the rows meanwhile.
final class BulkText: @unchecked Sendable {
    /// The most segments that keep a level of their own.
    private static let levelLimit = 16
    /// How many documents wait for the queue at most.
    private static let waitingLimit = 8

    /// What is collected; touched on the queue, or by the writer once the queue is empty.
    private struct Words {
        var stems: WordStems
        /// The numbers of words of each row since the last segment, by column: what `passage_fts_docsize` holds.
        var sizes: [(row: Int, end: Int)] = []
        var sizeBytes: [UInt8] = []
        var rows = 0
        /// Words in all rows, by column.
        var totals = [0, 0, 0]

        var postings = PostingCollector()
        /// Where the parts of each row begin, from the first of `postings` on.
        var starts: [DoclistEncoder.Starts] = []
        private var terms = PassageTerms()

        init(stems: WordStems) {
            self.stems = stems
        }

        /// Adds a row after all others.
        mutating func add(row: Int, _ passage: DocumentRows.PassageText, title: String, section: String, isFirst: Bool)
        {
            terms.removeAll()
            stems.each(title) { terms.title.append(Int32(truncatingIfNeeded: $0)) }
            stems.each(section) { terms.section.append(Int32(truncatingIfNeeded: $0)) }
            stems.each(passage.body) { terms.body.append(Int32(truncatingIfNeeded: $0)) }
            for (column, count) in [terms.body.count, terms.title.count, terms.section.count].enumerated() {
                totals[column] += count
                SQLiteVarint.append(count, to: &sizeBytes)
            }
            sizes.append((row, sizeBytes.count))
            rows += 1
            postings.add(row: row, terms, marks: passage.marks.map { stems.number(ofMark: $0) }, isFirst: isFirst)
            // A position counts the parts before, with a gap of one behind each.
            let section = Int32(truncatingIfNeeded: terms.title.count + 1)
            starts += repeatElement(.init(), count: row - postings.first - starts.count)
            starts.append(.init(section: section, body: section + Int32(truncatingIfNeeded: terms.section.count + 1)))
        }
    }

    private let connection: Connection
    private let memory: Int
    private let threads: Int
    private let queue: DispatchQueue?
    private let slots = DispatchSemaphore(value: BulkText.waitingLimit)
    private let byteCount = Atomic<Int>(0)
    private var words: Words
    /// The pages of each segment, oldest first.
    private var segments: [Int] = []
    /// Whether a row that was added went again, so that FTS5 must fill the table from its content.
    private(set) var isGivenUp = false

    /// - Parameters:
    ///   - memory: bytes of words that are collected before a segment is written.
    ///   - threads: with more than one, words are collected beside the writer, and all of them write lists.
    init(_ connection: Connection, memory: Int, threads: Int) throws {
        self.connection = connection
        self.memory = max(1 << 16, memory)
        self.threads = threads
        queue = threads > 1 ? DispatchQueue(label: "ibid.words") : nil
        words = Words(stems: try WordStems(connection))
    }

    /// Adds the passages of a document, whose rows come after all others.
    func add(_ document: DocumentRows, firstRow: Int, _ writer: PostingWriter) throws {
        guard !isGivenUp else { return }
        if let queue {
            slots.wait()
            queue.async { [self] in
                collect(document, firstRow)
                slots.signal()
            }
        } else {
            collect(document, firstRow)
        }
        if byteCount.load(ordering: .relaxed) > memory { try writeSegments(writer) }
    }

    /// Leaves the table to FTS5: a row is about to go, or two long terms may be one text. Both hardly ever happen.
    func giveUp() {
        isGivenUp = true
        queue?.sync {}
        words.postings = PostingCollector()
        (words.starts, words.sizes, words.sizeBytes) = ([], [], [])
    }

    /// Writes what was collected, and the records that describe the index; or has FTS5 and `writer` make all anew.
    func finish(_ writer: PostingWriter) throws {
        queue?.sync {}
        if words.stems.hasCutTerm { giveUp() }
        guard !isGivenUp else {
            try connection.execute("INSERT INTO passage_fts(passage_fts) VALUES ('rebuild')")
            return try writer.rebuild()
        }
        try writeSegments(writer)
        try writer.write(terms: words.stems.terms)
        var averages: [UInt8] = []
        for value in [words.rows] + words.totals { SQLiteVarint.append(value, to: &averages) }
        let cookie = try connection.prepared("SELECT block FROM passage_fts_data WHERE id = 10").first { $0.blob(0) }
        for (id, block) in [(1, averages), (10, structure(Array((cookie ?? [0, 0, 0, 0]).prefix(4))))] {
            try connection.run(
                "INSERT OR REPLACE INTO passage_fts_data(id, block) VALUES (?, ?)", [.int(id), .blob(block)])
        }
    }

    private func collect(_ document: DocumentRows, _ firstRow: Int) {
        for (ordinal, passage) in document.passages.enumerated() {
            words.add(
                row: firstRow + ordinal, passage, title: document.head.title,
                section: document.sectionPaths[passage.section], isFirst: ordinal == 0)
        }
        // Twelve bytes a word wait for the lists, as many again while they are put in order, and three as doclists.
        byteCount.store(27 * words.postings.builder.count, ordering: .relaxed)
    }

    private func writeSegments(_ writer: PostingWriter) throws {
        queue?.sync {}
        guard !words.stems.hasCutTerm else { return giveUp() }
        let sorted = words.postings.builder.sorted()
        try writer.write(words.postings, sorted)
        let encoder = DoclistEncoder(sorted, starts: words.starts)
        words.postings = PostingCollector()
        words.starts = []
        try writeSizes()
        try write(encoder)
        byteCount.store(0, ordering: .relaxed)
    }

    /// Writes a segment of FTS5's.
    private func write(_ encoder: DoclistEncoder) throws {
        let terms = words.stems.terms
        // Few terms begin with the same eight bytes, and numbers are compared without a look at the terms.
        let keyed = encoder.runs.map { (key: Self.head(of: terms[$0.term]), run: $0) }.sorted { a, b in
            a.key == b.key ? terms[a.run.term].lexicographicallyPrecedes(terms[b.run.term]) : a.key < b.key
        }
        let runs = keyed.map(\.run)
        guard !runs.isEmpty else { return }
        let parts = SharedWork.parts(of: runs.map(\.words.count), threads: threads)
        let doclists = SharedWork.results(parts: parts.count) { encoder.doclists(runs[parts[$0]]) }
        var writer = try TextSegmentWriter(segment: segments.count + 1, connection)
        let main = UInt8(ascii: "0")
        for (run, doclist) in zip(runs, doclists.joined()) {
            try doclist.withUnsafeBufferPointer { try writer.add([main] + terms[run.term], $0) }
        }
        try writer.finish()
        segments.append(writer.pageCount)
    }

    /// The first eight bytes of a term, which order as the terms do; zeros behind a shorter one, as no term holds any.
    private static func head(of term: [UInt8]) -> UInt64 {
        var head: UInt64 = 0
        for index in 0..<8 { head = head << 8 | UInt64(index < term.count ? term[index] : 0) }
        return head
    }

    private func writeSizes() throws {
        let insert = try connection.prepared("INSERT INTO passage_fts_docsize(id, sz) VALUES (?, ?)")
        try words.sizeBytes.withUnsafeBytes { bytes in
            var start = 0
            for (row, end) in words.sizes {
                try insert.bind(row, at: 1)
                try insert.bind(blob: UnsafeRawBufferPointer(rebasing: bytes[start..<end]), at: 2)
                try insert.runBound()
                start = end
            }
        }
        words.sizes.removeAll(keepingCapacity: true)
        words.sizeBytes.removeAll(keepingCapacity: true)
    }

    /// The structure record: levels, segments, a counter of pages written; then for each level merges under way, and its
    /// segments with their ids and pages. Each has a level of its own, oldest highest, so that FTS5 merges none of them by
    /// itself.
    private func structure(_ cookie: [UInt8]) -> [UInt8] {
        var levels: [[Int]] = [[]]
        for number in segments.indices.reversed() {
            if levels.count <= Self.levelLimit {
                levels.append([number])
            } else {
                levels[Self.levelLimit].insert(number, at: 0)
            }
        }
        var record = cookie
        for value in [levels.count, segments.count, 0] { SQLiteVarint.append(value, to: &record) }
        for level in levels {
            for value in [0, level.count] { SQLiteVarint.append(value, to: &record) }
            for number in level {
                for value in [number + 1, 1, segments[number]] { SQLiteVarint.append(value, to: &record) }
            }
        }
        return record
    }
}
