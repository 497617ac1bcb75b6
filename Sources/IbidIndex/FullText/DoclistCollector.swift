/// Collects the words of rows as FTS5's doclists, one for each term:
///
/// ```
/// doclist = row, poslist, (row delta, poslist)…
/// poslist = bytes that follow × 2, positions of column 0, (1, column, its positions)…
/// position = difference to the one before in its column, + 2; the first one's to 0
/// ```
struct DoclistCollector {
    /// Small, since every word of a corpus touches one of many: 24 bytes.
    private struct List {
        var bytes: [UInt8] = []
        var row: Int32 = 0
        var sizeAt: Int32 = -1
        var column: Int32 = 0
        var position: Int32 = 0
    }

    private var lists: [List] = []
    /// About how many bytes the lists take.
    private(set) var byteCount = 0

    /// Whether nothing was collected.
    var isEmpty: Bool { byteCount == 0 }

    /// Adds one word. Rows ascend; in a row columns do, and in a column positions.
    mutating func add(term: Int, row: Int, column: Int, position: Int) {
        while lists.count <= term { lists.append(List()) }
        byteCount += lists.withUnsafeMutableBufferPointer { lists in
            Self.add(row: row, column: column, position: position, to: &lists[term])
        }
    }

    private static func add(row: Int, column: Int, position: Int, to list: inout List) -> Int {
        let before = list.bytes.count
        if Int(list.row) != row || list.sizeAt < 0 {
            close(&list)
            SQLiteVarint.append(row - Int(list.row), to: &list.bytes)
            list.sizeAt = Int32(truncatingIfNeeded: list.bytes.count)
            list.bytes.append(0)
            list.row = Int32(truncatingIfNeeded: row)
            (list.column, list.position) = (0, 0)
        }
        if Int(list.column) != column {
            list.bytes.append(1)
            SQLiteVarint.append(column, to: &list.bytes)
            (list.column, list.position) = (Int32(truncatingIfNeeded: column), 0)
        }
        SQLiteVarint.append(position - Int(list.position) + 2, to: &list.bytes)
        list.position = Int32(truncatingIfNeeded: position)
        return list.bytes.count - before
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
        let place = Int(list.sizeAt)
        let size = (list.bytes.count - place - 1) * 2
        if size < 0x80 {
            list.bytes[place] = UInt8(truncatingIfNeeded: size)
        } else {
            var encoded: [UInt8] = []
            SQLiteVarint.append(size, to: &encoded)
            list.bytes.replaceSubrange(place...place, with: encoded)
        }
        list.sizeAt = -1
    }
}
