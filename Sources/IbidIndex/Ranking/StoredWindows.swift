/// Reads windows of rows, in any order, from lists as they are stored: only the blocks that a window needs.
final class StoredWindows {
    /// The rows of the window that was read last in which the term stands, as offsets; passages that are gone included.
    let present = WindowBits()

    private let postings: TermPostings
    private let formula: BM25F
    private let midpoints: PlainBuffer<Double>
    /// For each window the first block that reaches into it, blocks being numbered over all parts.
    private let firstBlocks: [Int32]
    private let partStarts: [Int]
    /// The counts (`FieldCounts.bits`) of each row of the window, where `present` holds it.
    private let counts: UnsafeMutablePointer<UInt32>
    private let buffer = BlockBuffer()
    private var window = -1
    private var loaded = -1

    /// Tells `bound` for each block the windows that it reaches into, with its part and its impact.
    init(
        _ postings: TermPostings, _ formula: BM25F, _ midpoints: PlainBuffer<Double>, windows: Int,
        bound: (_ part: Int, _ impact: UInt8, _ window: Int) -> Void
    ) {
        self.postings = postings
        self.formula = formula
        self.midpoints = midpoints
        counts = .allocate(capacity: RowWindow.size)
        var firstBlocks = [Int32](repeating: -1, count: windows)
        var partStarts: [Int] = []
        var number = 0
        for (index, part) in postings.parts.enumerated() {
            partStarts.append(number)
            for stored in part.list.blocks {
                let first = RowWindow.number(of: max(0, stored.base + 1))
                let last = min(windows - 1, RowWindow.number(of: min(stored.last, part.last)))
                for window in stride(from: first, through: last, by: 1) {
                    if firstBlocks[window] < 0 { firstBlocks[window] = Int32(number) }
                    bound(index, stored.impact, window)
                }
                number += 1
            }
        }
        self.firstBlocks = firstBlocks
        self.partStarts = partStarts
    }

    deinit { counts.deallocate() }

    /// `BM25F.share` of a row in `present`.
    @inline(__always)
    func share(_ offset: Int) -> Double {
        formula.share(
            frequency: formula.frequency(counts[offset]), midpoint: midpoints[RowWindow.start(window) + offset])
    }

    /// Reads a window, unless it was read last.
    func read(_ window: Int) {
        guard window != self.window else { return }
        self.window = window
        present.removeAll()
        var number = Int(firstBlocks[window])
        guard number >= 0 else { return }
        var part = partStarts.lastIndex { $0 <= number } ?? 0
        let start = RowWindow.start(window)
        let end = min(midpoints.count, start + RowWindow.size)
        while part < postings.parts.count {
            let list = postings.parts[part].list
            var index = number - partStarts[part]
            while index < list.blocks.count {
                let block = list.blocks[index]
                guard block.base + 1 < end else { return }
                // A block that reaches over several windows is decoded once for neighbours.
                if loaded != number { buffer.load(list, block) }
                loaded = number
                take(from: start, to: end)
                index += 1
                number += 1
            }
            part += 1
        }
    }

    private func take(from start: Int, to end: Int) {
        var index = buffer.count > 0 && Int(buffer.rows[0]) < start ? buffer.index(of: Int32(start)) : 0
        while index < buffer.count, Int(buffer.rows[index]) < end {
            let offset = Int(buffer.rows[index]) - start
            counts[offset] = buffer.counts[index]
            present.insert(offset)
            index += 1
        }
    }
}
