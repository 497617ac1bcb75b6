internal import IbidModel

/// One attempt at a citation: fields found so far, where they stand, and how far the style explained the text.
struct CitationReading {
    /// The style that reads.
    var style: CitationStyle
    /// The work, as far as read.
    var item = CSLItem()
    /// The lead-in, as written.
    var signal: String?
    /// The place in the work, as written.
    var locator: String?
    /// How much of what the style demands was found, from 0 to 1.
    var completeness = 0.0
    private(set) var fields: [CitationSegment] = []

    init(style: CitationStyle) {
        self.style = style
    }

    /// Records that `range` holds a field. An empty range, or one that overlaps another, is left out.
    mutating func mark(_ role: CitationSegment.Role, _ range: Range<Int>) {
        let span = ByteSpan(start: range.lowerBound, end: range.upperBound)
        guard !span.isEmpty, !fields.contains(where: { $0.span.start < span.end && span.start < $0.span.end }) else {
            return
        }
        fields.append(CitationSegment(role: role, span: span))
    }

    /// Enters authors, editors or translators.
    mutating func enter(_ role: CitationSegment.Role, _ names: [NameReader.Found]) {
        for found in names { mark(role, found.range) }
        switch role {
        case .translator: item.translators += names.map(\.name)
        case .editor: item.editors += names.map(\.name)
        default: item.authors += names.map(\.name)
        }
    }

    /// The citation that this reading makes of `text`, which stands at `span` of its note. Every stretch that no field
    /// covers becomes a literal where it holds only marks and the styles' own words, and residual elsewhere; unread text
    /// lowers the confidence by its share and, beyond that, once for being there.
    func citation(of text: CitationText, at span: ByteSpan) -> Citation {
        var segments: [CitationSegment] = []
        var residual: [ByteSpan] = []
        func add(_ gap: Range<Int>) {
            guard !gap.isEmpty else { return }
            let isLiteral = style != .opaque && Self.isLiteral(text, gap)
            let core = isLiteral ? gap : text.trim(gap)
            guard !isLiteral, !core.isEmpty else {
                segments.append(CitationSegment(role: .literal, span: ByteSpan(gap)))
                return
            }
            if gap.lowerBound < core.lowerBound {
                segments.append(CitationSegment(role: .literal, span: ByteSpan(gap.lowerBound..<core.lowerBound)))
            }
            segments.append(CitationSegment(role: .residual, span: ByteSpan(core)))
            residual.append(ByteSpan(core))
            if core.upperBound < gap.upperBound {
                segments.append(CitationSegment(role: .literal, span: ByteSpan(core.upperBound..<gap.upperBound)))
            }
        }
        var position = 0
        for field in fields.sorted(by: { $0.span < $1.span }) {
            add(position..<field.span.start)
            segments.append(field)
            position = field.span.end
        }
        add(position..<text.bytes.count)
        let unread = Double(residual.reduce(0) { $0 + $1.count }) / Double(max(1, text.bytes.count))
        let sure = style == .opaque ? completeness : completeness * (1 - unread) - (residual.isEmpty ? 0 : 0.1)
        return Citation(
            span: span, text: text.string(text.all), style: style, confidence: min(1, max(0, sure)), residual: residual,
            segments: segments, signal: signal, locator: locator, item: item)
    }

    private static let words: Set<String> = [
        "in", "and", "retrieved", "from", "accessed", "last", "trans", "ed", "eds", "edited", "translated", "comp",
        "by", "le",
        "modified", "updated", "posted", "published", "on", "doi", "available", "at", "https", "dx", "org",
    ]

    /// Whether a gap holds nothing but marks, blanks and at most six of the styles' own words.
    private static func isLiteral(_ text: CitationText, _ gap: Range<Int>) -> Bool {
        var (index, count) = (gap.lowerBound, 0)
        while index < gap.upperBound {
            let byte = text.bytes[index]
            if byte.isLetter || byte.isDigit {
                let start = index
                while index < gap.upperBound, text.bytes[index].isLetter || text.bytes[index].isDigit { index += 1 }
                count += 1
                guard count <= 6, index - start <= 10 else { return false }
                let word = String(decoding: text.bytes[start..<index].map(\.lowered), as: UTF8.self)
                guard words.contains(word) || DateWords.weekdays.contains(word) else { return false }
            } else if byte == 0xE2, index + 2 < gap.upperBound, text.bytes[index + 1] == 0x80 {
                index += 3
            } else if byte == 0xC2, index + 1 < gap.upperBound, [0xA0, 0xAB, 0xBB].contains(text.bytes[index + 1]) {
                index += 2
            } else if byte < 0x80 {
                index += 1
            } else {
                return false
            }
        }
        return true
    }
}

extension ByteSpan {
    /// The span of a range of offsets.
    init(_ range: Range<Int>) {
        self.init(start: range.lowerBound, end: range.upperBound)
    }
}
