internal import IbidModel

/// What the words of a sentence tell the audit of contradictions: one look at each byte in place of a parse.
struct SentenceTraits: OptionSet, Sendable {
    let rawValue: UInt16

    /// Four digits that look like a year.
    static let year = SentenceTraits(rawValue: 1)
    /// A word of time, a succession or "never".
    static let time = SentenceTraits(rawValue: 2)
    /// A capital behind the first letter.
    static let name = SentenceTraits(rawValue: 4)
    /// "never" or "no".
    static let never = SentenceTraits(rawValue: 8)
    /// "outside" or "beyond".
    static let outside = SentenceTraits(rawValue: 16)
    /// A word by which the sentence leans on the one before.
    static let leaning = SentenceTraits(rawValue: 32)
    /// An opening bracket.
    static let bracket = SentenceTraits(rawValue: 64)
    /// Words for an act whose dates are compared.
    static let act = SentenceTraits(rawValue: 128)
    /// Words for a founding.
    static let founding = SentenceTraits(rawValue: 256)
    /// A word that puts events in order.
    static let order = SentenceTraits(rawValue: 512)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Reads the bytes of a sentence. Linear.
    init(of bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan, _ table: TellingWords) {
        var traits: SentenceTraits = []
        var found = TellingWords.Found()
        var (word, joined) = (ClaimKey.start, ClaimKey.start)
        var start = span.start
        var digits = 0
        var isMillennium = false
        for index in span.start..<span.end {
            let byte = bytes[index]
            if byte.isLetter {
                if word == ClaimKey.start { start = index }
                if byte.isUpper, index > span.start { traits.insert(.name) }
                word = ClaimKey.add(byte.lowered, to: word)
                joined = ClaimKey.add(byte.lowered, to: joined)
                continue
            }
            if word != ClaimKey.start { table.look(word, bytes, start, index, &found) }
            if joined != ClaimKey.start, joined != word { table.look(joined, &found) }
            word = ClaimKey.start
            if byte.isDigit {
                let isNew = index == span.start || !bytes[index - 1].isDigit
                if isNew { (digits, isMillennium) = (0, byte == UInt8(ascii: "1") || byte == UInt8(ascii: "2")) }
                digits += 1
                if digits == 4, isMillennium { traits.insert(.year) }
                joined = ClaimKey.start
                continue
            }
            if byte == UInt8(ascii: "(") { traits.insert(.bracket) }
            joined = Self.joined(joined, bytes, index, span.end)
        }
        if word != ClaimKey.start { table.look(word, bytes, start, span.end, &found) }
        if joined != ClaimKey.start, joined != word { table.look(joined, &found) }
        self = traits.union(table.traits(of: found))
    }

    /// The key of a word that goes on over an apostrophe or a letter with a mark; begun anew at any other sign.
    @inline(__always)
    private static func joined(
        _ key: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
    ) -> UInt64 {
        let byte = bytes[index]
        if byte < 0x80 { return byte == UInt8(ascii: "'") ? key : ClaimKey.start }
        guard byte >= 0xC2, index + 1 < end else { return key }
        if byte == 0xE2 {
            return index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99 ? key : ClaimKey.start
        }
        return byte == 0xC2 ? ClaimKey.start : ClaimKey.add(ClaimKey.plainLetter(byte, bytes[index + 1]), to: key)
    }
}
