internal import IbidModel

/// Cuts a text into words and signs; markers such as `[3]` vanish.
struct NameTokenizer {
    /// The text.
    private let scalars: [Unicode.Scalar]
    /// The UTF-8 offset of each scalar, and of the end.
    private let offsets: [Int]
    /// What has been found.
    private var tokens: [NameToken] = []
    /// The scalar that is next.
    private var index = 0

    /// The tokens of `text` in order. Never fails; linear.
    static func tokens(of text: String) -> [NameToken] {
        tokens(of: Array(text.utf8))
    }

    /// The tokens of a text in valid UTF-8. Never fails; linear.
    static func tokens(of bytes: [UInt8]) -> [NameToken] {
        var tokenizer = NameTokenizer(bytes)
        tokenizer.run()
        return tokenizer.tokens
    }

    /// Prepares to read `bytes`. Linear.
    private init(_ bytes: [UInt8]) {
        var scalars: [Unicode.Scalar] = []
        var offsets: [Int] = []
        scalars.reserveCapacity(bytes.count)
        offsets.reserveCapacity(bytes.count + 1)
        var index = 0
        while index < bytes.count {
            offsets.append(index)
            if bytes[index] < 0x80 {
                scalars.append(Unicode.Scalar(bytes[index]))
                index += 1
            } else {
                let (scalar, width) = Self.scalar(at: index, in: bytes)
                scalars.append(scalar)
                index += width
            }
        }
        offsets.append(index)
        self.scalars = scalars
        self.offsets = offsets
        tokens.reserveCapacity(bytes.count / 5)
    }

    /// The character beyond ASCII at `index`, and its width in bytes.
    private static func scalar(at index: Int, in bytes: [UInt8]) -> (Unicode.Scalar, Int) {
        let lead = bytes[index]
        let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard index + width <= bytes.count else { return ("\u{FFFD}", bytes.count - index) }
        var value = UInt32(lead) & (width == 4 ? 0x07 : width == 3 ? 0x0F : 0x1F)
        for offset in 1..<width { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
    }

    /// Reads the whole text.
    private mutating func run() {
        while index < scalars.count {
            let scalar = scalars[index]
            if isWordPart(scalar) {
                word()
            } else if scalar == "[", let end = markerEnd() {
                index = end
            } else {
                sign(scalar)
                index += 1
            }
        }
    }

    /// Adds the token of a sign; blanks and stray apostrophes add none.
    private mutating func sign(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\n", "\u{2028}", "\u{2029}", "!", "?", "…": add(.stop)
        case ".": add(at(index + 1).map(isWordPart) ?? false ? .other : .stop)
        case ",": add(.comma)
        case ";": add(.semicolon)
        case ":": add(.colon)
        case "(", "[", "{": add(.open)
        case ")", "]", "}": add(.close)
        case "“", "«", "„", "‹": add(.openQuote)
        case "”", "»", "›": add(.closeQuote)
        case "\"":
            let before = index > 0 ? scalars[index - 1] : " "
            add(before.isBlank || before == "(" || before == "[" ? .openQuote : .closeQuote)
        default:
            if scalar.isBlank || LatinLetters.isMark(scalar) { return }
            // The apostrophe of "workers’" and single quotes say nothing that can be relied on.
            if LatinLetters.isApostrophe(scalar) { return }
            add(.other)
        }
    }

    /// Adds the sign at `index`.
    private mutating func add(_ kind: NameToken.Kind) {
        tokens.append(NameToken(kind: kind, span: ByteSpan(start: offsets[index], end: offsets[index + 1])))
    }

    /// Adds the word that begins here, with its inner apostrophes, hyphens and the full stops of initials.
    private mutating func word() {
        let start = index
        var run = 0
        while index < scalars.count {
            let scalar = scalars[index]
            let next = at(index + 1)
            if isWordPart(scalar) {
                run += 1
            } else if LatinLetters.isApostrophe(scalar) || LatinLetters.isHyphen(scalar), next.map(isWordPart) ?? false
            {
                run = 0
            } else if scalar == ".", isInnerStop(run: run, next: next) {
                run = 0
            } else if scalar == ",", run > 0, run <= 3, isDigit(at(index - 1)), isDigit(next) {
                run = 0
            } else {
                break
            }
            index += 1
        }
        finishWord(from: start)
    }

    /// Whether the full stop at `index` belongs to the word: `U.S.`, `L.`, `7.62`.
    private func isInnerStop(run: Int, next: Unicode.Scalar?) -> Bool {
        if isDigit(at(index - 1)), isDigit(next) { return true }
        return run == 1 && (at(index - 1)?.isUpper ?? false)
            || (run == 1 && next.map(isWordPart) ?? false && !isDigit(at(index - 1)))
    }

    /// Adds the word from `start` to `index`, its possessive ending cut off, and settles the full stop behind it.
    private mutating func finishWord(from start: Int) {
        var end = index
        var isPossessive = false
        if end - start > 2, scalars[end - 1] == "s" || scalars[end - 1] == "S",
            LatinLetters.isApostrophe(scalars[end - 2])
        {
            (end, isPossessive) = (end - 2, true)
        }
        let span = ByteSpan(start: offsets[start], end: offsets[end])
        let token = NameWordShape.token(scalars, start..<end, span: span, isPossessive: isPossessive)
        tokens.append(token)
        guard index < scalars.count else { return }
        if scalars[index] == ".", token.isIn(.abbreviation) {
            // The full stop of "Gen." ends no sentence.
            index += 1
        } else if scalars[end - 1] == ".", opensSentence(after: index) {
            tokens.append(NameToken(kind: .stop, span: ByteSpan(start: offsets[index], end: offsets[index])))
        }
    }

    /// Whether the word after `start` is one that opens sentences ("… of the U.S. The group …").
    private func opensSentence(after start: Int) -> Bool {
        var first = start
        while first < scalars.count, scalars[first].isBlank { first += 1 }
        guard first > start, first < scalars.count, scalars[first].isUpper else { return false }
        var word = ""
        while first < scalars.count, word.utf8.count < 16, let plain = LatinLetters.plain(scalars[first]) {
            word += String(decoding: plain, as: UTF8.self)
            first += 1
        }
        return NameWords.openers.contains(word)
    }

    /// The index behind the marker that begins here (`[3]`, `[12]`); nil where none does.
    private func markerEnd() -> Int? {
        var end = index + 1
        while end < scalars.count, end - index <= 5, isDigit(scalars[end]) { end += 1 }
        return end > index + 1 && at(end) == "]" ? end + 1 : nil
    }

    /// The scalar at `position`, if there is one.
    private func at(_ position: Int) -> Unicode.Scalar? {
        position >= 0 && position < scalars.count ? scalars[position] : nil
    }

    /// Whether `scalar` is one of `0` to `9`.
    private func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { $0 >= "0" && $0 <= "9" } ?? false }

    /// Whether `scalar` is part of a word wherever it stands.
    private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 {
            let byte = UInt8(scalar.value)
            return byte.isLetter || byte.isDigit
        }
        // The signs for ayn and hamza count as letters.
        return (0x02BB...0x02BF).contains(scalar.value) || (0x0300...0x036F).contains(scalar.value)
            || scalar.isAnyLetter || scalar.isNumeral
    }
}
