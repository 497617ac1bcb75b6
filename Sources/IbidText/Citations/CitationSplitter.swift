/// Finds where one citation of a note ends and the next begins.
///
/// A `;` parts two citations when it stands outside quotation marks, something that can end a citation stands before it
/// and something that can begin one after it; any other `;` is text.
enum CitationSplitter {
    /// The citations' ranges without blanks around them and without the `;` between them. Linear.
    static func split(_ text: CitationText) -> [Range<Int>] {
        let bytes = text.bytes
        var ranges: [Range<Int>] = []
        var start = 0
        var index = 0
        var isQuoted = false
        var quoteStart = 0
        while index < bytes.count {
            let quote = text.quoteLength(at: index)
            if quote > 0 {
                let after = index + quote
                if !isQuoted {
                    (isQuoted, quoteStart) = (true, index)
                } else if after >= bytes.count || bytes[after].isBlank || ".,;".utf8.contains(bytes[after]) {
                    isQuoted = false
                }
                index = after
                continue
            }
            // A quotation that never closes must not swallow the rest of the note.
            let isOpen = isQuoted && index - quoteStart < longestTitle
            if bytes[index] == UInt8(ascii: ";"), !isOpen, ends(text, start..<index),
                begins(text, (index + 1)..<bytes.count)
            {
                ranges.append(text.trim(start..<index))
                start = index + 1
                isQuoted = false
            }
            index += 1
        }
        ranges.append(text.trim(start..<bytes.count))
        return ranges.filter { !$0.isEmpty }
    }

    private static let longestTitle = 400

    /// Whether a citation can end with `range`: after a date, a year, an address, `n.d.` or a publisher's full stop.
    private static func ends(_ text: CitationText, _ range: Range<Int>) -> Bool {
        let range = text.trim(range)
        guard let last = text.bytes[range].last else { return false }
        if last == UInt8(ascii: ".") || last == UInt8(ascii: ")") || last.isDigit || last == UInt8(ascii: "/") {
            return true
        }
        let tail = max(range.lowerBound, range.upperBound - 200)..<range.upperBound
        return text.find("http", in: tail) != nil
    }

    /// Whether a citation can begin with `range`: an opening quote, a signal, an address, or a capitalised name.
    private static func begins(_ text: CitationText, _ range: Range<Int>) -> Bool {
        let range = text.trim(range.lowerBound..<min(range.upperBound, range.lowerBound + 400))
        guard let first = text.bytes[range].first else { return false }
        if text.quoteLength(at: range.lowerBound) > 0 || text.has("http", at: range.lowerBound) { return true }
        return first.isUpper || first >= 0x80
    }
}
