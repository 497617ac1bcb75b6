/// Where something stands, cut into windows of rows, each with a bound on what it adds there.
///
/// Windows are read in any order. A list with few postings is decoded at once, and its bounds are exact; of a long one
/// only the blocks are read that a window needs, and its bounds are those of blocks.
final class WindowedList {
    /// For each window the most that is added to any row of it; 0 where nothing stands in it.
    private(set) var bounds: [Double]
    /// The counts (`FieldCounts.bits`) of each row of the window that was read last, where `present` holds it.
    let counts: UnsafeMutablePointer<UInt32>
    /// The rows of that window in which it stands, as offsets.
    let present = WindowBits()
    /// What it weighs, and what is left of that.
    let weight: Double
    let scale: Double

    private enum Form {
        /// For each window, the index of its first row; one more at the end.
        case gathered(MatchList, starts: [Int32])
        /// For each window, the first block that reaches into it; `blocks` by part and index.
        case stored(TermPostings, firstBlocks: [Int32], partStarts: [Int])
    }

    private let form: Form
    private let buffer = BlockBuffer()
    private var window = -1

    /// - Parameters:
    ///   - few: A list with at most so many postings is decoded at once.
    ///   - table: Of each byte in a part's lists, what a term of weight 1 adds at most (`Impact.bounds`).
    init(
        _ occurrences: Occurrences, weight: Double, scale: Double, _ formula: BM25F, norms: [Double],
        _ lengths: PassageLengths, decodesUpTo few: Int, bounds table: (TermPostings.Part) -> [Double]
    ) {
        self.weight = weight
        self.scale = scale
        counts = .allocate(capacity: RowWindow.size)
        let windows = RowWindow.count(rows: norms.count)
        bounds = Array(repeating: 0, count: windows)
        let factor = weight * scale * (1 + 1e-9)
        var tables: [[Double]] = []
        if case .stored(let postings) = occurrences { tables = postings.parts.map(table) }
        form = Self.form(occurrences, lengths, windows, few, &bounds) { row, counts in
            let added = formula.contribution(
                weight: weight, frequency: formula.frequency(counts), norm: norms[row])
            return added * scale * (1 + 1e-9)
        } block: { part, impact in
            tables[part][Int(impact)] * factor
        }
    }

    /// Cuts a list into windows and raises their bounds to what `posting`, or `block` for a block of a part, gives.
    private static func form(
        _ occurrences: Occurrences, _ lengths: PassageLengths, _ windows: Int, _ few: Int, _ bounds: inout [Double],
        posting: (Int, UInt32) -> Double, block: (Int, UInt8) -> Double
    ) -> Form {
        // A bound of 0 says that nothing stands there.
        let least = Double.leastNormalMagnitude
        if case .stored(let postings) = occurrences, postings.count > few {
            var firstBlocks = [Int32](repeating: -1, count: windows)
            var partStarts: [Int] = []
            var number = 0
            for (index, part) in postings.parts.enumerated() {
                partStarts.append(number)
                for stored in part.list.blocks {
                    let first = RowWindow.number(of: max(0, stored.base + 1))
                    let last = min(windows - 1, RowWindow.number(of: min(stored.last, part.last)))
                    let bound = max(least, block(index, stored.impact))
                    for window in stride(from: first, through: last, by: 1) {
                        if firstBlocks[window] < 0 { firstBlocks[window] = Int32(number) }
                        if bound > bounds[window] { bounds[window] = bound }
                    }
                    number += 1
                }
            }
            return .stored(postings, firstBlocks: firstBlocks, partStarts: partStarts)
        }
        let list = occurrences.matches(lengths)
        var starts = [Int32](repeating: 0, count: windows + 1)
        var window = 0
        for index in list.rows.indices {
            let row = Int(list.rows[index])
            guard row < lengths.bits.count else { break }
            while window < RowWindow.number(of: row) {
                window += 1
                starts[window] = Int32(index)
            }
            bounds[window] = max(bounds[window], least, posting(row, list.counts[index]))
            starts[window + 1] = Int32(index + 1)
        }
        while window < windows - 1 {
            window += 1
            starts[window + 1] = starts[window]
        }
        return .gathered(list, starts: starts)
    }

    /// Where something stands, for that alone: it adds nothing to scores.
    init(presence occurrences: Occurrences, _ lengths: PassageLengths) {
        (weight, scale) = (0, 0)
        counts = .allocate(capacity: RowWindow.size)
        let windows = RowWindow.count(rows: lengths.bits.count)
        bounds = Array(repeating: 0, count: windows)
        form = Self.form(occurrences, lengths, windows, 16_384, &bounds) { _, _ in
            0
        } block: { _, _ in
            0
        }
    }

    deinit { counts.deallocate() }

    /// Whether anything may stand in a window.
    @inline(__always)
    func mayHold(_ window: Int) -> Bool { bounds[window] > 0 }

    /// Reads a window into `counts` and `present`.
    func read(_ window: Int) {
        guard window != self.window else { return }
        self.window = window
        present.removeAll()
        guard mayHold(window) else { return }
        let start = RowWindow.start(window)
        switch form {
        case .gathered(let list, let starts):
            list.rows.withUnsafeBufferPointer { rows in
                list.counts.withUnsafeBufferPointer { found in
                    for index in Int(starts[window])..<Int(starts[window + 1]) {
                        take(Int(rows[index]) - start, found[index])
                    }
                }
            }
        case .stored(let postings, let firstBlocks, let partStarts):
            var number = Int(firstBlocks[window])
            guard number >= 0 else { return }
            var part = partStarts.lastIndex { $0 <= number } ?? 0
            let end = start + RowWindow.size
            while part < postings.parts.count {
                let list = postings.parts[part].list
                var index = number - partStarts[part]
                while index < list.blocks.count {
                    let block = list.blocks[index]
                    guard block.base + 1 < end else { return }
                    load(list, block, number)
                    take(from: start, to: end)
                    index += 1
                    number += 1
                }
                part += 1
            }
        }
    }

    private var loaded = -1

    private func load(_ list: StoredList, _ block: StoredList.Block, _ number: Int) {
        // A block that reaches over several windows is decoded once for neighbours.
        guard loaded != number else { return }
        buffer.load(list, block)
        loaded = number
    }

    @inline(__always)
    private func take(from start: Int, to end: Int) {
        var index = buffer.count > 0 && Int(buffer.rows[0]) < start ? buffer.index(of: Int32(start)) : 0
        while index < buffer.count, Int(buffer.rows[index]) < end {
            take(Int(buffer.rows[index]) - start, buffer.counts[index])
            index += 1
        }
    }

    @inline(__always)
    private func take(_ offset: Int, _ found: UInt32) {
        counts[offset] = found
        present.insert(offset)
    }
}
