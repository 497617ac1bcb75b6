/// Classes of characters, by comparison alone for ASCII: looking properties up took a fifth of an indexing run.
extension Unicode.Scalar {
    /// A capital letter.
    var isUpper: Bool { isASCII ? value >= 0x41 && value <= 0x5A : properties.isUppercase }
    /// A small letter.
    var isLower: Bool { isASCII ? value >= 0x61 && value <= 0x7A : properties.isLowercase }
    /// Any letter.
    var isAnyLetter: Bool { isASCII ? isUpper || isLower : properties.isAlphabetic }
    /// A digit or another number.
    var isNumeral: Bool { isASCII ? value >= 0x30 && value <= 0x39 : properties.numericType != nil }
    /// A blank of any kind.
    var isBlank: Bool { isASCII ? value == 0x20 || (value >= 0x09 && value <= 0x0D) : properties.isWhitespace }
}
