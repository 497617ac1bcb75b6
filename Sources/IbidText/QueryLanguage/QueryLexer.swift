internal import IbidModel

/// Cuts a query's text into the few tokens that mean something; every other character is text.
struct QueryLexer {
    enum Token: Hashable {
        /// `(`
        case open
        /// `)`
        case close
        /// A `-` right before something that it negates.
        case minus
        /// `OR` between spaces.
        case or
        /// `AND` between spaces.
        case and
        /// `title:` and kin, right before their value.
        case field(String)
        /// Text between quotes; `isPrefix` where a `*` follows the closing one.
        case phrase(String, isPrefix: Bool)
        /// A run of characters that are neither space, quote nor parenthesis.
        case word(String)
    }

    static let fields: Set<String> = [
        "title", "section", "source", "author", "publisher", "document", "cited", "year", "issued", "kind",
    ]

    private let bytes: [UInt8]
    private let scalars: [Unicode.Scalar]
    private let quotes: QueryQuotes
    /// Where each scalar begins in the bytes, and where the last one ends.
    private var offsets = [0]
    private var index = 0
    private(set) var hasUnclosedQuote = false

    init(_ text: String) {
        bytes = Array(text.utf8)
        scalars = Array(text.unicodeScalars)
        quotes = QueryQuotes(scalars)
        offsets.reserveCapacity(scalars.count + 1)
        var end = 0
        for scalar in scalars {
            end += UTF8.width(scalar)
            offsets.append(end)
        }
    }

    /// The tokens in order. Linear in the text.
    mutating func tokens() -> [Token] {
        var tokens: [Token] = []
        while index < scalars.count {
            let scalar = scalars[index]
            if Self.isSpace(scalar) {
                index += 1
            } else if scalar == "(" || scalar == ")" {
                tokens.append(scalar == "(" ? .open : .close)
                index += 1
            } else if Query.isQuote(scalar) {
                tokens.append(phrase())
            } else if scalar == "-", startsToken, index + 1 < scalars.count, Self.canBeNegated(scalars[index + 1]) {
                tokens.append(.minus)
                index += 1
            } else {
                tokens.append(word())
            }
        }
        return tokens
    }

    /// Whether nothing but space or an opening parenthesis stands before the current character.
    private var startsToken: Bool {
        index == 0 || Self.isSpace(scalars[index - 1]) || scalars[index - 1] == "("
    }

    private mutating func phrase() -> Token {
        let close = quotes.close(of: index)
        let text = string((index + 1)..<(close ?? scalars.count))
        guard let close else {
            hasUnclosedQuote = true
            index = scalars.count
            return .phrase(text, isPrefix: false)
        }
        index = close + 1
        let isPrefix = index < scalars.count && scalars[index] == "*"
        if isPrefix { index += 1 }
        return .phrase(text, isPrefix: isPrefix)
    }

    private mutating func word() -> Token {
        let start = index
        while index < scalars.count, !Self.isSpace(scalars[index]), !Query.isQuote(scalars[index]),
            scalars[index] != "(", scalars[index] != ")"
        {
            if scalars[index] == ":", index + 1 < scalars.count, !Self.isSpace(scalars[index + 1]),
                Self.fields.contains(string(start..<index).lowercased())
            {
                let name = string(start..<index).lowercased()
                index += 1
                return .field(name)
            }
            index += 1
        }
        let text = string(start..<index)
        if text == "OR" { return .or }
        if text == "AND" { return .and }
        return .word(text)
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[offsets[range.lowerBound]..<offsets[range.upperBound]], as: UTF8.self)
    }

    /// White space and control characters part words; a NUL must not cut a query short.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
        return scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }

    private static func canBeNegated(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "(" || Query.isQuote(scalar) || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
