/// Cuts a sentence into tokens; markers such as `[3]` vanish.
struct ClaimTokenizer {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lexicon: ActLexicon
    private var tokens: [ClaimToken] = []
    private var index = 0

    /// The tokens of `bytes`, valid UTF-8, in order. Linear; never fails.
    static func tokens(of bytes: [UInt8], lexicon: ActLexicon) -> [ClaimToken] {
        bytes.withUnsafeBufferPointer { tokens(of: $0, lexicon: lexicon) }
    }

    /// The same of bytes in place.
    static func tokens(of bytes: UnsafeBufferPointer<UInt8>, lexicon: ActLexicon) -> [ClaimToken] {
        var tokenizer = ClaimTokenizer(bytes: bytes, lexicon: lexicon)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, lexicon: ActLexicon) {
        self.bytes = bytes
        self.lexicon = lexicon
        tokens.reserveCapacity(bytes.count / 5 + 4)
    }

    private mutating func run() {
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isLetter || byte.isDigit || (byte >= 0xC3 && !isPunctuation) {
                word()
            } else if byte.isBlank {
                index += 1
            } else if byte == UInt8(ascii: "["), let end = markerEnd() {
                index = end
            } else {
                sign(byte)
            }
        }
    }

    private var isPunctuation: Bool { bytes[index] == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80 }

    private func markerEnd() -> Int? {
        var end = index + 1
        while end < bytes.count, bytes[end].isDigit { end += 1 }
        return end > index + 1 && end < bytes.count && bytes[end] == UInt8(ascii: "]") ? end + 1 : nil
    }

    private mutating func sign(_ byte: UInt8) {
        var kind = ClaimToken.Kind.other
        var width = 1
        switch byte {
        case UInt8(ascii: ","): kind = .comma
        case UInt8(ascii: ";"): kind = .semicolon
        case UInt8(ascii: ":"): kind = .colon
        case UInt8(ascii: "("), UInt8(ascii: "["): kind = .open
        case UInt8(ascii: ")"), UInt8(ascii: "]"): kind = .close
        case UInt8(ascii: "\""): kind = .quote
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): kind = .stop
        case UInt8(ascii: "-"): kind = .dash
        case 0xE2:
            width = min(3, bytes.count - index)
            if index + 2 < bytes.count, bytes[index + 1] == 0x80 {
                switch bytes[index + 2] {
                case 0x93, 0x94: kind = .dash
                case 0x9C, 0x9D: kind = .quote
                default: break
                }
            }
        default: width = byte >= 0x80 ? min(2, bytes.count - index) : 1
        }
        tokens.append(ClaimToken(start: Int32(index), end: Int32(index + width), kind: kind))
        index += width
    }

    /// Adds the word or number that begins here, with inner hyphens, apostrophes, and the full stops of `U.S.`.
    private mutating func word() {
        let start = index
        let isNumber = bytes[start].isDigit
        var upper = 0
        var lower = 0
        var possessive = false
        var end = index
        scan: while index < bytes.count {
            let byte = bytes[index]
            if byte.isUpper {
                upper += 1
            } else if byte.isLower {
                lower += 1
            } else if byte.isDigit {
            } else if byte >= 0xC3, !isPunctuation {
                lower += 1
                index += 1
                while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
                end = index
                continue
            } else if let width = apostrophe {
                guard index + width < bytes.count, bytes[index + width].isLetter else { break scan }
                let next = index + width
                let isS = bytes[next] == UInt8(ascii: "s") && (next + 1 == bytes.count || !bytes[next + 1].isWordByte)
                if isS {
                    possessive = true
                    index = next + 1
                    break scan
                }
                index = next
                continue
            } else if byte == UInt8(ascii: "-") {
                guard index + 1 < bytes.count, bytes[index + 1].isLetter || bytes[index + 1].isDigit else { break scan }
                // "French-UN" is two names; "al-Qaida" is one.
                if bytes[index + 1].isUpper, index - start > 3 || upper == index - start { break scan }
                if isNumber, bytes[index + 1].isDigit { break scan }
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
                let hasNext = index + 1 < bytes.count
                let isInner =
                    hasNext
                    && (isNumber ? bytes[index + 1].isDigit : byte == 0x2E && bytes[index + 1].isLetter && upper > 0)
                let closesInitials = byte == 0x2E && index - start >= 3 && bytes[start + 1] == 0x2E && lower == 0
                guard isInner || closesInitials else { break scan }
            } else {
                break scan
            }
            index += 1
            end = index
        }
        if index == start { index += 1; end = index }
        add(start, end, isNumber: isNumber, upper: upper, lower: lower, possessive: possessive)
    }

    /// The width of the apostrophe that stands here.
    private var apostrophe: Int? {
        if bytes[index] == 0x27 { return 1 }
        if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
            return 3
        }
        return nil
    }

    private mutating func add(_ start: Int, _ end: Int, isNumber: Bool, upper: Int, lower: Int, possessive: Bool) {
        var token = ClaimToken(start: Int32(start), end: Int32(end), kind: isNumber ? .number : .word)
        token.isPossessive = possessive
        token.isCapital = bytes[start].isUpper || bytes[start] >= 0xC3 || isArticledCapital(start, end)
        token.isAcronym = upper >= 2 && upper > lower
        token.key = key(start, end)
        // Small words are looked at as well: the "bin" of "bin Laden" comes and goes.
        token.name =
            token.isCapital || end - start <= 3 ? NameKey.of(bytes, start, end, isAcronym: token.isAcronym) : token.key
        if let known = lexicon.words[token.key], !(token.isCapital && start > 0 && Self.namesakes.contains(token.key)) {
            token.word = known
        } else if isNumber || token.isAcronym {
            token.word = ClaimWord(lemma: token.key, concept: token.key)
        } else {
            token.word = WordGuess.lexeme(bytes, start, end, lexicon: lexicon)
        }
        tokens.append(token)
    }

    /// Small words that are names when they begin with a capital inside a sentence: "Per Lund", "Will Frost".
    private static let namesakes = Words.keys("per will may mark van don")

    /// The key without full stops: "U.S." is "US".
    private func key(_ start: Int, _ end: Int) -> UInt64 {
        guard end - start >= 3, bytes[start + 1] == 0x2E else { return ClaimKey.of(bytes, start, end) }
        var key = ClaimKey.start
        for index in start..<end where bytes[index] != 0x2E { key = ClaimKey.add(bytes[index].lowered, to: key) }
        return key
    }

    private func isArticledCapital(_ start: Int, _ end: Int) -> Bool {
        guard end - start > 3, bytes[start + 2] == UInt8(ascii: "-"), bytes[start + 3].isUpper else { return false }
        return true
    }
}
