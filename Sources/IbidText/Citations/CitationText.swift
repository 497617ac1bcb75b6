/// The bytes of a note or of one citation, with its quotations found once, and the small questions readers ask of it.
///
/// Ranges are byte offsets into `bytes`; every question accepts any range inside it.
struct CitationText: Sendable {
    /// The UTF-8 bytes.
    let bytes: [UInt8]
    /// The outermost quotations, in order.
    let quotations: [Quotation]

    /// Takes the bytes and finds the quotations. Linear.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        quotations = QuoteScanner.quotations(in: bytes)
    }

    /// The whole text.
    var all: Range<Int> { 0..<bytes.count }

    /// Whether a quotation with a mark at its end begins before `index`: what stands there is not people alone, be one
    /// of them called by a nickname.
    func hasQuotedTitle(before index: Int) -> Bool {
        quotations.prefix { $0.open.lowerBound < index }.contains { quotation in
            quotation.inside.last.map { [0x2C, 0x2E, 0x3F, 0x21].contains(bytes[$0]) } ?? false
        }
    }

    /// The words of `range`.
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The byte before `index`, or a blank at the start.
    func before(_ index: Int) -> UInt8 { index > 0 ? bytes[index - 1] : 0x20 }
    /// The byte at `index`, or a blank at the end.
    func at(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0x20 }

    /// `range` without blanks at its ends.
    func trim(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start].isBlank { start += 1 }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    /// `range` without blanks at its ends and without the marks `, . : ;` after it, save the full stop of an abbreviation
    /// written with several ("U.S.", "n.d.").
    func body(_ range: Range<Int>) -> Range<Int> {
        var result = trim(range)
        while let last = result.last {
            let byte = bytes[last]
            guard byte == 0x2C || byte == 0x2E || byte == 0x3A || byte == 0x3B || byte.isBlank else { break }
            if byte == 0x2E, isDotted(before: last, from: result.lowerBound) { break }
            result = result.lowerBound..<last
        }
        while let first = result.first, [0x2C, 0x2E, 0x3A, 0x3B].contains(bytes[first]) || bytes[first].isBlank {
            result = (first + 1)..<result.upperBound
        }
        return result
    }

    /// Whether the word that ends before the full stop at `dot` holds another one after a single letter: "U.S", "n.d".
    func isDotted(before dot: Int, from start: Int) -> Bool {
        dot - start >= 3 && bytes[dot - 1].isLetter && bytes[dot - 2] == 0x2E && bytes[dot - 3].isLetter
    }

    /// Whether `word` (ASCII, any case) stands at `index` as a whole word.
    func hasWord(_ word: String, at index: Int, in range: Range<Int>) -> Bool {
        let end = index + word.utf8.count
        guard index >= range.lowerBound, end <= range.upperBound else { return false }
        var position = index
        for byte in word.utf8 {
            guard bytes[position].lowered == byte.lowered else { return false }
            position += 1
        }
        return (index == 0 || !bytes[index - 1].isWordByte) && !at(end).isWordByte
    }

    /// Where `pattern` first stands in `range` outside quotations; `nil` if nowhere. Linear for short patterns.
    func first(_ pattern: String, in range: Range<Int>) -> Int? {
        let wanted = Array(pattern.utf8)
        guard range.count >= wanted.count, let head = wanted.first else { return nil }
        for index in range.lowerBound...(range.upperBound - wanted.count) where bytes[index] == head {
            if bytes[index..<(index + wanted.count)].elementsEqual(wanted) { return index }
        }
        return nil
    }

    /// Where `pattern` last stands in `range`.
    func last(_ pattern: String, in range: Range<Int>) -> Int? {
        let wanted = Array(pattern.utf8)
        guard range.count >= wanted.count, let head = wanted.first else { return nil }
        for index in (range.lowerBound...(range.upperBound - wanted.count)).reversed() where bytes[index] == head {
            if bytes[index..<(index + wanted.count)].elementsEqual(wanted) { return index }
        }
        return nil
    }

    /// The words of `range` (runs between blanks), at most `limit` of them from its start.
    func words(in range: Range<Int>, limit: Int = .max) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound, result.count < limit {
            while index < range.upperBound, bytes[index].isBlank { index += 1 }
            let start = index
            while index < range.upperBound, !bytes[index].isBlank { index += 1 }
            if start < index { result.append(start..<index) }
        }
        return result
    }
}
