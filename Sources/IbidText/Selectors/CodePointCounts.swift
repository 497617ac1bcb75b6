/// How many code points of a text stand before any of its bytes.
struct CodePointCounts: Sendable {
    /// The bytes from one count that is kept to the next.
    private static let step = 256

    private let text: [UInt8]
    /// The code points before each `step`-th byte.
    private let counts: [Int]

    /// Takes well-formed UTF-8. Linear.
    init(_ text: [UInt8]) {
        self.text = text
        var count = 0
        counts = stride(from: 0, through: text.count, by: Self.step).map { start in
            defer { count += text[start..<min(start + Self.step, text.count)].count { !$0.isContinuation } }
            return count
        }
    }

    /// How many code points stand before byte `offset`, the text's end included. Looks at 255 bytes at most.
    func count(before offset: Int) -> Int {
        let step = offset / Self.step
        return counts[step] + text[(step * Self.step)..<offset].count { !$0.isContinuation }
    }
}
