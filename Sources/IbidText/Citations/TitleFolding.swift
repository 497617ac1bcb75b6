/// Folds words so that spelling habits do not tell them apart.
enum TitleFolding {
    /// `text` in lower case without diacritics, apostrophes and punctuation, its words joined by single spaces and "&"
    /// read as "and". Letters of other scripts stay. Linear.
    static func fold(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var previous: UInt32 = 0
        var pendingComma = false
        for scalar in text.unicodeScalars {
            let value = scalar.value
            defer { previous = value }
            // The comma of "1,000" joins its digits.
            if pendingComma {
                if !(value >= 0x30 && value <= 0x39) { space(&bytes) }
                pendingComma = false
            }
            if value < 0x80 {
                let byte = UInt8(value)
                if byte.isLetter || byte.isDigit {
                    bytes.append(byte.lowered)
                } else if byte == UInt8(ascii: "&") {
                    space(&bytes)
                    bytes += Array("and ".utf8)
                } else if byte == UInt8(ascii: ","), previous >= 0x30, previous <= 0x39 {
                    pendingComma = true
                } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "`") {
                    space(&bytes)
                }
            } else if isMark(value) {
                continue
            } else {
                append(scalar, to: &bytes)
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The words of the folded text.
    static func words(_ text: some StringProtocol) -> [String] {
        fold(text).split(separator: " ").map(String.init)
    }

    /// A key that spellings of one transliterated word share ("qaida" and "qaeda", "djamat" and "jamaat"): not a word.
    static func transliteration(_ word: String) -> String {
        let bytes = Array(word.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let (byte, next) = (bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0)
            var letter = byte
            switch (byte, next) {
            case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "a"), UInt8(ascii: "y")),
                (UInt8(ascii: "e"), UInt8(ascii: "i")):
                result.append(UInt8(ascii: "a"))
                (letter, index) = (UInt8(ascii: "i"), index + 1)
            case (UInt8(ascii: "o"), UInt8(ascii: "u")): (letter, index) = (UInt8(ascii: "u"), index + 1)
            case (UInt8(ascii: "d"), UInt8(ascii: "j")): (letter, index) = (UInt8(ascii: "j"), index + 1)
            case (UInt8(ascii: "k"), UInt8(ascii: "h")), (UInt8(ascii: "g"), UInt8(ascii: "h")): index += 1
            case (UInt8(ascii: "q"), _): letter = UInt8(ascii: "k")
            default: break
            }
            if result.last != letter { result.append(letter) }
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Apostrophes of every kind and combining marks: they vanish without parting a word.
    private static func isMark(_ value: UInt32) -> Bool {
        switch value {
        case 0x2018, 0x2019, 0x201B, 0x02B9...0x02BF, 0x00B4, 0x0300...0x036F, 0x200B...0x200F, 0x00AD, 0x2032: true
        default: false
        }
    }

    /// Parts the words.
    private static func space(_ bytes: inout [UInt8]) {
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        for letter in lower where !isMark(letter.value) {
            if let plain = LatinFolding.plain(letter) {
                bytes += plain
            } else if letter.properties.isAlphabetic || letter.properties.numericType != nil {
                bytes += Array(String(letter).utf8)
            } else {
                space(&bytes)
            }
        }
    }
}
