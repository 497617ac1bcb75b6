/// Puts a `DecodedList` together from postings in the order of rows.
struct DecodedListBuilder {
    private(set) var windows: [Int32] = []
    private(set) var starts: [Int32] = []
    private(set) var peaks: [Double] = []
    private(set) var offsets: [UInt16] = []
    private(set) var codes: [UInt8] = []
    private(set) var values: [UInt32] = []
    private(set) var frequencies: [Double] = []
    private(set) var wide: [Int: UInt32] = [:]
    private(set) var dropped: [DecodedList.Dropped] = []

    private let formula: BM25F
    private let midpoints: PlainBuffer<Double>
    /// The codes of counts in the body alone, which nearly all are; 255 for none.
    private var bodyCodes = [UInt8](repeating: DecodedList.wideCode, count: 256)
    private var otherCodes: [UInt32: UInt8] = [:]

    /// - Parameter midpoints: `BM25F.midpoint` of every row.
    init(_ formula: BM25F, midpoints: PlainBuffer<Double>, capacity: Int) {
        self.formula = formula
        self.midpoints = midpoints
        offsets.reserveCapacity(capacity)
        codes.reserveCapacity(capacity)
    }

    /// Leaves out a posting of a passage that is gone.
    mutating func drop(_ counts: UInt32) {
        dropped.append(.init(place: Int32(offsets.count), positions: Int32(FieldCounts(bits: counts).total)))
    }

    /// Adds the posting of a passage that is there.
    @inline(__always)
    mutating func add(_ row: Int, _ counts: UInt32) {
        let window = Int32(RowWindow.number(of: row))
        if windows.last != window {
            windows.append(window)
            starts.append(Int32(offsets.count))
            peaks.append(0)
        }
        let code = counts < 256 ? bodyCodes[Int(counts)] : otherCodes[counts] ?? DecodedList.wideCode
        let frequency: Double
        if code != DecodedList.wideCode {
            codes.append(code)
            frequency = frequencies[Int(code)]
        } else {
            frequency = formula.frequency(counts)
            addNew(counts, frequency)
        }
        offsets.append(UInt16(truncatingIfNeeded: row - RowWindow.start(Int(window))))
        let share = formula.share(frequency: frequency, midpoint: midpoints[row])
        if share > peaks[peaks.count - 1] { peaks[peaks.count - 1] = share }
    }

    private mutating func addNew(_ counts: UInt32, _ frequency: Double) {
        guard values.count < Int(DecodedList.wideCode) else {
            wide[codes.count] = counts
            codes.append(DecodedList.wideCode)
            return
        }
        let code = UInt8(values.count)
        values.append(counts)
        frequencies.append(frequency)
        if counts < 256 { bodyCodes[Int(counts)] = code } else { otherCodes[counts] = code }
        codes.append(code)
    }
}
