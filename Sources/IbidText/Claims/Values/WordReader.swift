/// The byte work of `ValueWords`: words, numbers and the marks between them.
enum WordReader {
    /// Whether a Latin letter with a diacritic begins at `index`.
    @inline(__always)
    static func isFoldable(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 1 < bytes.count && LatinFolding.letter(bytes[index], bytes[index + 1]) != 0
    }

    /// The run of letters at `index`, with the digits inside it; moves `index` past it.
    @inline(__always)
    static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> ValueWord {
        let start = index
        var key = WordKey()
        var hasLower = false
        var hasDigit = false
        let isCapital = bytes[index].isUpper || (bytes[index] == 0xC3 && bytes[index + 1] < 0xA0)
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isLower {
                hasLower = true
                key.append(byte)
                index += 1
            } else if byte.isUpper {
                key.append(byte | 0x20)
                index += 1
            } else if byte.isDigit {
                hasDigit = true
                key.append(byte)
                index += 1
            } else if byte >= 0xC3, isFoldable(bytes, index) {
                hasLower = true
                key.append(LatinFolding.letter(byte, bytes[index + 1]))
                index += 2
            } else {
                break
            }
        }
        var shape: ValueWord.Shape = []
        if isCapital { shape.insert(.capital) }
        if !hasLower { shape.insert(.upper) }
        if hasDigit { shape.insert(.code) }
        return ValueWord(start: Int32(start), end: Int32(index), key: key, gap: [], shape: shape)
    }

    /// The number at `index`: digits, commas before groups of three, one decimal point before a digit.
    static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> ValueWord {
        let start = index
        var value = 0.0
        var scale = 0.0
        var digits = 0
        var shape: ValueWord.Shape = .number
        func isDigit(_ at: Int) -> Bool { at < bytes.count && bytes[at].isDigit }
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isDigit {
                if scale == 0 {
                    value = value * 10 + Double(byte - 0x30)
                } else {
                    value += Double(byte - 0x30) * scale
                    scale /= 10
                }
                digits += 1
            } else if byte == 0x2C, scale == 0, index - start <= 3 || shape.contains(.marked), isDigit(index + 1),
                isDigit(index + 2), isDigit(index + 3), !isDigit(index + 4)
            {
                shape.insert(.marked)
            } else if byte == 0x2E, scale == 0, isDigit(index + 1) {
                shape.insert(.marked)
                scale = 0.1
            } else {
                break
            }
            index += 1
        }
        var word = ValueWord(start: Int32(start), end: Int32(index), key: WordKey(), gap: [], shape: shape)
        word.number = value
        word.digits = UInt8(min(digits, 255))
        return word
    }

    /// Adds the mark at `index` to `gap` and moves past it.
    @inline(__always)
    static func mark(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ gap: inout WordGap, afterWord: Bool
    ) {
        let byte = bytes[index]
        index += 1
        switch byte {
        case 0x20, 0x09...0x0D: gap.insert(.blank)
        case 0x2C: gap.insert(.comma)
        case 0x2D: gap.insert(.hyphen)
        case 0x2E: gap.insert(.period)
        case 0x2F: gap.insert(.slash)
        case 0x2B: gap.insert(.plus)
        case 0x28: gap.insert(.open)
        case 0x29: gap.insert(.close)
        case 0x5B: gap.insert(.bracket)
        case 0x5D: gap.insert(.closeBracket)
        case 0x3A: gap.insert(.colon)
        case 0x25: gap.insert(.percent)
        case 0x24: gap.insert(.dollar)
        case 0x7E: gap.insert(.tilde)
        case 0x27: apostrophe(bytes, &index, &gap, afterWord: afterWord)
        case 0xC2 where index < bytes.count:
            // A no-break space, or a pound sign.
            let next = bytes[index]
            gap.insert(next == 0xA0 ? .blank : next == 0xA3 ? .pound : .other)
            index += 1
        case 0xE2 where index + 1 < bytes.count: threeBytes(bytes, &index, &gap, afterWord: afterWord)
        default: gap.insert(.other)
        }
    }

    private static func threeBytes(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ gap: inout WordGap, afterWord: Bool
    ) {
        let second = bytes[index]
        let third = bytes[index + 1]
        index += 2
        switch (second, third) {
        case (0x80, 0x90), (0x80, 0x91): gap.insert(.hyphen)
        case (0x80, 0x92), (0x80, 0x93), (0x80, 0x94): gap.insert(.dash)
        case (0x80, 0x98), (0x80, 0x99): apostrophe(bytes, &index, &gap, afterWord: afterWord)
        case (0x80, 0x80...0x8A), (0x80, 0xAF): gap.insert(.blank)
        case (0x82, 0xAC): gap.insert(.euro)
        default: gap.insert(.other)
        }
    }

    /// An apostrophe; with an "s" that ends the word before it, a possessive ending.
    private static func apostrophe(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ gap: inout WordGap, afterWord: Bool
    ) {
        let isEnding =
            index < bytes.count && bytes[index] | 0x20 == 0x73
            && (index + 1 >= bytes.count || !bytes[index + 1].isWordByte || bytes[index + 1] == 0xE2)
        if gap.isEmpty, afterWord, isEnding {
            index += 1
            gap.insert(.possessive)
        } else {
            gap.insert(.apostrophe)
        }
    }
}
