/// Finds addresses and DOIs.
enum URLScanner {
    /// An address in a text: `url` without punctuation after it, or the bare `doi`.
    struct Found {
        let range: Range<Int>
        let isDOI: Bool
    }

    /// The first address in `range`. Linear.
    static func first(_ text: CitationText, in range: Range<Int>) -> Found? {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text.bytes[index].lowered
            if byte == UInt8(ascii: "h") || byte == UInt8(ascii: "w") || byte == UInt8(ascii: "d"),
                !text.before(index).isWordByte, let found = address(text, at: index, in: range)
            {
                return found
            }
            index += 1
        }
        return nil
    }

    private static func address(_ text: CitationText, at index: Int, in range: Range<Int>) -> Found? {
        for scheme in ["https://", "http://", "www."] where has(text, scheme, at: index, in: range) {
            let head = index + scheme.utf8.count
            let found = end(text, from: head, in: range)
            guard found > head else { return nil }
            for resolver in ["doi.org/10.", "dx.doi.org/10."] where has(text, resolver, at: head, in: range) {
                return Found(
                    range: (head + resolver.utf8.count - 3)..<max(found, head + resolver.utf8.count), isDOI: true)
            }
            return Found(range: index..<found, isDOI: false)
        }
        guard has(text, "doi:", at: index, in: range) else { return nil }
        var head = index + 4
        while head < range.upperBound, text.bytes[head].isBlank { head += 1 }
        guard has(text, "10.", at: head, in: range) else { return nil }
        return Found(range: head..<max(head + 3, end(text, from: head, in: range)), isDOI: true)
    }

    private static func has(_ text: CitationText, _ word: String, at index: Int, in range: Range<Int>) -> Bool {
        guard index + word.utf8.count <= range.upperBound else { return false }
        return zip(text.bytes[index...], word.utf8).allSatisfy { $0.lowered == $1 }
    }

    /// Where the address ends: at a blank, an angle bracket or a quotation mark, without punctuation that belongs to the
    /// sentence and without a bracket that it did not open.
    private static func end(_ text: CitationText, from start: Int, in range: Range<Int>) -> Int {
        var end = start
        var depth = 0
        while end < range.upperBound {
            let byte = text.bytes[end]
            if byte.isBlank || byte == 0x3C || byte == 0x3E || QuoteScanner.mark(at: end, in: text.bytes) != nil {
                break
            }
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            end += 1
        }
        while end > start {
            let last = text.bytes[end - 1]
            if last == UInt8(ascii: ")"), depth < 0 {
                depth += 1
            } else if ![0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x5D].contains(last) {
                break
            }
            end -= 1
        }
        return end
    }
}
