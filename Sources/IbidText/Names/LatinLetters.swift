/// Plain lower-case letters for Latin letters with marks.
enum LatinLetters {
    /// Letters with marks, by the plain letters that they fold to; read once into a table. "ç" sounds like "s".
    private static let families: [(plain: String, letters: String)] = [
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æ"), ("b", "ḅ"), ("c", "ćĉċč"), ("s", "ç"), ("d", "ďđḍḏð"),
        ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģǧḡ"), ("h", "ĥħḥḫẖ"), ("i", "ìíîïĩīĭįıǐỉị"), ("j", "ĵǰ"), ("k", "ķǩḳ"),
        ("l", "ĺļľłḷ"), ("m", "ṃ"), ("n", "ñńņňŋṇ"), ("o", "òóôõöøōŏőǒơọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("r", "ŕŗřṛ"),
        ("s", "śŝşšșṣ"), ("ss", "ß"), ("t", "ţťŧțṭṯ"), ("th", "þ"), ("u", "ùúûüũūŭůűųǔưụủứừửữự"), ("w", "ŵẁẃẅ"),
        ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓẕ"),
    ]

    /// The plain letters of each letter with marks.
    private static let table: [UInt32: [UInt8]] = {
        var table: [UInt32: [UInt8]] = [:]
        for family in families {
            for scalar in family.letters.unicodeScalars { table[scalar.value] = Array(family.plain.utf8) }
        }
        return table
    }()

    /// The plain lower-case ASCII letters or digit of `scalar`; nil for anything that is no Latin letter and no digit.
    static func plain(_ scalar: Unicode.Scalar) -> [UInt8]? {
        if scalar.value < 0x80 {
            let byte = UInt8(scalar.value)
            return byte.isLetter || byte.isDigit ? [byte.lowered] : nil
        }
        if let found = table[scalar.value] { return found }
        guard let lower = scalar.properties.lowercaseMapping.unicodeScalars.first else { return nil }
        return table[lower.value]
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
