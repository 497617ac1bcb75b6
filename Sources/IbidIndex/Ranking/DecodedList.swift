/// A list of postings in memory, cut into windows of rows: made once and used by every search that follows.
///
/// A posting takes three bytes: its place in the window, and a code for its counts, of which a list has few different ones.
/// A window in which something stands takes sixteen.
final class DecodedList: Sendable {
    /// The windows in which something stands, ascending, and for each the index of its first posting and the highest
    /// share (`BM25F.share`) of any; one more start where the last one ends.
    let windows: PlainBuffer<Int32>
    let starts: PlainBuffer<Int32>
    let peaks: PlainBuffer<Double>
    /// For each posting its row's place in the window.
    let offsets: PlainBuffer<UInt16>
    /// For each posting the index of its counts in `values`, or `wideCode` where there are too many different ones.
    let codes: PlainBuffer<UInt8>
    /// `FieldCounts.bits`, and what `BM25F.frequency` makes of them.
    let values: PlainBuffer<UInt32>
    let frequencies: PlainBuffer<Double>
    /// How many positions a posting with these counts has, by code.
    private let totals: PlainBuffer<Int32>
    /// Where windows stand at their own number, since something stands in each.
    private let isDense: Bool
    /// The counts that have no code, by index.
    private let wide: [Int: UInt32]
    /// Postings of passages that are gone, which the stored list still has, in their order.
    let dropped: [Dropped]
    /// One bit for each row, where that is quicker to go through.
    let present: PlainBuffer<UInt64>?

    static let wideCode: UInt8 = 255

    /// A posting that was left out.
    struct Dropped: Sendable {
        /// The index of the posting that came next.
        let place: Int32
        /// How many positions it has.
        let positions: Int32
    }

    /// - Parameter rows: how many rows there are in all.
    init(_ builder: DecodedListBuilder, rows: Int) {
        (offsets, codes) = builder.finish()
        windows = PlainBuffer(builder.windows)
        starts = PlainBuffer(builder.starts + [Int32(builder.count)])
        peaks = PlainBuffer(builder.peaks)
        values = PlainBuffer(builder.values)
        // The wide code has a place too, so that no index is out of range.
        frequencies = PlainBuffer(builder.frequencies + repeatElement(0, count: 256 - builder.frequencies.count))
        let known = builder.values.map { Int32(FieldCounts(bits: $0).total) }
        totals = PlainBuffer(known + repeatElement(0, count: 256 - known.count))
        wide = builder.wide
        dropped = builder.dropped
        isDense = builder.windows.indices.allSatisfy { builder.windows[$0] == Int32($0) }
        guard builder.count * 8 > rows else {
            present = nil
            return
        }
        var words = [UInt64](repeating: 0, count: RowWindow.count(rows: rows) * WindowBits.words)
        for slot in windows.indices {
            let first = RowWindow.start(Int(windows[slot]))
            for index in Int(starts[slot])..<Int(starts[slot + 1]) {
                let row = first + Int(offsets[index])
                words[row >> 6] |= 1 << UInt64(row & 63)
            }
        }
        present = PlainBuffer(words)
    }

    /// How many postings there are.
    var count: Int { offsets.count }

    /// Whether it stands in every second row or more.
    var isCommon: Bool { count * 2 > windows.count * RowWindow.size }

    /// Bytes that it takes in memory.
    var byteCount: Int {
        3 * count + 16 * windows.count + 3_500 + 48 * wide.count + 8 * dropped.count + 8 * (present?.count ?? 0)
    }

    // MARK: Windows

    /// The place of `window` among those in which something stands, or of the first after it.
    @inline(__always)
    func slot(of window: Int) -> Int {
        if isDense { return min(window, windows.count) }
        var (low, high) = (0, windows.count)
        while low < high {
            let middle = (low + high) >> 1
            if windows[middle] < Int32(window) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The indexes of the postings of `window`.
    @inline(__always)
    func range(_ window: Int) -> Range<Int> {
        let slot = slot(of: window)
        guard slot < windows.count, windows[slot] == Int32(window) else { return 0..<0 }
        return Int(starts[slot])..<Int(starts[slot + 1])
    }

    // MARK: Postings

    /// The first index in `range`, which is of one window, whose row's place in the window is not below `offset`.
    @inline(__always)
    func index(from offset: Int, in range: Range<Int>) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) >> 1
            if Int(offsets[middle]) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The counts of a posting, as `FieldCounts.bits`.
    @inline(__always)
    func counts(_ index: Int) -> UInt32 {
        let code = codes[index]
        return code == Self.wideCode ? wide[index] ?? 0 : values[Int(code)]
    }

    /// How many positions a posting has.
    @inline(__always)
    func total(_ index: Int) -> Int {
        let code = codes[index]
        return code == Self.wideCode ? FieldCounts(bits: counts(index)).total : Int(totals[Int(code)])
    }

    /// What `BM25F.frequency` gives for a posting.
    @inline(__always)
    func frequency(_ index: Int, _ formula: BM25F) -> Double {
        let code = codes[index]
        return code == Self.wideCode ? formula.frequency(counts(index)) : frequencies[Int(code)]
    }

    /// Calls `body` with each row of `range` and the counts there, ascending.
    @inline(__always)
    func each(in range: Range<Int>, _ body: (Int, FieldCounts) -> Void) {
        guard !range.isEmpty else { return }
        for window in RowWindow.number(of: range.lowerBound)...RowWindow.number(of: range.upperBound - 1) {
            let first = RowWindow.start(window)
            let postings = self.range(window)
            var index = index(from: range.lowerBound - first, in: postings)
            while index < postings.upperBound, first + Int(offsets[index]) < range.upperBound {
                body(first + Int(offsets[index]), FieldCounts(bits: counts(index)))
                index += 1
            }
        }
    }

    /// All of them as one list.
    func matches() -> MatchList {
        var list = MatchList()
        list.rows.reserveCapacity(count)
        list.counts.reserveCapacity(count)
        for slot in windows.indices {
            let first = Int32(RowWindow.start(Int(windows[slot])))
            for index in Int(starts[slot])..<Int(starts[slot + 1]) {
                list.rows.append(first + Int32(offsets[index]))
                list.counts.append(counts(index))
            }
        }
        return list
    }
}
