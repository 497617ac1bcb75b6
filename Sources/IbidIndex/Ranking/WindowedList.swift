/// Where something stands, cut into windows of rows, each with a bound on what it adds there: keeps what its `view` sees.
final class WindowedList {
    /// What is gone through; valid as long as the list lives.
    let view: WindowView

    private let bounds: PlainBuffer<Double>
    private let midpoints: PlainBuffer<Double>
    private let slots: PlainBuffer<Int32>?
    private let decoded: DecodedList?
    private let stored: StoredWindows?

    /// Bounds and sums are added up in different orders: the last bits must never decide.
    private static let slack = 1 + 1e-9
    /// A bound of 0 says that nothing stands there.
    private static let least = Double.leastNormalMagnitude

    /// A list that is in memory; its bounds are those of its postings.
    init(_ list: DecodedList, weight: Double, scale: Double, _ formula: BM25F, _ midpoints: PlainBuffer<Double>) {
        let most = formula.most(weight: weight)
        let factor = most * scale * Self.slack
        var highest = [Double](repeating: 0, count: RowWindow.count(rows: midpoints.count))
        var places = [Int32](repeating: 0, count: highest.count)
        for slot in list.windows.indices {
            let window = Int(list.windows[slot])
            highest[window] = max(Self.least, list.peaks[slot] * factor)
            places[window] = Int32(slot)
        }
        let (bounds, slots) = (PlainBuffer(highest), PlainBuffer(places))
        view = WindowView(
            bounds: bounds.start, scale: scale, most: most, formula: formula, midpoints: midpoints.start,
            form: .decoded(
                .init(
                    slots: slots.start, starts: list.starts.start, offsets: list.offsets.start,
                    codes: list.codes.start, frequencies: list.frequencies.start,
                    present: list.present?.start, list: .passUnretained(list))))
        (self.bounds, self.slots, self.midpoints) = (bounds, slots, midpoints)
        (decoded, stored) = (list, nil)
    }

    /// A list as it is stored; its bounds are those of its blocks.
    ///
    /// - Parameter table: of each byte in a part's lists, what a term of weight 1 adds at most (`Impact.bounds`).
    init(
        _ postings: TermPostings, weight: Double, scale: Double, _ formula: BM25F,
        _ midpoints: PlainBuffer<Double>, bounds table: (TermPostings.Part) -> [Double]
    ) {
        let factor = weight * scale * Self.slack
        let tables = postings.parts.map(table)
        var highest = [Double](repeating: 0, count: RowWindow.count(rows: midpoints.count))
        let windows = StoredWindows(postings, formula, midpoints, windows: highest.count) { part, impact, window in
            highest[window] = max(highest[window], Self.least, tables[part][Int(impact)] * factor)
        }
        let bounds = PlainBuffer(highest)
        view = WindowView(
            bounds: bounds.start, scale: scale, most: formula.most(weight: weight), formula: formula,
            midpoints: midpoints.start, form: .stored(.passUnretained(windows)))
        (self.bounds, self.midpoints, slots) = (bounds, midpoints, nil)
        (decoded, stored) = (nil, windows)
    }
}
