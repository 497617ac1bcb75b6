/// One word or number of a text, with all that the value scanners ask of it.
struct ValueWord: Sendable {
    /// What a word looks like.
    struct Shape: OptionSet, Sendable {
        let rawValue: UInt8
        /// Begins with a capital.
        static let capital = Shape(rawValue: 1)
        /// Has no small letter.
        static let upper = Shape(rawValue: 2)
        /// Digits only, with commas and a decimal point allowed inside.
        static let number = Shape(rawValue: 4)
        /// A number written with commas or a decimal point, so no year.
        static let marked = Shape(rawValue: 8)
        /// Letters with a digit among them: "G5".
        static let code = Shape(rawValue: 16)
    }

    /// The offset of the first byte.
    var start: Int32
    /// The offset past the last byte; a possessive ending is not part of the word.
    var end: Int32
    /// The folded letters.
    var key: WordKey
    /// The marks before it.
    var gap: WordGap
    /// Its looks.
    var shape: Shape
    /// Its class.
    var lexeme: Lexeme = .other
    /// What the lexicon says about it.
    var value: Int16 = 0
    /// The places whose name begins with it: an index into the gazetteer's groups, or -1.
    var group: Int16 = -1
    /// The digits of a number.
    var digits: UInt8 = 0
    /// The value of a number.
    var number: Double = 0

    /// Whether it is a number in digits.
    var isNumber: Bool { shape.contains(.number) }
    /// Whether it begins with a capital.
    var isCapital: Bool { shape.contains(.capital) }
    /// The number as a whole one of at most nine digits; `nil` for others.
    var whole: Int? { isNumber && !shape.contains(.marked) && digits <= 9 ? Int(number) : nil }
}
