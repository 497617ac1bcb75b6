/// Collects the words of rows as FTS5's doclists, one for each term:
///
/// ```
/// doclist = row, poslist, (row delta, poslist)…
/// poslist = bytes that follow × 2, positions of column 0, (1, column, its positions)…
/// position = difference to the one before in its column, + 2; the first one's to 0
/// ```
struct DoclistCollector {
    private struct List {
        var bytes: [UInt8] = []
        var row = 0
        var sizeAt = -1
        var column = 0
        var position = 0
    }

    private var lists: [List] = []
    /// About how many bytes the lists take.
    private(set) var byteCount = 0

    /// Whether nothing was collected.
    var isEmpty: Bool { byteCount == 0 }

    /// Adds one word. Rows ascend; in a row columns do, and in a column positions.
    mutating func add(term: Int, row: Int, column: Int, position: Int) {
        while lists.count <= term { lists.append(List()) }
        lists.withUnsafeMutableBufferPointer { lists in
            let before = lists[term].bytes.count
            if lists[term].row != row || lists[term].sizeAt < 0 {
                Self.close(&lists[term])
                SQLiteVarint.append(row - lists[term].row, to: &lists[term].bytes)
                lists[term].sizeAt = lists[term].bytes.count
                lists[term].bytes.append(0)
                lists[term].row = row
                lists[term].column = 0
                lists[term].position = 0
            }
            if lists[term].column != column {
                lists[term].bytes.append(1)
                SQLiteVarint.append(column, to: &lists[term].bytes)
                lists[term].column = column
                lists[term].position = 0
            }
            SQLiteVarint.append(position - lists[term].position + 2, to: &lists[term].bytes)
            lists[term].position = position
            byteCount += lists[term].bytes.count - before
        }
    }

    /// Calls `body` with each term's number and doclist, in the order of the terms' bytes, and forgets everything.
    mutating func drain(_ terms: [[UInt8]], _ body: (Int, UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
        let order = lists.indices.filter { !lists[$0].bytes.isEmpty }
            .sorted { terms[$0].lexicographicallyPrecedes(terms[$1]) }
        for term in order {
            Self.close(&lists[term])
            try lists[term].bytes.withUnsafeBufferPointer { try body(term, $0) }
            lists[term] = List()
        }
        lists = []
        byteCount = 0
    }

    /// Enters the size of the last poslist, for which one byte was left.
    private static func close(_ list: inout List) {
        guard list.sizeAt >= 0 else { return }
        let size = (list.bytes.count - list.sizeAt - 1) * 2
        if size < 0x80 {
            list.bytes[list.sizeAt] = UInt8(truncatingIfNeeded: size)
        } else {
            var encoded: [UInt8] = []
            SQLiteVarint.append(size, to: &encoded)
            list.bytes.replaceSubrange(list.sizeAt...list.sizeAt, with: encoded)
        }
        list.sizeAt = -1
    }
}
