/// The few byte classes that every scanner here needs.
extension UInt8 {
    /// `0` to `9`.
    package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    /// `A` to `Z`.
    package var isUpper: Bool { self >= 0x41 && self <= 0x5A }
    /// `a` to `z`.
    package var isLower: Bool { self >= 0x61 && self <= 0x7A }
    /// An ASCII letter.
    package var isLetter: Bool { isUpper || isLower }
    /// Space, tab, carriage return, form feed or vertical tab.
    package var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    /// A byte that belongs to a word: an ASCII letter or digit, or part of any character beyond ASCII.
    package var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
    /// A byte of a character beyond ASCII, but for its first.
    package var isContinuation: Bool { self & 0xC0 == 0x80 }
    /// The lower-case form of an ASCII letter; any other byte as it is.
    package var lowered: UInt8 { isUpper ? self | 0x20 : self }
}
