package import IbidModel

/// Finds a selector's text in a document that may have changed.
package struct SelectorResolver: Sendable {
    /// The longest quote that is looked for, in bytes.
    package static let quoteLimit = 64 << 10

    /// The most places that are weighed against each other.
    private static let candidateLimit = 64
    /// What is weighed, and how much: as Hypothesis does, whose quotes and ours then settle alike.
    private static let (quoteWeight, contextWeight, placeWeight) = (50.0, 20.0, 2.0)

    private let text: [UInt8]
    private let folded: FoldedBytes

    private let isLossy: Bool

    /// Takes a document's bytes, repaired where they are not UTF-8. Linear.
    package init(_ text: [UInt8], isLossy: Bool) {
        self.text = text
        self.isLossy = isLossy
        folded = FoldedBytes(text)
    }

    /// Where the selector's text stands. `sha256` is that of the document as it is, in hex.
    package func match(_ selector: TextSelector, sha256: String?) -> TextMatch {
        let quote = self.quote(selector.exact)
        if let span = selector.span, let sha256, sha256 == selector.sha256, span.end <= text.count,
            self.quote(String(decoding: text[span.range], as: UTF8.self)) == quote
        {
            return TextMatch(method: .position, score: 1, span: span, edits: 0, candidates: 1)
        }
        guard !quote.isEmpty, quote.count <= Self.quoteLimit else {
            return TextMatch(method: .orphaned, score: 0, span: nil, edits: quote.count, candidates: 0)
        }
        let places = ExactSearch.places(of: quote, in: folded.bytes)
        if !places.isEmpty {
            let matches = places.map { ApproximateSearch.Match(range: $0..<$0 + quote.count, edits: 0) }
            return best(matches, selector, quote, places.count == 1 ? .quote : .context)
        }
        // A fifth may have been edited. What is further off is scored as well, so that an orphan says how far it is.
        let limit = quote.count / 5
        let matches = ApproximateSearch(quote).matches(
            in: folded.bytes, limit: quote.count / 2, count: Self.candidateLimit)
        let near = matches.filter { $0.edits <= limit }
        if !near.isEmpty { return best(near, selector, quote, .approximate) }
        guard !matches.isEmpty else {
            return TextMatch(method: .orphaned, score: 0, span: nil, edits: quote.count, candidates: 0)
        }
        let closest = best(matches, selector, quote, .orphaned)
        return TextMatch(
            method: .orphaned, score: closest.score, span: nil, edits: closest.edits, candidates: matches.count)
    }

    /// Where the text stood, in bytes of the document; `nil` where the selector does not say.
    private func start(of selector: TextSelector) -> Int? {
        if let span = selector.span { return min(span.start, text.count) }
        guard let points = selector.codePoints, !isLossy else { return nil }
        var count = 0
        return text.firstIndex { byte in
            defer { if byte & 0xC0 != 0x80 { count += 1 } }
            return byte & 0xC0 != 0x80 && count == points.lowerBound
        } ?? text.count
    }

    /// The candidates that are weighed when there are too many to weigh them all: the nearest to where the text stood,
    /// or, where nobody says that, those with the longest stretches of the context right beside them.
    private func foremost(
        _ matches: [ApproximateSearch.Match], start: Int?, before: [UInt8], after: [UInt8]
    ) -> [ApproximateSearch.Match] {
        guard matches.count > Self.candidateLimit else { return matches }
        let place = start.map(folded.place)
        let ranked = matches.map { match in
            (match, place.map { abs(match.range.lowerBound - $0) } ?? -agreement(match.range, before, after))
        }
        return ranked.sorted { ($0.1, $0.0.range.lowerBound) < ($1.1, $1.0.range.lowerBound) }
            .prefix(Self.candidateLimit).map(\.0)
    }

    /// How many bytes right before and right after a place are those of the context; a space between does not count.
    private func agreement(_ range: Range<Int>, _ before: [UInt8], _ after: [UInt8]) -> Int {
        let bytes = folded.bytes
        var (low, high) = (range.lowerBound, range.upperBound)
        if low > 0, bytes[low - 1] == 0x20 { low -= 1 }
        if high < bytes.count, bytes[high] == 0x20 { high += 1 }
        let (head, tail) = (min(low, before.count), min(bytes.count - high, after.count))
        let equalBefore = (0..<head).prefix { bytes[low - 1 - $0] == before[before.count - 1 - $0] }
        let equalAfter = (0..<tail).prefix { bytes[high + $0] == after[$0] }
        return equalBefore.count + equalAfter.count
    }

    private func best(
        _ matches: [ApproximateSearch.Match], _ selector: TextSelector, _ quote: [UInt8], _ method: TextMatch.Method
    ) -> TextMatch {
        let (before, after) = (self.quote(selector.prefix), self.quote(selector.suffix))
        let start = self.start(of: selector)
        let weighed = foremost(matches, start: start, before: before, after: after)
        let scored = weighed.map { match in
            (
                match,
                score(
                    match, quote, start: start, before: closeness(before, match.range.lowerBound, isBefore: true),
                    after: closeness(after, match.range.upperBound, isBefore: false))
            )
        }
        let top = scored.map(\.1).max() ?? 0
        let alike = scored.filter { $0.1 == top }.map(\.0)
        guard let first = alike.min(by: { $0.range.lowerBound < $1.range.lowerBound }) else {
            return TextMatch(method: .orphaned, score: 0, span: nil, edits: quote.count, candidates: 0)
        }
        // Where all that were weighed are alike, so are those that were not.
        let isAmbiguous = alike.count > 1
        return TextMatch(
            method: isAmbiguous ? .ambiguous : method, score: top, span: folded.span(first.range),
            edits: first.edits,
            candidates: isAmbiguous && alike.count < weighed.count ? alike.count : matches.count)
    }

    /// A weighted mean over what the selector says; what it does not say is left out.
    private func score(
        _ match: ApproximateSearch.Match, _ quote: [UInt8], start: Int?, before: Double?, after: Double?
    ) -> Double {
        var (sum, weights) = (0.0, 0.0)
        func add(_ value: Double?, _ weight: Double) {
            guard let value else { return }
            sum += value * weight
            weights += weight
        }
        add(1 - Double(match.edits) / Double(quote.count), Self.quoteWeight)
        add(before, Self.contextWeight)
        add(after, Self.contextWeight)
        if let start, !text.isEmpty {
            let distance = abs(folded.span(match.range).start - start)
            add(max(0, 1 - Double(distance) / Double(text.count)), Self.placeWeight)
        }
        return sum / weights
    }

    /// How like its prefix or suffix what stands beside a place is, from 0 to 1; `nil` where the selector has none.
    private func closeness(_ context: [UInt8], _ place: Int, isBefore: Bool) -> Double? {
        let count = context.count
        guard count > 0 else { return nil }
        // Room for the space between and for a few insertions.
        let width = count + count / 4 + 1
        let window =
            isBefore
            ? folded.bytes[max(0, place - width)..<place]
            : folded.bytes[place..<min(folded.bytes.count, place + width)]
        return 1 - Double(min(count, ApproximateSearch(context).fewestEdits(in: window))) / Double(count)
    }

    /// A text as it is looked for: where the document is not UTF-8, its stand-ins as the document has them.
    private func quote(_ text: String) -> [UInt8] {
        guard isLossy else { return FoldedBytes.quote(text) }
        let repaired = text.unicodeScalars.map { $0 == "\u{FFFD}" ? "\u{1A}" : $0 }
        return FoldedBytes.quote(String(String.UnicodeScalarView(repaired)))
    }
}
