package import IbidModel

/// Tells whether the head of a line ("April 2003", "June 2004-Present", "late 2012") is a date.
package enum DateHead {
    /// Month names in English, full and short, in lower case.
    package static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]

    private static let qualifiers: Set<String> = [
        "early", "mid", "late", "circa", "ca", "c", "spring", "summer", "fall", "autumn", "winter", "to", "and", "or",
        "until", "since", "before", "after", "present", "unknown", "the", "of", "in",
    ]

    /// Whether every word of `span` belongs to a date and at least one is a year. Linear in the span.
    package static func isDate(_ span: ByteSpan, in bytes: [UInt8]) -> Bool {
        var hasYear = false
        var index = span.start
        while index < span.end {
            guard bytes[index].isLetter || bytes[index].isDigit else {
                // A head is made of words, spaces, commas, dots, brackets and dashes (ASCII, or the en and em dash).
                guard bytes[index] >= 0x80 || ".,-/() ".utf8.contains(bytes[index]) else { return false }
                index += 1
                continue
            }
            let start = index
            while index < span.end, bytes[index].isLetter || bytes[index].isDigit { index += 1 }
            let word = bytes[start..<index].map(\.lowered)
            if word.allSatisfy(\.isDigit) {
                guard word.count <= 4 else { return false }
                hasYear = hasYear || word.count == 4
            } else if word.count == 5, word[4] == UInt8(ascii: "s"), word[..<4].allSatisfy(\.isDigit) {
                hasYear = true
            } else {
                let text = String(decoding: word, as: UTF8.self)
                guard months.contains(text) || qualifiers.contains(text) || isOrdinal(word) else { return false }
            }
        }
        return hasYear
    }

    /// Whether `word` is a day such as `1st` or `22nd`.
    private static func isOrdinal(_ word: [UInt8]) -> Bool {
        guard word.count >= 3, word.dropLast(2).allSatisfy(\.isDigit) else { return false }
        return ["st", "nd", "rd", "th"].contains(String(decoding: word.suffix(2), as: UTF8.self))
    }
}
