/// The marks between a word and the one before it.
struct WordGap: OptionSet, Sendable {
    let rawValue: UInt32

    static let blank = WordGap(rawValue: 1)
    static let hyphen = WordGap(rawValue: 1 << 1)
    /// An en or em dash.
    static let dash = WordGap(rawValue: 1 << 2)
    static let comma = WordGap(rawValue: 1 << 3)
    static let period = WordGap(rawValue: 1 << 4)
    static let slash = WordGap(rawValue: 1 << 5)
    static let plus = WordGap(rawValue: 1 << 6)
    static let apostrophe = WordGap(rawValue: 1 << 7)
    static let open = WordGap(rawValue: 1 << 8)
    static let close = WordGap(rawValue: 1 << 9)
    static let colon = WordGap(rawValue: 1 << 10)
    static let bracket = WordGap(rawValue: 1 << 11)
    static let percent = WordGap(rawValue: 1 << 12)
    static let dollar = WordGap(rawValue: 1 << 13)
    static let euro = WordGap(rawValue: 1 << 14)
    static let pound = WordGap(rawValue: 1 << 15)
    /// Semicolons, quotation marks, anything else.
    static let other = WordGap(rawValue: 1 << 16)
    /// The possessive ending of the word before.
    static let possessive = WordGap(rawValue: 1 << 17)
    static let tilde = WordGap(rawValue: 1 << 18)
    static let closeBracket = WordGap(rawValue: 1 << 19)

    /// Whether only blanks stand between the words.
    var isBlank: Bool { self == .blank }
    /// Whether blanks or one hyphen stand between the words.
    var isTight: Bool { subtracting([.blank, .hyphen]).isEmpty }
    /// Whether the words are joined by a hyphen or a dash, with or without blanks.
    var isDash: Bool { !isDisjoint(with: [.hyphen, .dash]) && subtracting([.hyphen, .dash, .blank]).isEmpty }
    /// Whether a blank, perhaps after a comma, stands between the words.
    var isComma: Bool { subtracting([.comma, .blank]).isEmpty }
    /// Whether a blank, perhaps after the period of an abbreviation, stands between the words.
    var isDotted: Bool { subtracting([.period, .blank]).isEmpty }
}
