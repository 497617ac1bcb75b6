internal import IbidModel

/// Cuts the part of a passage that shows best why it was found.
enum SnippetCutter {
    /// A run of bytes longer than this is cut inside, so that text without spaces has snippets too.
    private static let longestWord = 64

    /// The window of `words` words that holds most of the matches, repeats counting little; the whole text where it is
    /// no longer. `bodyMatches` are ascending and disjoint, in bytes of the body. Linear in the text.
    static func snippet(of loaded: PassageLoader.Loaded, bodyMatches: [ByteSpan], words: Int) -> Snippet {
        let text = Array(loaded.record.text.utf8)
        var matches = PassageBody.textSpans(bodyMatches, markers: loaded.markers, start: loaded.record.span.start)
        if loaded.record.isLossy { matches = widened(matches, in: loaded.record.text) }
        let units = self.units(of: text)
        guard let last = units.last, let first = units.first else { return Snippet(text: "", highlights: []) }
        guard units.count > words else {
            return extract(ByteSpan(start: first.start, end: last.end), of: text, matches)
        }
        let start = bestWindow(units, matches, text, words: words)
        let span = ByteSpan(start: units[start].start, end: units[min(units.count, start + words) - 1].end)
        return extract(span, of: text, matches)
    }

    // MARK: Window

    /// The index of the first word of the best window; of equally good ones the first, moved so that its matches stand
    /// in the middle.
    private static func bestWindow(_ units: [ByteSpan], _ matches: [ByteSpan], _ text: [UInt8], words: Int) -> Int {
        guard !matches.isEmpty else { return 0 }
        var places: [(unit: Int, word: [UInt8])] = []
        var unit = 0
        for match in matches {
            while unit < units.count - 1, units[unit].end <= match.start { unit += 1 }
            places.append((unit, text[match.range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }))
        }
        var best = (score: -1.0, first: 0, last: 0)
        var counts: [[UInt8]: Int] = [:]
        var score = 0.0
        var first = 0
        for last in places.indices {
            let count = counts[places[last].word, default: 0]
            score += count == 0 ? 1 : repeatWorth
            counts[places[last].word] = count + 1
            while places[last].unit - places[first].unit >= words {
                let count = counts[places[first].word, default: 1]
                score -= count == 1 ? 1 : repeatWorth
                counts[places[first].word] = count - 1
                first += 1
            }
            if score > best.score { best = (score, places[first].unit, places[last].unit) }
        }
        let slack = max(0, words - (best.last - best.first + 1)) / 2
        return max(0, min(best.first - slack, units.count - words))
    }

    /// What another occurrence of a word adds beside a first one.
    private static let repeatWorth = 0.1

    // MARK: Text

    /// The words of the text: runs without white space; long ones in pieces that cut neither character nor marker.
    private static func units(of text: [UInt8]) -> [ByteSpan] {
        var units: [ByteSpan] = []
        units.reserveCapacity(text.count / 5)
        text.withUnsafeBufferPointer { text in
            var index = 0
            while index < text.count {
                if text[index].isBlank {
                    index += 1
                    continue
                }
                var (start, bracket) = (index, false)
                while index < text.count, !text[index].isBlank {
                    let byte = text[index]
                    if index - start >= longestWord, byte & 0xC0 != 0x80, !bracket || index - start > 2 * longestWord {
                        units.append(ByteSpan(start: start, end: index))
                        start = index
                    }
                    if byte == UInt8(ascii: "[") { bracket = true }
                    if byte == UInt8(ascii: "]") { bracket = false }
                    index += 1
                }
                units.append(ByteSpan(start: start, end: index))
            }
        }
        return units
    }

    private static func extract(_ span: ByteSpan, of text: [UInt8], _ matches: [ByteSpan]) -> Snippet {
        let ellipsis = "…"
        let hasHead = text[..<span.start].contains { !$0.isBlank }
        let hasTail = text[span.end...].contains { !$0.isBlank }
        let extract =
            (hasHead ? ellipsis : "") + String(decoding: text[span.range], as: UTF8.self) + (hasTail ? ellipsis : "")
        let shift = (hasHead ? ellipsis.utf8.count : 0) - span.start
        let highlights = matches.compactMap { match -> ByteSpan? in
            let (start, end) = (max(match.start, span.start), min(match.end, span.end))
            return start < end ? ByteSpan(start: start, end: end).shifted(by: shift) : nil
        }
        return Snippet(text: extract, highlights: highlights)
    }

    /// In lossy text each stand-in of one byte has become three.
    private static func widened(_ spans: [ByteSpan], in text: String) -> [ByteSpan] {
        var offsets: [Int] = []
        var position = 0
        for scalar in text.unicodeScalars {
            let isStandIn = scalar == "\u{FFFD}"
            offsets.append(contentsOf: Array(repeating: position, count: isStandIn ? 1 : UTF8.width(scalar)))
            position += UTF8.width(scalar)
        }
        offsets.append(position)
        return spans.compactMap { span in
            guard span.end < offsets.count else { return nil }
            return ByteSpan(start: offsets[span.start], end: offsets[span.end])
        }
    }
}
