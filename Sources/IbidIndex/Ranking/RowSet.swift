/// A set of passage rows, one bit each.
struct RowSet: Sendable {
    private var words: [UInt64]

    /// An empty set for rows below `capacity`.
    init(capacity: Int) {
        words = Array(repeating: 0, count: RowWindow.count(rows: capacity) * WindowBits.words)
    }

    /// The rows that hold a passage.
    init(_ lengths: PassageLengths) {
        self.init(capacity: lengths.bits.count)
        for (index, start) in stride(from: 0, to: lengths.bits.count, by: 64).enumerated() {
            var word: UInt64 = 0
            for row in start..<min(start + 64, lengths.bits.count) {
                word |= (lengths.bits[row] != 0 ? 1 : 0) << UInt64(truncatingIfNeeded: row &- start)
            }
            words[index] = word
        }
    }

    /// The rows of `rows` that are below `capacity`.
    init(_ rows: [Int32], capacity: Int) {
        self.init(capacity: capacity)
        for row in rows { insert(Int(row)) }
    }

    mutating func insert(_ row: Int) {
        if row >= 0, row >> 6 < words.count { words[row >> 6] |= 1 << UInt64(row & 63) }
    }

    /// Adds the passages of `postings` that are there.
    mutating func insert(_ postings: TermPostings, _ lengths: PassageLengths) {
        let buffer = BlockBuffer()
        for part in postings.parts {
            for block in part.list.blocks {
                buffer.load(part.list, block)
                for index in 0..<buffer.count where lengths.holds(Int(buffer.rows[index])) {
                    insert(Int(buffer.rows[index]))
                }
            }
        }
    }

    @inline(__always)
    func contains(_ row: Int) -> Bool {
        row >> 6 < words.count && words[row >> 6] & (1 << UInt64(row & 63)) != 0
    }

    /// The bits of rows `64 * index ..< 64 * index + 64`.
    @inline(__always)
    func word(_ index: Int) -> UInt64 { index < words.count ? words[index] : 0 }

    /// Calls `body` with where the words of a window's rows are, which live only during the call; a window without words
    /// has no rows in the set.
    @inline(__always)
    func withWords(_ window: Int, _ body: (UnsafePointer<UInt64>) -> Void) {
        words.withUnsafeBufferPointer { words in
            let start = window * WindowBits.words
            guard start + WindowBits.words <= words.count, let base = words.baseAddress else { return }
            body(base + start)
        }
    }

    /// Writes `count` words from the one at `start` on to `target`; those behind the last one are 0.
    @inline(__always)
    func copyWords(from start: Int, count: Int, to target: UnsafeMutablePointer<UInt64>) {
        words.withUnsafeBufferPointer { words in
            let present = max(0, min(count, words.count - start))
            if present > 0, let base = words.baseAddress { target.update(from: base + start, count: present) }
            if present < count { (target + present).update(repeating: 0, count: count - present) }
        }
    }

    /// Adds rows of one window.
    mutating func formUnion(_ bits: WindowBits, window: Int) {
        bits.each { insert(RowWindow.start(window) + $0) }
    }

    /// Bytes that it takes in memory.
    var byteCount: Int { words.count * 8 }

    /// How many rows there are.
    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// Calls `body` with each row, ascending.
    func each(_ body: (Int) -> Void) {
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                body(index << 6 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }
}
