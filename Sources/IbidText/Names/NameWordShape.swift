internal import IbidModel

/// Reads the shape of a word: its plain letters, its capitals.
enum NameWordShape {
    /// The token of a word. Linear in the word.
    static func token(_ scalars: [Unicode.Scalar], span: ByteSpan, isPossessive: Bool) -> NameToken {
        var plain: [UInt8] = []
        var (upper, lower, caseless, digits) = (0, 0, 0, 0)
        for scalar in scalars {
            if scalar.isUpper {
                upper += 1
            } else if scalar.isLower {
                lower += 1
            } else if scalar.isAnyLetter {
                caseless += LatinLetters.isApostrophe(scalar) ? 0 : 1
            } else if scalar.isNumeral {
                digits += 1
            }
            if let letters = LatinLetters.plain(scalar) {
                plain += letters
            } else if LatinLetters.isHyphen(scalar) {
                plain.append(UInt8(ascii: "-"))
            }
        }
        var token = NameToken(kind: .word, span: span)
        token.plain = String(decoding: plain, as: UTF8.self)
        token.isCapital = isCapital(scalars)
        token.isAcronym =
            upper + digits >= 2 && upper >= 1 && lower <= upper / 2 && upper + lower + digits <= 10
            && caseless == 0
        token.isPossessive = isPossessive
        token.isCaseless = caseless > 0 && upper + lower == 0
        return token
    }

    /// Whether the word begins with a capital, or with a short prefix and a capital (`al-Qaida`, `d’Ivoire`).
    private static func isCapital(_ scalars: [Unicode.Scalar]) -> Bool {
        var prefix: [UInt8] = []
        for (index, scalar) in scalars.enumerated() {
            if scalar.isUpper {
                return prefix.isEmpty
                    || index > 0 && isJoint(scalars[index - 1])
                        && NameWords.prefixes.contains(String(decoding: prefix, as: UTF8.self))
            }
            guard prefix.count <= 4 else { return false }
            if let letters = LatinLetters.plain(scalar) {
                prefix += letters
            } else if !isJoint(scalar) {
                return false
            }
        }
        return false
    }

    /// Whether `scalar` joins a prefix to a name.
    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        LatinLetters.isHyphen(scalar) || LatinLetters.isApostrophe(scalar)
    }
}
