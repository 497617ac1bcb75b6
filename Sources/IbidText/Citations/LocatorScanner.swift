/// Reads places inside a work: `p. 12`, `pp. 3-9`, `para. 4`, `477–84`.
enum LocatorScanner {
    private static let words: Set<String> = [
        "p", "pp", "page", "pages", "para", "paras", "paragraph", "sec", "section", "ch", "chap", "chapter", "fig",
        "table", "n", "note", "at",
    ]

    /// The range of pages that is the whole of `range`, such as `477–84`, `pp. 3-9` or (with `p.` alone) `p. 12`.
    static func pages(_ text: CitationText, _ range: Range<Int>) -> Range<Int>? {
        guard !range.isEmpty, range.count <= 40 else { return nil }
        let start = afterWord(text, range)
        let numbers = numberList(text, start..<range.upperBound)
        guard numbers.end == range.upperBound, numbers.count > 0 else { return nil }
        return start > range.lowerBound || (numbers.hasDash && numbers.count == 2) ? range : nil
    }

    /// The locator that begins `range`; `nil` if it begins with anything else.
    static func leading(_ text: CitationText, _ range: Range<Int>) -> Range<Int>? {
        let start = afterWord(text, range)
        let numbers = numberList(text, start..<range.upperBound)
        guard numbers.count > 0, start > range.lowerBound || numbers.hasDash else { return nil }
        return range.lowerBound..<numbers.end
    }

    /// Where the numbers begin after `p.` and its like; the start of `range` where there is no such word.
    private static func afterWord(_ text: CitationText, _ range: Range<Int>) -> Int {
        var index = range.lowerBound
        if index + 1 < range.upperBound, text.bytes[index] == 0xC2, text.bytes[index + 1] == 0xA7 {
            index += 2
        } else {
            while index < range.upperBound, index - range.lowerBound <= 9, text.bytes[index].isLetter { index += 1 }
            let word = String(decoding: text.bytes[range.lowerBound..<index].map(\.lowered), as: UTF8.self)
            guard words.contains(word) else { return range.lowerBound }
            if index < range.upperBound, text.bytes[index] == 0x2E { index += 1 }
        }
        while index < range.upperBound, text.bytes[index].isBlank { index += 1 }
        return index < range.upperBound && text.bytes[index].isDigit ? index : range.lowerBound
    }

    private static func numberList(_ text: CitationText, _ range: Range<Int>) -> (end: Int, count: Int, hasDash: Bool) {
        var (index, end, count, hasDash) = (range.lowerBound, range.lowerBound, 0, false)
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, text.bytes[index].isDigit { index += 1 }
            guard index > start, index - start <= 6 else { break }
            (end, count) = (index, count + 1)
            var isDash = false
            if index < range.upperBound, text.bytes[index] == 0x2D {
                (index, isDash) = (index + 1, true)
            } else if index + 2 < range.upperBound, text.bytes[index] == 0xE2, text.bytes[index + 1] == 0x80,
                text.bytes[index + 2] == 0x93 || text.bytes[index + 2] == 0x94
            {
                (index, isDash) = (index + 3, true)
            } else if index + 1 < range.upperBound, text.bytes[index] == 0x2C, text.bytes[index + 1].isBlank {
                index += 2
            } else {
                break
            }
            if isDash, index < range.upperBound, text.bytes[index].isDigit { hasDash = true }
        }
        return (end, count, hasDash)
    }
}
