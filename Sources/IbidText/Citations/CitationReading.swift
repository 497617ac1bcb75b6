internal import IbidModel

/// One attempt at a citation: fields found so far, where they stand, and how far the style explained the text.
struct CitationReading {
    let style: CitationStyle
    var item = CSLItem()
    var signal: String?
    var locator: String?
    /// Fields with their places, in any order, never overlapping.
    private(set) var fields: [CitationSegment] = []
    /// What the style expected and found, from 0 to 1.
    var completeness = 0.0

    init(style: CitationStyle) {
        self.style = style
    }

    /// Records that `range` holds a field; an empty range or one that overlaps another is left out.
    mutating func mark(_ role: CitationSegment.Role, _ range: Range<Int>) {
        let span = ByteSpan(start: range.lowerBound, end: range.upperBound)
        guard !span.isEmpty, !fields.contains(where: { $0.span.start < span.end && span.start < $0.span.end }) else {
            return
        }
        fields.append(CitationSegment(role: role, span: span))
    }

    /// The citation that this reading makes of `text`, which stands at `span` of its note.
    func citation(of text: CitationText, at span: ByteSpan) -> Citation {
        var segments: [CitationSegment] = []
        var residual: [ByteSpan] = []
        func addGap(_ range: Range<Int>) {
            guard !range.isEmpty else { return }
            let isExpected = CitationLiterals.areExpected(text.bytes[range])
            segments.append(
                CitationSegment(
                    role: isExpected ? .literal : .residual,
                    span: ByteSpan(start: range.lowerBound, end: range.upperBound)))
            if !isExpected { residual.append(ByteSpan(start: range.lowerBound, end: range.upperBound)) }
        }
        var position = 0
        for field in fields.sorted(by: { $0.span < $1.span }) {
            addGap(position..<field.span.start)
            segments.append(field)
            position = field.span.end
        }
        addGap(position..<text.bytes.count)
        let unread = Double(residual.reduce(0) { $0 + $1.count }) / Double(max(1, text.bytes.count))
        return Citation(
            span: span, text: text.string(0..<text.bytes.count), style: style,
            confidence: max(0, completeness * (1 - unread)), residual: residual, segments: segments, signal: signal,
            locator: locator, item: item)
    }
}
