internal import IbidModel

/// A text with every run of ASCII white space as one space, and the way back to its bytes.
struct FoldedBytes: Sendable {
    /// The folded bytes.
    let bytes: [UInt8]
    /// For each folded byte, where it stood; one more for the end.
    private let offsets: [UInt32]

    init(_ text: [UInt8]) {
        var bytes: [UInt8] = []
        var offsets: [UInt32] = []
        bytes.reserveCapacity(text.count)
        offsets.reserveCapacity(text.count + 1)
        var wasBlank = false
        for (offset, byte) in text.enumerated() {
            let isBlank = Self.isBlank(byte)
            if isBlank, wasBlank { continue }
            bytes.append(isBlank ? 0x20 : byte)
            offsets.append(UInt32(clamping: offset))
            wasBlank = isBlank
        }
        offsets.append(UInt32(clamping: text.count))
        self.bytes = bytes
        self.offsets = offsets
    }

    /// The bytes of the text that folded bytes `range` (not empty) came from, without white space at the end.
    func span(_ range: Range<Int>) -> ByteSpan {
        guard let last = range.last else { return ByteSpan(start: Int(offsets[range.lowerBound]), end: 0) }
        return ByteSpan(start: Int(offsets[range.lowerBound]), end: Int(offsets[last]) + 1)
    }

    /// The folded place of byte `offset` of the text: of the first folded byte that came from there or later.
    func place(_ offset: Int) -> Int {
        min(offsets.sortedIndex { Int($0) >= offset }, offsets.count - 1)
    }

    /// Folded bytes `range` without the white space at its ends.
    func withoutBlanks(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        if start < end, bytes[start] == 0x20 { start += 1 }
        if start < end, bytes[end - 1] == 0x20 { end -= 1 }
        return start..<end
    }

    /// A quote as it is looked for: folded, without white space at its ends.
    static func quote(_ text: String) -> [UInt8] {
        var bytes = FoldedBytes(Array(text.utf8)).bytes[...]
        if bytes.first == 0x20 { bytes = bytes.dropFirst() }
        if bytes.last == 0x20 { bytes = bytes.dropLast() }
        return Array(bytes)
    }

    /// Space, tab, line feed, vertical tab, form feed or carriage return.
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
