/// The bytes of one citation with the few scans that every style needs. All of them are linear.
struct CitationText {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The text of a range.
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Whether `text` stands at `index`.
    func has(_ text: StaticString, at index: Int) -> Bool {
        guard index >= 0, index + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { bytes[index..<(index + $0.count)].elementsEqual($0) }
    }

    /// The first place of `text` in `range`.
    func find(_ text: StaticString, in range: Range<Int>) -> Int? {
        guard range.count >= text.utf8CodeUnitCount else { return nil }
        let first = text.utf8Start.pointee
        var index = range.lowerBound
        let last = range.upperBound - text.utf8CodeUnitCount
        while index <= last {
            if bytes[index] == first, has(text, at: index) { return index }
            index += 1
        }
        return nil
    }

    /// `range` without blanks at its ends.
    func trim(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start].isBlank { start += 1 }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    /// `range` without blanks and any of `.,;:` at its end.
    func withoutTail(_ range: Range<Int>, _ tail: StaticString = ".,;:") -> Range<Int> {
        var range = trim(range)
        let isTail: (UInt8) -> Bool = { byte in tail.withUTF8Buffer { $0.contains(byte) } }
        while let last = bytes[range].last, isTail(last) || last.isBlank {
            range = range.lowerBound..<(range.upperBound - 1)
        }
        return range
    }

    // MARK: Quotes

    /// The length of the quotation mark at `index`: `"`, `“`, `”`, `„`, `«` or `»`; 0 for anything else.
    func quoteLength(at index: Int) -> Int {
        guard index < bytes.count else { return 0 }
        switch bytes[index] {
        case 0x22: return 1
        case 0xE2:
            guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
            return (0x9C...0x9E).contains(bytes[index + 2]) ? 3 : 0
        case 0xC2:
            guard index + 1 < bytes.count else { return 0 }
            return bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB ? 2 : 0
        default: return 0
        }
    }

    /// The first quotation of `range`: its marks and what stands between. A mark inside a title (`“The ‘X’ "Y" Z.”`)
    /// closes it only before a blank or the end.
    func quotation(in range: Range<Int>) -> (open: Range<Int>, inside: Range<Int>, close: Range<Int>)? {
        var index = range.lowerBound
        while index < range.upperBound, quoteLength(at: index) == 0 { index += 1 }
        guard index < range.upperBound else { return nil }
        let open = index..<(index + quoteLength(at: index))
        index = open.upperBound
        while index < range.upperBound {
            let length = quoteLength(at: index)
            if length > 0, index > open.upperBound {
                let after = index + length
                if after >= range.upperBound || bytes[after].isBlank || ".,;".utf8.contains(bytes[after]) {
                    return (open, open.upperBound..<index, index..<min(after, range.upperBound))
                }
            }
            index += max(1, length)
        }
        return nil
    }
}
