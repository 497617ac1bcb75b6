package import IbidModel

/// Makes selectors for stretches of one document.
package struct SelectorMaker: Sendable {
    private let text: [UInt8]
    private let isLossy: Bool
    private let folded: FoldedBytes
    private let doubles: DoubleFinder
    private let codePoints: CodePointCounts

    /// Takes a document's bytes. Linear.
    package init(_ text: [UInt8], isLossy: Bool) {
        self.text = text
        self.isLossy = isLossy
        folded = FoldedBytes(text)
        doubles = DoubleFinder(folded.bytes)
        codePoints = CodePointCounts(text)
    }

    /// The selector of `span`, without path, digest and line. Prefix and suffix are as long as it takes for the three
    /// texts in a row to stand in the document once, from 32 to 256 code points; text that repeats itself for longer
    /// stays ambiguous. Cost: the span's length, and at most 1,000 comparisons with its doubles.
    package func selector(_ span: ByteSpan) -> TextSelector {
        let start = min(span.start, text.count)
        let end = max(start, min(span.end, text.count))
        let exact = String(decoding: text[start..<end], as: UTF8.self)
        let (before, after) = (folded.place(start), folded.place(end))
        let length = doubles.contextLength(of: folded.withoutBlanks(before..<after))
        var selector = TextSelector(
            exact: Self.visible(exact, isLossy: isLossy), prefix: context(endingAt: before, length: length),
            suffix: context(startingAt: after, length: length))
        selector.span = ByteSpan(start: start, end: end)
        if !isLossy { selector.codePoints = codePoints.count(before: start)..<codePoints.count(before: end) }
        return selector
    }

    private func context(endingAt place: Int, length: Int) -> String {
        var start = place
        var count = 0
        while start > 0, count < length {
            start -= 1
            if !folded.bytes[start].isContinuation { count += 1 }
        }
        return Self.visible(String(decoding: folded.bytes[start..<place], as: UTF8.self), isLossy: isLossy)
    }

    private func context(startingAt place: Int, length: Int) -> String {
        var end = place
        var count = 0
        while end < folded.bytes.count {
            if !folded.bytes[end].isContinuation {
                if count == length { break }
                count += 1
            }
            end += 1
        }
        return Self.visible(String(decoding: folded.bytes[place..<end], as: UTF8.self), isLossy: isLossy)
    }

    /// The stand-ins for bytes that are not UTF-8 become U+FFFD.
    private static func visible(_ text: String, isLossy: Bool) -> String {
        guard isLossy else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0x1A ? "\u{FFFD}" : $0 }))
    }
}
