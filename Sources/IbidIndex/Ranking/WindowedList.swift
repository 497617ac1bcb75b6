/// Where something stands, cut into windows of rows, each with a bound on what it adds there.
final class WindowedList {
    /// For each window the most that is added to any row of it; 0 where nothing stands in it.
    let bounds: [Double]
    /// What is left of its weight.
    private let scale: Double
    /// The most that it adds, short of the scale.
    private let most: Double
    private let formula: BM25F
    private let midpoints: [Double]

    private enum Form {
        /// With the slot of each window; of no use where nothing stands in it.
        case decoded(DecodedList, slots: [Int32])
        case stored(StoredWindows)
    }

    private let form: Form

    /// Bounds and sums are added up in different orders: the last bits must never decide.
    private static let slack = 1 + 1e-9
    /// A bound of 0 says that nothing stands there.
    private static let least = Double.leastNormalMagnitude

    /// A list that is in memory; its bounds are those of its postings.
    init(_ list: DecodedList, weight: Double, scale: Double, _ formula: BM25F, _ midpoints: [Double]) {
        self.scale = scale
        self.formula = formula
        self.midpoints = midpoints
        most = formula.most(weight: weight)
        let factor = most * scale * Self.slack
        var bounds = [Double](repeating: 0, count: RowWindow.count(rows: midpoints.count))
        var slots = [Int32](repeating: 0, count: bounds.count)
        for slot in list.windows.indices {
            let window = Int(list.windows[slot])
            bounds[window] = max(Self.least, list.peaks[slot] * factor)
            slots[window] = Int32(slot)
        }
        self.bounds = bounds
        form = .decoded(list, slots: slots)
    }

    /// A list as it is stored; its bounds are those of its blocks.
    ///
    /// - Parameter table: of each byte in a part's lists, what a term of weight 1 adds at most (`Impact.bounds`).
    init(
        _ postings: TermPostings, weight: Double, scale: Double, _ formula: BM25F,
        _ midpoints: [Double], bounds table: (TermPostings.Part) -> [Double]
    ) {
        self.scale = scale
        self.formula = formula
        self.midpoints = midpoints
        most = formula.most(weight: weight)
        let factor = weight * scale * Self.slack
        let tables = postings.parts.map(table)
        var bounds = [Double](repeating: 0, count: RowWindow.count(rows: midpoints.count))
        let windows = StoredWindows(postings, formula, midpoints, windows: bounds.count) { part, impact, window in
            bounds[window] = max(bounds[window], Self.least, tables[part][Int(impact)] * factor)
        }
        self.bounds = bounds
        form = .stored(windows)
    }

    /// Whether anything may stand in a window.
    @inline(__always)
    func mayHold(_ window: Int) -> Bool { bounds[window] > 0 }

    /// How many postings a window has; a guess for a stored list.
    @inline(__always)
    func count(_ window: Int) -> Int {
        switch form {
        case .decoded(let list, let slots): mayHold(window) ? list.range(slot: slots[window]).count : 0
        case .stored: RowWindow.size / 4
        }
    }

    /// What it costs to add a window, in postings of decoded lists.
    @inline(__always)
    func cost(_ window: Int) -> Int {
        switch form {
        case .decoded: count(window)
        case .stored: 8 * RowWindow.size
        }
    }

    /// Adds to the sums of a window's rows what the list gives them.
    @inline(__always)
    func add(_ window: Int, to sums: UnsafeMutablePointer<Double>) {
        switch form {
        case .decoded(let list, let slots):
            list.offsets.withUnsafeBufferPointer { offsets in
                midpoints.withUnsafeBufferPointer { midpoints in
                    let first = RowWindow.start(window)
                    for index in list.range(slot: slots[window]) {
                        let offset = Int(offsets[index])
                        let frequency = list.frequency(index, formula)
                        sums[offset] +=
                            scale * (most * formula.share(frequency: frequency, midpoint: midpoints[first + offset]))
                    }
                }
            }
        case .stored(let windows):
            windows.read(window)
            windows.present.each { sums[$0] += scale * (most * windows.share($0)) }
        }
    }

    /// Makes the sums of the rows of a window 0 in which it stands.
    @inline(__always)
    func clear(_ window: Int, in sums: UnsafeMutablePointer<Double>) {
        switch form {
        case .decoded(let list, let slots):
            list.offsets.withUnsafeBufferPointer { offsets in
                for index in list.range(slot: slots[window]) { sums[Int(offsets[index])] = 0 }
            }
        case .stored(let windows):
            windows.read(window)
            windows.present.each { sums[$0] = 0 }
        }
    }

    /// Adds the rows of a window in which it stands; of stored lists also those of passages that are gone.
    @inline(__always)
    func mark(_ window: Int, in bits: WindowBits) {
        switch form {
        case .decoded(let list, let slots):
            if let present = list.present {
                bits.formUnion(present, window: window)
            } else {
                list.offsets.withUnsafeBufferPointer { offsets in
                    for index in list.range(slot: slots[window]) { bits.insert(Int(offsets[index])) }
                }
            }
        case .stored(let windows):
            windows.read(window)
            bits.formUnion(windows.present)
        }
    }

    /// What it adds to the row at `offset` of a window; 0 where it does not stand there.
    @inline(__always)
    func contribution(_ window: Int, _ offset: Int) -> Double {
        switch form {
        case .decoded(let list, let slots):
            let range = list.range(slot: slots[window])
            let index = list.index(from: offset, in: range)
            guard index < range.upperBound, Int(list.offsets[index]) == offset else { return 0 }
            let midpoint = midpoints[RowWindow.start(window) + offset]
            return scale * (most * formula.share(frequency: list.frequency(index, formula), midpoint: midpoint))
        case .stored(let windows):
            windows.read(window)
            return windows.present.contains(offset) ? scale * (most * windows.share(offset)) : 0
        }
    }
}
