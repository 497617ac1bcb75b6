internal import IbidModel

/// Reads the shape of a word: its plain letters, its capitals.
enum NameWordShape {
    /// The token of the word that `range` of `scalars` is, a range rather than a slice because a slice counts references.
    /// Linear in the word.
    static func token(
        _ scalars: [Unicode.Scalar], _ range: Range<Int>, span: ByteSpan, isPossessive: Bool
    ) -> NameToken {
        if let token = ascii(scalars, range, span: span, isPossessive: isPossessive) { return token }
        var plain: [UInt8] = []
        var (upper, lower, caseless, digits) = (0, 0, 0, 0)
        for scalar in scalars[range] {
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
        token.classes = classes(of: plain)
        token.isCapital = isCapital(scalars, range)
        token.isAcronym = isAcronym(upper: upper, lower: lower, digits: digits) && caseless == 0
        token.isPossessive = isPossessive
        token.isCaseless = caseless > 0 && upper + lower == 0
        return token
    }

    /// The token of a word of ASCII alone, up to 64 bytes; nil for any other. Nearly all words are such, so nothing is
    /// allocated for them.
    private static func ascii(
        _ scalars: [Unicode.Scalar], _ range: Range<Int>, span: ByteSpan, isPossessive: Bool
    ) -> NameToken? {
        guard span.count == range.count, range.count <= 64 else { return nil }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { plain -> NameToken in
            var (count, upper, lower, digits) = (0, 0, 0, 0)
            var hasJoint = false
            var key = NameWordTable.Key()
            for index in range {
                let scalar = scalars[index]
                var byte = UInt8(truncatingIfNeeded: scalar.value)
                if byte.isLower {
                    lower += 1
                } else if byte.isUpper {
                    upper += 1
                    byte |= 0x20
                } else if byte.isDigit {
                    digits += 1
                } else {
                    hasJoint = hasJoint || isJoint(scalar)
                    guard byte == UInt8(ascii: "-") else { continue }
                }
                plain[count] = byte
                key.set(byte, at: count)
                count += 1
            }
            var token = NameToken(kind: .word, span: span)
            token.plain = String(decoding: UnsafeBufferPointer(rebasing: plain[..<count]), as: UTF8.self)
            token.classes = NameWordTable.standard.classes(of: key, count: count)
            // A capital further in counts only behind a prefix and a hyphen.
            token.isCapital = hasJoint ? isCapital(scalars, range) : scalars[range.lowerBound].isUpper
            token.isAcronym = isAcronym(upper: upper, lower: lower, digits: digits)
            token.isPossessive = isPossessive
            return token
        }
    }

    private static func classes(of plain: [UInt8]) -> NameWordClass {
        var key = NameWordTable.Key()
        for (position, byte) in plain.enumerated() { key.set(byte, at: position) }
        return NameWordTable.standard.classes(of: key, count: plain.count)
    }

    private static func isAcronym(upper: Int, lower: Int, digits: Int) -> Bool {
        upper + digits >= 2 && upper >= 1 && lower <= upper / 2 && upper + lower + digits <= 10
    }

    /// Whether the word begins with a capital, or with a short prefix and a capital (`al-Qaida`, `d’Ivoire`).
    private static func isCapital(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
        var prefix: [UInt8] = []
        for index in range {
            let scalar = scalars[index]
            if scalar.isUpper {
                return prefix.isEmpty
                    || index > range.lowerBound && isJoint(scalars[index - 1])
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
