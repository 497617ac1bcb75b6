internal import IbidModel

/// Reads dates the way citations write them: `27 March 2015`, `Mar. 27, 2015`, `May 2013`, `2013`, `2015-03-27`, `n.d.`,
/// `Date unknown`.
struct DateScanner {
    /// A date and where it stands.
    struct Found {
        let date: CSLDate
        let range: Range<Int>
    }

    private let text: CitationText

    init(_ text: CitationText) {
        self.text = text
    }

    /// The longest date that ends `range`. A bare year counts only after a mark, so that "The Military Balance 2012"
    /// keeps its year.
    func trailing(in range: Range<Int>) -> Found? {
        var end = range.upperBound
        let isBracketed = end > range.lowerBound && text.bytes[end - 1] == UInt8(ascii: ")")
        if isBracketed { end -= 1 }
        // Six words hold the longest date; a window keeps this constant in the length of the text.
        let start = max(range.lowerBound, end - 64)
        let tokens = tokens(in: start..<end).suffix(6)
        for token in tokens {
            guard let date = date(token.lowerBound..<end) else { continue }
            var mark = token.lowerBound
            while mark > range.lowerBound, text.bytes[mark - 1].isBlank { mark -= 1 }
            let before = mark > range.lowerBound ? text.bytes[mark - 1] : 0x2C
            let isSetOff = [0x2C, 0x2E, 0x28, 0x3A, 0x3B].contains(before)
            if isBracketed, before != 0x28 { continue }
            if !isSetOff, date.edtf.map({ $0.count == 4 }) ?? false { continue }
            if mark == token.lowerBound, mark > range.lowerBound, before != 0x28 { continue }
            return Found(date: date, range: token.lowerBound..<end)
        }
        return nil
    }

    /// The longest date that begins at the start of `range`.
    func leading(in range: Range<Int>) -> Found? {
        let window = range.lowerBound..<min(range.upperBound, range.lowerBound + 64)
        let tokens = tokens(in: window, stopping: true).prefix(5)
        guard tokens.first?.lowerBound == range.lowerBound else { return nil }
        for token in tokens.reversed() {
            var end = token.upperBound
            if end < range.upperBound, text.bytes[end] == 0x2E, text.isDotted(before: end, from: range.lowerBound) {
                end += 1
            }
            if let date = date(range.lowerBound..<end) { return Found(date: date, range: range.lowerBound..<end) }
        }
        return nil
    }

    /// The date that is the whole of `range`; `nil` if it is anything else. A date that no calendar has keeps its words
    /// and has no EDTF form.
    func date(_ range: Range<Int>) -> CSLDate? {
        guard !range.isEmpty, range.count <= 64 else { return nil }
        let tokens = tokens(in: range)
        guard let first = tokens.first, first.lowerBound == range.lowerBound, tokens.count <= 5 else { return nil }
        let words = tokens.map { String(decoding: text.bytes[$0].map(\.lowered), as: UTF8.self) }
        let written = text.string(range)
        if Self.undated.contains(words.joined(separator: " ")) { return CSLDate(edtf: nil, text: written) }
        guard let parts = Self.parts(words, isISO: written.utf8.prefix(5).last == 0x2D) else { return nil }
        return CSLDate(edtf: Self.edtf(parts), text: written)
    }

    private static let undated: Set<String> = [
        "n d", "nd", "no date", "date unknown", "unknown date", "undated", "date not given", "unknown",
    ]
    private static let seasons: Set<String> = ["spring", "summer", "autumn", "fall", "winter"]

    private struct Parts {
        var year: Int
        var month: Int?
        var day: Int?
    }

    private static func parts(_ words: [String], isISO: Bool) -> Parts? {
        switch words.count {
        case 1: return year(words[0]).map { Parts(year: $0) }
        case 2:
            if isISO, let year = year(words[0]), let month = number(words[1]) { return Parts(year: year, month: month) }
            guard let year = year(words[1]) else { return nil }
            if let month = month(words[0]) { return Parts(year: year, month: month) }
            return seasons.contains(words[0]) ? Parts(year: year) : nil
        case 3:
            if isISO, let year = year(words[0]), let month = number(words[1]), let day = number(words[2]) {
                return Parts(year: year, month: month, day: day)
            }
            guard let year = year(words[2]) else { return nil }
            if let month = month(words[1]), let day = number(words[0]) {
                return Parts(year: year, month: month, day: day)
            }
            if let month = month(words[0]), let day = number(words[1]) {
                return Parts(year: year, month: month, day: day)
            }
            // A span of months is exact to the year only.
            return month(words[0]) != nil && month(words[1]) != nil ? Parts(year: year) : nil
        case 4:
            // A span of days is exact to the month.
            guard let year = year(words[3]), let month = month(words[2]), number(words[0]) != nil,
                number(words[1]) != nil
            else { return nil }
            return Parts(year: year, month: month)
        default: return nil
        }
    }

    /// `YYYY[-MM[-DD]]`, or `nil` where month or day do not exist.
    private static func edtf(_ parts: Parts) -> String? {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        guard let month = parts.month else { return "\(parts.year)" }
        guard (1...12).contains(month) else { return nil }
        guard let day = parts.day else { return "\(parts.year)-\(two(month))" }
        let isLeap = parts.year % 4 == 0 && (parts.year % 100 != 0 || parts.year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day >= 1, day <= lengths[month - 1] else { return nil }
        return "\(parts.year)-\(two(month))-\(two(day))"
    }

    private static func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, word.utf8.allSatisfy(\.isDigit), let value = Int(word) else { return nil }
        return (1000...2999).contains(value) ? value : nil
    }

    /// A day or month number of one or two digits, with or without an English ordinal ending.
    private static func number(_ word: String) -> Int? {
        var digits = word[...]
        for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) { digits = digits.dropLast(2) }
        guard (1...2).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isDigit) else { return nil }
        return Int(digits)
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    private static func month(_ word: String) -> Int? {
        if word == "sept" { return 9 }
        guard word.utf8.count >= 3 else { return nil }
        let index = months.firstIndex { $0 == word || (word.utf8.count == 3 && $0.hasPrefix(word)) }
        return index.map { $0 + 1 }
    }

    /// Runs of letters and digits with nothing but blanks, `, . -` and dashes between them: those before the first other
    /// mark (`stopping`), or those after the last.
    private func tokens(in range: Range<Int>, stopping: Bool = false) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, text.bytes[index].isLetter || text.bytes[index].isDigit { index += 1 }
            if start < index {
                result.append(start..<index)
                continue
            }
            let byte = text.bytes[index]
            if byte == 0xE2, index + 2 < range.upperBound, text.bytes[index + 1] == 0x80,
                text.bytes[index + 2] == 0x93 || text.bytes[index + 2] == 0x94
            {
                index += 3
            } else if byte.isBlank || byte == 0x2C || byte == 0x2E || byte == 0x2D {
                index += 1
            } else if stopping {
                break
            } else {
                // Anything else cannot be part of a date: what was found so far is void.
                result.removeAll()
                index += 1
            }
        }
        return result
    }
}
