/// Plain lower-case ASCII letters for Latin letters with marks.
enum LatinFolding {
    /// Letters with marks, by the plain letters that they fold to; read once into tables.
    private static let families: [(plain: String, letters: String)] = [
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æ"), ("b", "ḅ"), ("c", "çćĉċč"), ("d", "ďđḍḏð"),
        ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("g", "ĝğġģǧḡ"), ("h", "ĥħḥḫẖ"), ("i", "ìíîïĩīĭįıǐỉị"),
        ("ij", "ĳ"), ("j", "ĵǰ"), ("k", "ķǩḳĸ"), ("l", "ĺļľłŀḷ"), ("m", "ṃ"), ("n", "ñńņňŋŉṇ"),
        ("o", "òóôõöøōŏőǒơọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("r", "ŕŗřṛ"), ("s", "śŝşšșṣſ"), ("ss", "ß"), ("t", "ţťŧțṭṯ"),
        ("th", "þ"), ("u", "ùúûüũūŭůűųǔưụủứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓẕ"),
    ]

    private static let table: [UInt32: [UInt8]] = {
        var table: [UInt32: [UInt8]] = [:]
        for family in families {
            for scalar in family.letters.unicodeScalars { table[scalar.value] = Array(family.plain.utf8) }
        }
        return table
    }()

    /// The first plain letter of each character from U+00C0 to U+017F; 0 for the signs among them.
    private static let letters: [UInt8] = (0xC0...0x17F).map { (value: UInt32) in
        Unicode.Scalar(value).flatMap { plain($0)?.first } ?? 0
    }

    /// The plain letters of a letter with marks, small or capital; `nil` for ASCII and for what is no such letter.
    static func plain(_ scalar: Unicode.Scalar) -> [UInt8]? {
        if let found = table[scalar.value] { return found }
        guard scalar.value >= 0x80, let lower = scalar.properties.lowercaseMapping.unicodeScalars.first else {
            return nil
        }
        // The small form of "İ" is an "i" and a mark.
        return lower.isASCII ? [UInt8(lower.value)] : table[lower.value]
    }

    /// The first plain letter of the character of two bytes `lead` `next`; 0 if it is none up to U+017F.
    @inline(__always) static func letter(_ lead: UInt8, _ next: UInt8) -> UInt8 {
        guard lead >= 0xC3, lead <= 0xC5, next & 0xC0 == 0x80 else { return 0 }
        return letters[Int(lead - 0xC3) << 6 | Int(next & 0x3F)]
    }
}
