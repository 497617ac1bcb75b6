internal import IbidModel

/// A date in running text that names its month: `March 2, 2017`, `2 March 2017`, `Jan. 2013`.
struct TextDate: Sendable, Hashable {
    /// Where it stands, in bytes of the document.
    let span: ByteSpan
    /// The year.
    let year: Int
    /// The month; `nil` for a bare year.
    let month: Int?
    /// The day as written, which need not exist; `nil` without one.
    let day: Int?

    /// Whether the calendar has the date.
    var exists: Bool {
        guard let month, let day else { return true }
        return day >= 1 && day <= CalendarDate.days(in: month, of: year)
    }

    /// The dates of `span`, in order. Linear: what is looked at around a month is bounded.
    static func all(in span: ByteSpan, of bytes: [UInt8]) -> [TextDate] {
        var result: [TextDate] = []
        var index = span.start
        while index < span.end {
            // Months have a capital, so little else is looked at twice.
            guard bytes[index].isUpper, index == span.start || !bytes[index - 1].isWordByte else {
                index += 1
                continue
            }
            var end = index
            while end < span.end, end - index <= 10, bytes[end].isLetter { end += 1 }
            if let month = month(bytes[index..<end]), let date = date(month, index..<end, in: span, of: bytes) {
                result.append(date)
                index = date.span.end
            } else {
                index = max(end, index + 1)
            }
        }
        return result
    }

    // MARK: Parts

    private static func date(_ month: Int, _ word: Range<Int>, in span: ByteSpan, of bytes: [UInt8]) -> TextDate? {
        var index = word.upperBound
        if index < span.end, bytes[index] == 0x2E { index += 1 }
        index = skipBlanks(index, span, bytes)
        guard let first = number(index, span, bytes) else { return nil }
        if first.digits == 4 {
            // "2 March 2017" or "March 2017".
            let before = dayBefore(word.lowerBound, span, bytes)
            guard isYear(first.value) else { return nil }
            return TextDate(
                span: ByteSpan(start: before?.start ?? word.lowerBound, end: first.end), year: first.value,
                month: month,
                day: before?.value)
        }
        guard first.digits <= 2 else { return nil }
        var next = first.end
        for ending in ["st", "nd", "rd", "th"]
        where next + 2 <= span.end && bytes[next..<(next + 2)].elementsEqual(ending.utf8) {
            next += 2
            break
        }
        if next < span.end, bytes[next] == UInt8(ascii: ",") { next += 1 }
        next = skipBlanks(next, span, bytes)
        guard let year = number(next, span, bytes), year.digits == 4, isYear(year.value) else { return nil }
        return TextDate(
            span: ByteSpan(start: word.lowerBound, end: year.end), year: year.value, month: month, day: first.value)
    }

    /// The day of "2 March" or "2nd of March".
    private static func dayBefore(_ month: Int, _ span: ByteSpan, _ bytes: [UInt8]) -> (start: Int, value: Int)? {
        var end = month
        while end > span.start, end > month - 4, bytes[end - 1].isBlank { end -= 1 }
        guard end < month else { return nil }
        if end - 2 > span.start, bytes[end - 1].isLetter, bytes[end - 2].isLetter,
            ["st", "nd", "rd", "th"].contains(String(decoding: bytes[(end - 2)..<end], as: UTF8.self))
        {
            end -= 2
        }
        var start = end
        while start > span.start, end - start < 3, bytes[start - 1].isDigit { start -= 1 }
        let isAlone = start == span.start || !(bytes[start - 1].isWordByte || "-/.:,".utf8.contains(bytes[start - 1]))
        guard (1...2).contains(end - start), isAlone,
            let value = Int(String(decoding: bytes[start..<end], as: UTF8.self))
        else { return nil }
        return (start, value)
    }

    private static func number(_ start: Int, _ span: ByteSpan, _ bytes: [UInt8])
        -> (value: Int, digits: Int, end: Int)?
    {
        var end = start
        while end < span.end, end - start < 5, bytes[end].isDigit { end += 1 }
        guard end > start, let value = Int(String(decoding: bytes[start..<end], as: UTF8.self)) else { return nil }
        return (value, end - start, end)
    }

    private static func skipBlanks(_ start: Int, _ span: ByteSpan, _ bytes: [UInt8]) -> Int {
        var index = start
        while index < span.end, index < start + 3, bytes[index].isBlank { index += 1 }
        return index
    }

    private static func isYear(_ value: Int) -> Bool { (1500...2199).contains(value) }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// The month that a word of letters names, in full or by three letters (four for "Sept").
    private static func month(_ word: ArraySlice<UInt8>) -> Int? {
        guard word.count >= 3, word.count <= 9, let head = word.first, "JFMASOND".utf8.contains(head) else {
            return nil
        }
        let name = String(decoding: word.map(\.lowered), as: UTF8.self)
        if name == "sept" { return 9 }
        return months.firstIndex { $0 == name || (word.count == 3 && $0.hasPrefix(name)) }.map { $0 + 1 }
    }
}
