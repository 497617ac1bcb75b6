/// Puts a `DecodedList` together from postings in the order of rows.
final class DecodedListBuilder {
    /// The windows in which something stands, and the index of the first posting of each.
    private(set) var windows: [Int32] = []
    private(set) var starts: [Int32] = []
    /// The highest share in each window, once `finish` was called.
    private(set) var peaks: [Double] = []
    private(set) var values: [UInt32] = []
    private(set) var frequencies: [Double] = []
    private(set) var wide: [Int: UInt32] = [:]
    private(set) var dropped: [DecodedList.Dropped] = []
    /// How many postings there are.
    private(set) var count = 0

    private let formula: BM25F
    private let midpoints: PlainBuffer<Double>
    /// Places and codes of the postings, where they stay; `nil` when they were given away.
    private var memory: (offsets: UnsafeMutablePointer<UInt16>, codes: UnsafeMutablePointer<UInt8>)?
    private let capacity: Int
    /// The window that is not ended yet, and what has the highest share in it so far.
    private var window = -1
    private var peak = (frequency: 0.0, midpoint: 1.0)
    /// The codes of counts in the body alone, which nearly all are; 255 for none.
    private var bodyCodes = [UInt8](repeating: DecodedList.wideCode, count: 256)
    private var otherCodes: [UInt32: UInt8] = [:]

    /// - Parameters:
    ///   - midpoints: `BM25F.midpoint` of every row.
    ///   - capacity: how many postings are added at most.
    init(_ formula: BM25F, midpoints: PlainBuffer<Double>, capacity: Int) {
        self.formula = formula
        self.midpoints = midpoints
        self.capacity = capacity
        memory = (.allocate(capacity: max(1, capacity)), .allocate(capacity: max(1, capacity)))
    }

    deinit {
        memory?.offsets.deallocate()
        memory?.codes.deallocate()
    }

    /// Leaves out a posting of a passage that is gone.
    func drop(_ counts: UInt32) {
        dropped.append(.init(place: Int32(count), positions: Int32(FieldCounts(bits: counts).total)))
    }

    /// Adds the posting of a passage that is there.
    @inline(__always)
    func add(_ row: Int, _ counts: UInt32) {
        guard let memory, count < capacity else { return }
        let window = RowWindow.number(of: row)
        if window != self.window { begin(window) }
        var code = counts < 256 ? bodyCodes[Int(counts)] : otherCodes[counts] ?? DecodedList.wideCode
        if code == DecodedList.wideCode { code = newCode(counts) }
        memory.codes[count] = code
        memory.offsets[count] = UInt16(truncatingIfNeeded: row &- RowWindow.start(window))
        count &+= 1
        let frequency = code == DecodedList.wideCode ? formula.frequency(counts) : frequencies[Int(code)]
        let midpoint = midpoints[row]
        // Which share is higher is told without dividing.
        if frequency * peak.midpoint > peak.frequency * midpoint { peak = (frequency, midpoint) }
    }

    /// Ends the last window, and gives places and codes of all postings away; nothing is added after that.
    func finish() -> (offsets: PlainBuffer<UInt16>, codes: PlainBuffer<UInt8>) {
        guard let memory else { return (PlainBuffer([]), PlainBuffer([])) }
        endWindow()
        self.memory = nil
        return (PlainBuffer(adopting: memory.offsets, count: count), PlainBuffer(adopting: memory.codes, count: count))
    }

    private func begin(_ next: Int) {
        endWindow()
        windows.append(Int32(truncatingIfNeeded: next))
        starts.append(Int32(count))
        (window, peak) = (next, (0, 1))
    }

    private func endWindow() {
        if window >= 0 { peaks.append(formula.share(frequency: peak.frequency, midpoint: peak.midpoint)) }
    }

    /// A code for counts that have none yet; `wideCode` where there is no more.
    private func newCode(_ counts: UInt32) -> UInt8 {
        guard values.count < Int(DecodedList.wideCode) else {
            wide[count] = counts
            return DecodedList.wideCode
        }
        let code = UInt8(values.count)
        values.append(counts)
        frequencies.append(formula.frequency(counts))
        if counts < 256 { bodyCodes[Int(counts)] = code } else { otherCodes[counts] = code }
        return code
    }
}
