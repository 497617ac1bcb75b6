/// The characters of names: letters, apostrophes, marks and hyphens.
enum LatinLetters {
    /// The plain lower-case ASCII letters or digit of `scalar`; nil for anything that is no Latin letter and no digit.
    static func plain(_ scalar: Unicode.Scalar) -> [UInt8]? {
        if scalar.value < 0x80 {
            let byte = UInt8(scalar.value)
            return byte.isLetter || byte.isDigit ? [byte.lowered] : nil
        }
        // "ç" sounds like "s" in a name.
        if scalar == "ç" || scalar == "Ç" { return [UInt8(ascii: "s")] }
        return LatinFolding.plain(scalar)
    }

    /// Whether `scalar` is an apostrophe of any kind, or one of the signs for ayn and hamza.
    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2032, 0x02B9...0x02BF: true
        default: false
        }
    }

    /// Whether `scalar` is a mark that belongs to the letter before it, or shows nothing at all.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0300...0x036F, 0x200B...0x200F, 0xAD: true
        default: false
        }
    }

    /// Whether `scalar` is a hyphen inside words (not a dash).
    static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x2D || scalar.value == 0x2010 || scalar.value == 0x2011
    }
}
