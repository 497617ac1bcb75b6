/// Fills an empty `passage_fts` without FTS5: collects words in memory and writes them as segments in FTS5's own format,
/// which takes a fraction of the time that inserting does.
///
/// FTS5's `integrity-check` with rank 1 must pass on what comes out; tests run it on every corpus. Used by one thread,
/// inside the transaction of a build that nobody sees; FTS5 itself must not touch the table before the file is opened anew.
final class BulkText {
    /// The most segments that keep a level of their own.
    private static let levelLimit = 16

    private let connection: Connection
    private let insertSize: Statement
    private let memory: Int
    private var words: Words
    /// The pages of each segment, oldest first.
    private var segments: [Int] = []
    private var rows = 0
    /// Words in all rows, by column.
    private var totals = [0, 0, 0]
    private var size: [UInt8] = []

    /// What was collected. A value of its own, so that a row costs one access to it, not one a word.
    private struct Words {
        var stems: WordStems
        var lists = DoclistCollector()

        /// Adds a text and gives the number of its words.
        mutating func add(_ text: String, row: Int, column: Int) -> Int {
            var position = 0
            var lists = DoclistCollector()
            swap(&lists, &self.lists)
            stems.each(text) { term in
                lists.add(term: term, row: row, column: column, position: position)
                position += 1
            }
            swap(&lists, &self.lists)
            return position
        }
    }

    /// - Parameter memory: bytes of words that are collected before a segment is written.
    init(_ connection: Connection, memory: Int) throws {
        self.connection = connection
        self.memory = max(1 << 16, memory)
        words = Words(stems: try WordStems(connection))
        insertSize = try connection.prepared("INSERT INTO passage_fts_docsize(id, sz) VALUES (?, ?)")
    }

    /// Adds a row after all others, its texts in the order of the table's columns.
    func add(row: Int, body: String, title: String, section: String) throws {
        size.removeAll(keepingCapacity: true)
        for (column, text) in [body, title, section].enumerated() {
            let count = words.add(text, row: row, column: column)
            totals[column] += count
            SQLiteVarint.append(count, to: &size)
        }
        rows += 1
        try size.withUnsafeBytes { bytes in
            try insertSize.bind(row, at: 1)
            try insertSize.bind(blob: bytes, at: 2)
            try insertSize.runBound()
        }
        if words.lists.byteCount > memory { try writeSegment() }
    }

    /// Writes what was collected, and the records that describe the index.
    func finish() throws {
        try writeSegment()
        var averages: [UInt8] = []
        for value in [rows] + totals { SQLiteVarint.append(value, to: &averages) }
        let cookie = try connection.prepared("SELECT block FROM passage_fts_data WHERE id = 10").first { $0.blob(0) }
        for (id, block) in [(1, averages), (10, structure(Array((cookie ?? [0, 0, 0, 0]).prefix(4))))] {
            try connection.run(
                "INSERT OR REPLACE INTO passage_fts_data(id, block) VALUES (?, ?)", [.int(id), .blob(block)])
        }
    }

    private func writeSegment() throws {
        guard !words.lists.isEmpty else { return }
        var writer = try TextSegmentWriter(segment: segments.count + 1, connection)
        let main = UInt8(ascii: "0")
        let terms = words.stems.terms
        try words.lists.drain(terms) { term, doclist in try writer.add([main] + terms[term], doclist) }
        try writer.finish()
        segments.append(writer.pageCount)
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
