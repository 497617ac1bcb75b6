package import IbidModel

/// Makes selectors for stretches of one document.
package struct SelectorMaker: Sendable {
    /// The least that a prefix or suffix holds where there is so much, in code points.
    private static let contextLength = 32

    private let text: [UInt8]
    private let isLossy: Bool
    private let folded: FoldedBytes

    /// Takes a document's bytes. Linear.
    package init(_ text: [UInt8], isLossy: Bool) {
        self.text = text
        self.isLossy = isLossy
        folded = FoldedBytes(text)
    }

    /// The selector of `span`, without path, digest and line. Prefix and suffix are as long as it takes for the three
    /// texts in a row to stand in the document once. Linear in the document.
    package func selector(_ span: ByteSpan) -> TextSelector {
        let (start, end) = (min(span.start, text.count), min(span.end, text.count))
        let exact = String(decoding: text[start..<max(start, end)], as: UTF8.self)
        let (before, after) = (folded.place(start), folded.place(max(start, end)))
        let length = contextLength(of: FoldedBytes.quote(exact), at: before)
        var selector = TextSelector(
            exact: Self.visible(exact, isLossy: isLossy), prefix: context(endingAt: before, length: length),
            suffix: context(startingAt: after, length: length))
        selector.span = ByteSpan(start: start, end: end)
        if !isLossy {
            let first = Self.codePoints(text[..<start])
            selector.codePoints = first..<first + Self.codePoints(text[start..<max(start, end)])
        }
        return selector
    }

    /// How many code points of context tell `quote` at `place` from its doubles.
    private func contextLength(of quote: [UInt8], at place: Int) -> Int {
        var length = Self.contextLength
        let own = FoldedBytes.isBlank(folded.bytes[place...].first ?? 0) ? place + 1 : place
        for other in ExactSearch.places(of: quote, in: folded.bytes) where other != own {
            let before = common(folded.bytes[..<own].reversed(), folded.bytes[..<other].reversed())
            let after = common(
                folded.bytes[min(folded.bytes.count, own + quote.count)...],
                folded.bytes[min(folded.bytes.count, other + quote.count)...])
            length = max(length, min(before, after) + 1)
        }
        return length
    }

    private func common(_ a: some Sequence<UInt8>, _ b: some Sequence<UInt8>) -> Int {
        zip(a, b).prefix { $0 == $1 }.count
    }

    private func context(endingAt place: Int, length: Int) -> String {
        var start = place
        var count = 0
        while start > 0, count < length {
            start -= 1
            if !Self.isContinuation(folded.bytes[start]) { count += 1 }
        }
        return Self.visible(String(decoding: folded.bytes[start..<place], as: UTF8.self), isLossy: isLossy)
    }

    private func context(startingAt place: Int, length: Int) -> String {
        var end = place
        var count = 0
        while end < folded.bytes.count {
            if !Self.isContinuation(folded.bytes[end]) {
                if count == length { break }
                count += 1
            }
            end += 1
        }
        return Self.visible(String(decoding: folded.bytes[place..<end], as: UTF8.self), isLossy: isLossy)
    }

    /// How many code points well-formed UTF-8 holds.
    private static func codePoints(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { !isContinuation($0) } }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// The stand-ins for bytes that are not UTF-8 become U+FFFD.
    private static func visible(_ text: String, isLossy: Bool) -> String {
        guard isLossy else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0x1A ? "\u{FFFD}" : $0 }))
    }
}
