/// A text cut into words, once, for all three value scanners.
///
/// Cost: one pass over the bytes, one table look-up a word, no string.
package struct ValueWords: Sendable {
    /// The words in order.
    let words: [ValueWord]
    /// The text.
    let source: String
    /// The marks after the last word.
    let tail: WordGap
    /// How many of the words the lexicon knows as a place's beginning.
    let hasPlaces: Bool
    /// Whether any number or word of time or quantity occurs.
    let hasValues: Bool

    /// Cuts `text`.
    package init(_ text: String) {
        var text = text
        let cut = text.withUTF8 { Self.cut($0) }
        source = text
        words = cut.words
        tail = cut.tail
        hasPlaces = cut.hasPlaces
        hasValues = cut.hasValues
    }

    /// What one pass over the bytes gives.
    private struct Cut {
        var words: [ValueWord] = []
        var tail: WordGap = []
        var hasPlaces = false
        var hasValues = false
    }

    private static func cut(_ bytes: UnsafeBufferPointer<UInt8>) -> Cut {
        let lexicon = Lexicon.shared
        var words: [ValueWord] = []
        words.reserveCapacity(bytes.count / 5 + 4)
        var gap: WordGap = []
        var index = 0
        var hasPlaces = false
        var hasValues = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isDigit {
                var word = WordReader.number(bytes, &index)
                word.gap = gap
                words.append(word)
                gap = []
                hasValues = true
                continue
            }
            guard byte.isLetter || WordReader.isFoldable(bytes, index) else {
                WordReader.mark(bytes, &index, &gap, afterWord: !words.isEmpty)
                continue
            }
            var word = WordReader.word(bytes, &index)
            word.gap = gap
            lexicon.classify(&word)
            if word.group >= 0 { hasPlaces = true }
            if word.lexeme != .other, Self.isValue(word.lexeme) { hasValues = true }
            words.append(word)
            gap = []
        }
        return Cut(words: words, tail: gap, hasPlaces: hasPlaces, hasValues: hasValues)
    }

    /// Whether a word of this class can begin a time or a quantity.
    @inline(__always)
    private static func isValue(_ lexeme: Lexeme) -> Bool {
        switch lexeme {
        case .month, .season, .unit, .part, .next, .same, .that, .present, .cardinal, .scale, .scales, .dozen, .vague,
            .ordinal, .half, .quarter, .thirds, .aged:
            true
        default: false
        }
    }

    /// The number of words.
    var count: Int { words.count }

    /// The class of the word at `index`; `.other` outside the text.
    @inline(__always)
    func lexeme(_ index: Int) -> Lexeme { index >= 0 && index < words.count ? words[index].lexeme : .other }

    /// The marks before the word at `index`; those after the last word at the end.
    @inline(__always)
    func gap(_ index: Int) -> WordGap { index >= 0 && index < words.count ? words[index].gap : tail }

    /// The byte at an offset; 0 past the end.
    func byte(_ offset: Int) -> UInt8 {
        let utf8 = source.utf8
        guard let index = utf8.index(utf8.startIndex, offsetBy: offset, limitedBy: utf8.endIndex),
            index < utf8.endIndex
        else { return 0 }
        return utf8[index]
    }

    /// The word at `index` as it is written.
    func text(_ index: Int) -> String {
        let utf8 = source.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: Int(words[index].start))
        let end = utf8.index(utf8.startIndex, offsetBy: Int(words[index].end))
        return String(source[start..<end])
    }

    /// Whether the word at `index` is of this class and follows its neighbour after blanks only.
    @inline(__always)
    func follows(_ index: Int, _ lexeme: Lexeme) -> Bool {
        index > 0 && index < words.count && words[index].lexeme == lexeme && words[index].gap.isBlank
    }
}
