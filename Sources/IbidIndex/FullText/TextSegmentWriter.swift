/// Writes one segment of a full-text index in FTS5's own format, as its documentation in `fts5_index.c` draws it:
///
/// ```
/// page   = [first row's offset: 2][footer's offset: 2] content, footer
/// content= what is left of the doclist before, (shared prefix, new bytes, term's bytes, doclist)…
/// footer = offset of each term on the page, as differences
/// ```
///
/// The first term of a page is stored whole; a row that is the first of its page, too. Pages of a long doclist are listed
/// in an index of its own. Big-endian; numbers are varints.
struct TextSegmentWriter {
    /// FTS5's default, so that what it writes later has pages of the same size.
    private static let pageSize = 4050
    /// A doclist over fewer pages has no index.
    private static let indexedPages = 4

    /// A level of the index over the pages of one doclist.
    private struct IndexLevel {
        var page = 0
        var bytes: [UInt8] = []
        var last = 0
        var hasLast = false
        var firstRow = 0
    }

    private let segment: Int
    private let insertPage: Statement
    private let insertTerm: Statement

    private var page = 1
    private var bytes: [UInt8] = [0, 0, 0, 0]
    private var footer: [UInt8] = []
    private var lastTermAt = 0
    private var term: [UInt8] = []
    private var hasTerm = false
    private var hasRow = false
    /// The page whose first term waits for its entry, and a key that stands between it and the page before.
    private var keyedPage = 1
    private var key: [UInt8] = []
    private var termlessPages = 0
    private var levels = [IndexLevel()]

    /// The pages written.
    var pageCount: Int { page - 1 }

    init(segment: Int, _ connection: Connection) throws {
        self.segment = segment
        insertPage = try connection.prepared("INSERT INTO passage_fts_data(id, block) VALUES (?, ?)")
        insertTerm = try connection.prepared("INSERT INTO passage_fts_idx(segid, term, pgno) VALUES (?, ?, ?)")
    }

    /// Adds a term, larger than all before, with its doclist. `name` has the prefix of FTS5's main index.
    mutating func add(_ name: [UInt8], _ doclist: UnsafeBufferPointer<UInt8>) throws {
        try begin(name)
        if bytes.count + footer.count + doclist.count <= Self.pageSize {
            bytes.append(contentsOf: doclist)
            return
        }
        var (index, row) = (0, 0)
        while index < doclist.count {
            let delta = SQLiteVarint.read(doclist, &index)
            row += delta
            if bytes.count + footer.count >= Self.pageSize { try endPage() }
            if hasRow {
                SQLiteVarint.append(delta, to: &bytes)
            } else {
                bytes[0] = UInt8(truncatingIfNeeded: bytes.count >> 8)
                bytes[1] = UInt8(truncatingIfNeeded: bytes.count)
                SQLiteVarint.append(row, to: &bytes)
                hasRow = true
                try indexRow(row)
            }
            let start = index
            let size = SQLiteVarint.read(doclist, &index) >> 1
            index += size
            try append(UnsafeBufferPointer(rebasing: doclist[start..<min(index, doclist.count)]))
        }
    }

    /// Writes what is left.
    mutating func finish() throws {
        if bytes.count > 4 { try endPage() }
        if page > 1 { try endKey() }
    }

    // MARK: Content

    private mutating func begin(_ name: [UInt8]) throws {
        if bytes.count + footer.count + name.count + 2 >= Self.pageSize, bytes.count > 4 { try endPage() }
        SQLiteVarint.append(bytes.count - lastTermAt, to: &footer)
        lastTermAt = bytes.count
        let shared = zip(term, name).prefix { $0 == $1 }.count
        var kept = 0
        if hasTerm {
            kept = shared
            SQLiteVarint.append(kept, to: &bytes)
        } else if page > 1 {
            try endKey()
            (keyedPage, key) = (page, Array(name.prefix(shared + 1)))
        }
        SQLiteVarint.append(name.count - kept, to: &bytes)
        bytes.append(contentsOf: name[kept...])
        (term, hasTerm, hasRow) = (name, true, true)
        levels[0].page = page
    }

