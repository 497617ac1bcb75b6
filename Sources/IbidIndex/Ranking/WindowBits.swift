/// A set of rows of one window, one bit each; made once and used for window after window.
final class WindowBits {
    /// Words of 64 rows.
    static let words = RowWindow.size / 64

    let words: UnsafeMutablePointer<UInt64>

    /// An empty set.
    init() {
        words = .allocate(capacity: Self.words)
        words.initialize(repeating: 0, count: Self.words)
    }

    deinit { words.deallocate() }

    var isEmpty: Bool {
        var union: UInt64 = 0
        for index in 0..<Self.words { union |= words[index] }
        return union == 0
    }

    /// How many there are.
    var count: Int {
        var sum = 0
        for index in 0..<Self.words { sum += words[index].nonzeroBitCount }
        return sum
    }

    @inline(__always)
    func insert(_ offset: Int) { words[offset >> 6] |= 1 << UInt64(offset & 63) }

    @inline(__always)
    func contains(_ offset: Int) -> Bool { words[offset >> 6] & (1 << UInt64(offset & 63)) != 0 }

    func removeAll() { words.update(repeating: 0, count: Self.words) }
    func insertAll() { words.update(repeating: .max, count: Self.words) }
    func assign(_ other: WindowBits) { words.update(from: other.words, count: Self.words) }
    func formUnion(_ other: WindowBits) { for index in 0..<Self.words { words[index] |= other.words[index] } }
    func formIntersection(_ other: WindowBits) { for index in 0..<Self.words { words[index] &= other.words[index] } }
    func subtract(_ other: WindowBits) { for index in 0..<Self.words { words[index] &= ~other.words[index] } }

    /// Takes the rows of `window` from `rows`.
    func assign(_ rows: RowSet, window: Int) {
        rows.copyWords(from: window * Self.words, count: Self.words, to: words)
    }

    /// Adds the rows of a window whose words are at `others`.
    func formUnion(_ others: UnsafePointer<UInt64>) {
        for index in 0..<Self.words { words[index] |= others[index] }
    }

    /// Keeps the rows of `window` that are in `rows`.
    func formIntersection(_ rows: RowSet, window: Int) {
        for index in 0..<Self.words { words[index] &= rows.word(window * Self.words + index) }
    }

    /// Calls `body` with each offset, ascending.
    @inline(__always)
    func each(_ body: (Int) -> Void) {
        for index in 0..<Self.words {
            var rest = words[index]
            while rest != 0 {
                body(index << 6 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }
}
