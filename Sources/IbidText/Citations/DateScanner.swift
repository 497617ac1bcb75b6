internal import IbidModel

/// Reads dates as citations write them: `27 March 2015`, `Jan. 2013`, `March 27, 2015`, `2015`, `n.d.`, `Date unknown`.
struct DateScanner {
    private let text: CitationText

    init(_ text: CitationText) {
        self.text = text
    }

    /// The date that fills `range` but for blanks and a full stop at its end; `nil` where it holds anything else.
    func date(_ range: Range<Int>) -> CSLDate? {
        let trimmed = text.withoutTail(range, ".,")
        guard !trimmed.isEmpty, trimmed.count <= 40 else { return nil }
        let written = text.string(trimmed)
        let words = self.words(trimmed)
        switch words.map({ $0.lowercased() }) {
        case ["n", "d"], ["nd"], ["date", "unknown"], ["no", "date"], ["undated"]:
            return CSLDate(
                edtf: nil,
                text: written + (written.hasSuffix("d") && words.count == 2 && words[0].count == 1 ? "." : ""))
        default: break
        }
        guard let parts = parts(words) else { return nil }
        return CSLDate(edtf: Self.edtf(parts), text: written)
    }

    /// The date at the end of `range` after a comma, and where that comma stands; the longest one wins.
    func trailingDate(in range: Range<Int>) -> (date: CSLDate, comma: Int, range: Range<Int>)? {
        var found: (CSLDate, Int, Range<Int>)?
        var index = range.upperBound - 1
        let floor = max(range.lowerBound, range.upperBound - 60)
        while index >= floor {
            if text.bytes[index] == UInt8(ascii: ",") {
                guard let date = date((index + 1)..<range.upperBound) else { return found.map { ($0.0, $0.1, $0.2) } }
                found = (date, index, text.withoutTail(text.trim((index + 1)..<range.upperBound), ".,"))
            }
            index -= 1
        }
        return found.map { ($0.0, $0.1, $0.2) }
    }

    // MARK: Words

    private func words(_ range: Range<Int>) -> [String] {
        text.bytes[range].split(whereSeparator: { $0.isBlank || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private func parts(_ words: [String]) -> (year: Int, month: Int?, day: Int?)? {
        let numbers = words.map { $0.utf8.allSatisfy(\.isDigit) ? Int($0) : nil }
        let months = words.map { Self.month($0) }
        switch words.count {
        case 1:
            guard let year = numbers[0], words[0].utf8.count == 4 else { return nil }
            return (year, nil, nil)
        case 2:
            guard let month = months[0], let year = numbers[1], words[1].utf8.count == 4 else { return nil }
            return (year, month, nil)
        case 3:
            guard let year = numbers[2], words[2].utf8.count == 4 else { return nil }
            if let day = numbers[0], words[0].utf8.count <= 2, let month = months[1] { return (year, month, day) }
            if let month = months[0], let day = numbers[1], words[1].utf8.count <= 2 { return (year, month, day) }
            return nil
        default: return nil
        }
    }

    /// EDTF level 0; `nil` for a day that its month does not have.
    private static func edtf(_ parts: (year: Int, month: Int?, day: Int?)) -> String? {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let year = String(repeating: "0", count: max(0, 4 - "\(parts.year)".count)) + "\(parts.year)"
        guard let month = parts.month else { return year }
        guard let day = parts.day else { return "\(year)-\(two(month))" }
        let isLeap = (parts.year % 4 == 0 && parts.year % 100 != 0) || parts.year % 400 == 0
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...lengths[month - 1]).contains(day) ? "\(year)-\(two(month))-\(two(day))" : nil
    }

    /// The number of a month by its name or an abbreviation of at least three letters.
    static func month(_ word: String) -> Int? {
        let word = word.lowercased()
        guard word.utf8.count >= 3 else { return nil }
        if word == "sept" { return 9 }
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        return names.firstIndex { $0 == word || (word.utf8.count == 3 && $0.hasPrefix(word)) }.map { $0 + 1 }
    }
}
