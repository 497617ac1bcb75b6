/// Words as the index' tokenizer sees them (SQLite's `unicode61`): runs of letters, digits and private-use characters, and
/// the combining marks behind one. A mark alone is no word.
package enum SearchableWords {
    /// Whether there is a word in `text`.
    package static func isAny(in text: String) -> Bool { text.unicodeScalars.contains(where: beginsWord) }

    /// The number of words in `text`.
    static func count(in text: String) -> Int { split(text).count }

    /// The number of letters and digits.
    static func letterCount(in text: some StringProtocol) -> Int { text.unicodeScalars.count(where: beginsWord) }

    /// The words in order.
    static func split(_ text: String) -> [String] {
        text.unicodeScalars.split(whereSeparator: { !beginsWord($0) && !isMark($0) }).compactMap { run in
            let word = run.drop { !beginsWord($0) }
            return word.isEmpty ? nil : String(word)
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        [.nonspacingMark, .spacingMark].contains(scalar.properties.generalCategory)
    }

    private static func beginsWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return UInt8(scalar.value).isLetter || UInt8(scalar.value).isDigit }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse:
            true
        default: false
        }
    }
}