    /// Adds a poslist with its size, cut between numbers where a page ends; the size stays with its row.
    private mutating func append(_ poslist: UnsafeBufferPointer<UInt8>) throws {
        var done = 0
        while true {
            let space = Self.pageSize - bytes.count - footer.count
            var end = poslist.count
            if end - done > space {
                end = done
                repeat { _ = SQLiteVarint.read(poslist, &end) } while end - done < space && end < poslist.count
            }
            bytes.append(contentsOf: poslist[done..<end])
            done = end
            if bytes.count + footer.count >= Self.pageSize, done < poslist.count { try endPage() }
            guard done < poslist.count else { return }
        }
    }

    // MARK: Pages

    private mutating func endPage() throws {
        bytes[2] = UInt8(truncatingIfNeeded: bytes.count >> 8)
        bytes[3] = UInt8(truncatingIfNeeded: bytes.count)
        if hasTerm {
            bytes.append(contentsOf: footer)
        } else {
            if !hasRow, !levels[0].bytes.isEmpty { levels[0].bytes.append(0) }
            termlessPages += 1
        }
        try write(bytes, id: segment << 37 | page)
        bytes.replaceSubrange(0..., with: [0, 0, 0, 0])
        footer.removeAll(keepingCapacity: true)
        lastTermAt = 0
        page += 1
        (hasTerm, hasRow) = (false, false)
    }

    private func write(_ block: [UInt8], id: Int) throws {
        try block.withUnsafeBytes { bytes in
            try insertPage.bind(id, at: 1)
            try insertPage.bind(blob: bytes, at: 2)
            try insertPage.runBound()
        }
    }

    /// Enters the page whose last doclist is at its end, with the index of that doclist if it is long.
    private mutating func endKey() throws {
        guard keyedPage > 0 else { return }
        let isIndexed = !levels[0].bytes.isEmpty && termlessPages >= Self.indexedPages
        for level in levels.indices {
            guard !levels[level].bytes.isEmpty else { break }
            if isIndexed { try write(levels[level].bytes, id: indexID(level)) }
            levels[level].bytes.removeAll(keepingCapacity: true)
            levels[level].hasLast = false
        }
        termlessPages = 0
        try insertTerm.bind(segment, at: 1)
        try key.withUnsafeBytes { bytes in
            try insertTerm.bind(blob: bytes, at: 2)
            try insertTerm.bind(keyedPage << 1 | (isIndexed ? 1 : 0), at: 3)
            try insertTerm.runBound()
        }
        keyedPage = 0
    }

    // MARK: Index of a doclist

    private func indexID(_ level: Int) -> Int { segment << 37 | 1 << 36 | level << 31 | levels[level].page }

    /// Notes that `row` is the first of the current page, which begins inside a doclist.
    private mutating func indexRow(_ row: Int) throws {
        var level = 0
        while true {
            let isFull = levels[level].bytes.count >= Self.pageSize
            if isFull {
                levels[level].bytes[0] = 1
                try write(levels[level].bytes, id: indexID(level))
                if levels.count == level + 1 { levels.append(IndexLevel()) }
                if levels[level + 1].bytes.isEmpty {
                    levels[level + 1].page = levels[level].page
                    start(level + 1, isRoot: true, child: levels[level].page, row: levels[level].firstRow)
                }
                levels[level].bytes.removeAll(keepingCapacity: true)
                levels[level].hasLast = false
                levels[level].page += 1
            }
            if levels[level].hasLast {
                SQLiteVarint.append(row - levels[level].last, to: &levels[level].bytes)
                levels[level].last = row
            } else {
                start(level, isRoot: !isFull, child: level == 0 ? page : levels[level - 1].page, row: row)
            }
            guard isFull else { return }
            level += 1
        }
    }

    private mutating func start(_ level: Int, isRoot: Bool, child: Int, row: Int) {
        levels[level].bytes = [isRoot ? 0 : 1]
        SQLiteVarint.append(child, to: &levels[level].bytes)
        SQLiteVarint.append(row, to: &levels[level].bytes)
        levels[level].last = row
        levels[level].firstRow = row
        levels[level].hasLast = true
    }
}
