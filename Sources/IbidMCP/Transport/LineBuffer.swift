/// Cuts a stream of bytes into lines, and keeps no more of one than is allowed.
struct LineBuffer {
    /// A line without its line break.
    enum Line {
        case text([UInt8])
        /// It was longer than allowed, and its bytes are gone.
        case tooLong
    }

    private let limit: Int
    private var pending: [UInt8] = []
    private var isTooLong = false
    private var lines: [Line] = []

    init(limit: Int) {
        self.limit = limit
    }

    /// Takes what was read.
    mutating func append(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        while let end = rest.firstIndex(of: 0x0A) {
            keep(rest[..<end])
            finishLine()
            rest = rest[(end + 1)...]
        }
        keep(rest)
    }

    /// Takes the end of the stream: what stands after the last line break is a line, if it is anything.
    mutating func end() {
        if !pending.isEmpty || isTooLong { finishLine() }
    }

    /// The next whole line.
    mutating func next() -> Line? { lines.isEmpty ? nil : lines.removeFirst() }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        guard !isTooLong else { return }
        if pending.count + bytes.count > limit {
            isTooLong = true
            pending = []
        } else {
            pending.append(contentsOf: bytes)
        }
    }

    private mutating func finishLine() {
        if pending.last == 0x0D { pending.removeLast() }
        lines.append(isTooLong ? .tooLong : .text(pending))
        pending = []
        isTooLong = false
    }
}
