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

    /// FTS5's columns, and the fields that they are, in the order of a poslist.
    private static let columns: [(number: UInt8, field: PassageField)] = [(0, .body), (1, .title), (2, .section)]

    private let words: SortedWords
    /// By row, from the first one of `words` on.
    private let starts: [Starts]

    init(_ words: SortedWords, starts: [Starts]) {
        self.words = words
        self.starts = starts
    }

    /// The terms that are words, and no marks of passages.
    var runs: [SortedWords.Run] {
        words.runs.filter { UInt32(truncatingIfNeeded: words.words[$0.words.lowerBound]) >> 30 != 3 }
    }

    /// The doclist of one of `runs`. Linear.
    func doclist(_ run: SortedWords.Run) -> [UInt8] {
        words.words.withUnsafeBufferPointer { words in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(run.words.count * 3 + 8)
            var poslist: [UInt8] = []
            var (begin, last) = (run.words.lowerBound, 0)
            while begin < run.words.upperBound {
                let offset = words[begin] >> 32
                var end = begin + 1
                while end < run.words.upperBound, words[end] >> 32 == offset { end += 1 }
                poslist.removeAll(keepingCapacity: true)
                append(UnsafeBufferPointer(rebasing: words[begin..<end]), starts[Int(offset)], to: &poslist)
                let row = self.words.first + Int(offset)
                SQLiteVarint.append(row - last, to: &bytes)
                SQLiteVarint.append(poslist.count * 2, to: &bytes)
                bytes += poslist
                (begin, last) = (end, row)
            }
            return bytes
        }
    }

    /// Appends the positions of the words of one row, which stand by field and position.
    private func append(_ row: UnsafeBufferPointer<UInt64>, _ starts: Starts, to poslist: inout [UInt8]) {
        for (column, field) in Self.columns {
            var last: Int?
            for word in row {
                let place = UInt32(truncatingIfNeeded: word)
                guard Int(place >> 30) == field.rawValue else { continue }
                if last == nil, column > 0 { poslist += [1, column] }
                let start = field == .body ? starts.body : field == .section ? starts.section : 0
                let position = Int(place & (1 << 30 - 1)) - Int(start)
                SQLiteVarint.append(position - (last ?? 0) + 2, to: &poslist)
                last = position
            }
        }
    }
}
