internal import Foundation

/// The form in which titles and names are compared: small letters without diacritics, apostrophes or punctuation.
enum TitleFolding {
    /// The folded words of `text` joined by single spaces. Linear.
    static func fold(_ text: some StringProtocol) -> String { words(text).joined(separator: " ") }

    /// The folded words of `text`. An apostrophe joins (`Qa'ida` is one word), any other mark parts.
    static func words(_ text: some StringProtocol) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in String(text).lowercased().decomposed {
            if isWordScalar(scalar) {
                word.append(scalar)
            } else if isApostrophe(scalar) || (!scalar.isASCII && scalar.properties.generalCategory == .nonspacingMark)
            {
                continue
            } else if !word.isEmpty {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        // Looking properties up costs more than all the rest, and most text is ASCII.
        if scalar.isASCII { return UInt8(scalar.value).isLetter || UInt8(scalar.value).isDigit }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        [0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x02BC, 0x02BE, 0x02BF].contains(scalar.value)
    }
}

extension String {
    /// The scalars in canonical decomposition, so that a diacritic is a scalar of its own.
    fileprivate var decomposed: [Unicode.Scalar] {
        utf8.allSatisfy { $0 < 0x80 }
            ? Array(unicodeScalars) : Array(decomposedStringWithCanonicalMapping.unicodeScalars)
    }
}

extension StringProtocol {
    /// The text without blanks at its ends.
    func trimmingBlanks() -> SubSequence {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
        return self[start..<Swift.max(start, end)]
    }
}
