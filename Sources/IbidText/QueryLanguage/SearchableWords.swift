/// Words as the index' tokenizer sees them: runs of letters, digits and private-use characters (SQLite's `unicode61`).
enum SearchableWords {
    /// The number of words in `text`.
    static func count(in text: String) -> Int { split(text).count }

    /// The number of letters and digits.
    static func letterCount(in text: some StringProtocol) -> Int { text.unicodeScalars.count(where: isTokenScalar) }

    /// The words in order.
    static func split(_ text: String) -> [String] {
        text.unicodeScalars.split(whereSeparator: { !isTokenScalar($0) }).map { String($0) }
    }

    private static func isTokenScalar(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return UInt8(scalar.value).isLetter || UInt8(scalar.value).isDigit }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark:
            true
        default: false
        }
    }
}
