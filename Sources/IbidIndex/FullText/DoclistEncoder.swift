/// Writes the words of a term as FTS5's doclist:
///
/// ```
/// doclist = row, poslist, (row delta, poslist)…
/// poslist = bytes that follow × 2, positions of column 0, (1, column, its positions)…
/// position = difference to the one before in its column, + 2; the first one's to 0
/// ```
struct DoclistEncoder: Sendable {
    /// Where the words of a passage's section and body begin, counted as `PostingBuilder` does.
    struct Starts {
        var section: Int32 = 0
        var body: Int32 = 0
    }

    private let words: SortedWords
    /// By row, from the first one of `words` on.
    private let starts: [Starts]

    init(_ words: SortedWords, starts: [Starts]) {
        self.words = words
        self.starts = starts
    }

    /// The terms that are words, and no marks of passages.
    var runs: [SortedWords.Run] {
        words.runs.filter { PackedWord.field(words.words[$0.words.lowerBound]) != PackedWord.mark }
    }

    /// The doclists of some of `runs`, in their order. Linear.
    func doclists(_ runs: ArraySlice<SortedWords.Run>) -> [[UInt8]] {
        // The arrays are opened once for all: two threads that count references to one array wait for each other.
        words.words.withUnsafeBufferPointer { words in
            starts.withUnsafeBufferPointer { starts in
                runs.map {
                    Self.doclist(UnsafeBufferPointer(rebasing: words[$0.words]), starts, from: self.words.first)
                }
            }
        }
    }

    private static func doclist(
        _ words: UnsafeBufferPointer<UInt64>, _ starts: UnsafeBufferPointer<Starts>, from first: Int
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(words.count * 3 + 8)
        var poslist: [UInt8] = []
        var (begin, last) = (0, 0)
        while begin < words.count {
            let offset = PackedWord.offset(words[begin])
            var end = begin + 1
            while end < words.count, PackedWord.offset(words[end]) == offset { end += 1 }
            let row = UnsafeBufferPointer(rebasing: words[begin..<end])
            let parts = starts[offset]
            poslist.removeAll(keepingCapacity: true)
            append(row, .body, from: parts.body, column: 0, to: &poslist)
            append(row, .title, from: 0, column: 1, to: &poslist)
            append(row, .section, from: parts.section, column: 2, to: &poslist)
            SQLiteVarint.append(first + offset - last, to: &bytes)
            SQLiteVarint.append(poslist.count * 2, to: &bytes)
            poslist.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
            (begin, last) = (end, first + offset)
        }
        return bytes
    }

    /// Appends the positions of a field's words, which begin at `start` in a row.
    @inline(__always)
    private static func append(
        _ row: UnsafeBufferPointer<UInt64>, _ field: PassageField, from start: Int32, column: UInt8,
        to poslist: inout [UInt8]
    ) {
        var (last, isFirst) = (0, true)
        for word in row {
            guard PackedWord.field(word) == UInt32(truncatingIfNeeded: field.rawValue) else { continue }
            if isFirst, column > 0 {
                poslist.append(1)
                poslist.append(column)
            }
            isFirst = false
            let position = Int(PackedWord.position(word)) - Int(start)
            SQLiteVarint.append(position - last + 2, to: &poslist)
            last = position
        }
    }
}
