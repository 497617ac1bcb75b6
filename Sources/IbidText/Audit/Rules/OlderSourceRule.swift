internal import IbidModel

/// CA060: every source of a sentence is older than the event that it dates.
///
/// Strict on both sides. The event's date is the latest that the sentence names by month, or by year after "in" or
/// "since"; dates that only bound something ("until 2030") do not count, nor does the head of a person's line. The
/// sentence has a marker of its own, and each source of its notes has a date of issue or, undated, of access.
struct OlderSourceRule: DocumentRule {
    static let rules: [RuleID] = [.sourceOlderThanEvent]

    /// Words before a date that bounds or plans.
    private static let bounding = DocumentWords.set([
        "until", "till", "by", "before", "through", "to", "least", "expires", "expire", "scheduled", "planned",
        "ending",
    ])
    private static let placing = DocumentWords.set(["in", "since", "during", "early", "late", "mid", "of"])

    static func check(_ context: AuditContext, into findings: inout FindingCollector) {
        for paragraph in context.document.paragraphs where !AuditContext.isExempt(paragraph.kind) {
            for (index, sentence) in paragraph.sentences.enumerated() where sentence.basis == .own {
                guard let event = latestDate(sentence, paragraph, context),
                    let citations = context.covering(index, of: paragraph), !citations.isEmpty,
                    let newest = newest(citations), newest.last < DateRange(event).first
                else { continue }
                let date = context.document.text.string(event.span)
                findings.add(
                    .sourceOlderThanEvent, context.input.place(event.span, line: paragraph.line),
                    about: context.bytes[sentence.span.range],
                    [
                        FindingFact(.date, date), FindingFact(.issued, newest.text),
                        FindingFact(.count, citations.count),
                    ],
                    related: sentence.markers.compactMap(\.note).map {
                        context.place(context.document.noteBlocks[$0.block].notes[$0.note])
                    })
            }
        }
    }

    // MARK: Sources

    /// The newest date of the citations; `nil` where one has none at all.
    private static func newest(_ citations: [Citation]) -> (last: Int, text: String)? {
        var result: (last: Int, text: String)?
        for citation in citations {
            let dates = [citation.item.issued, citation.item.accessed].compactMap { $0 }
            guard let date = dates.first(where: { $0.edtf != nil }), let range = DateRange(edtf: date.edtf) else {
                return nil
            }
            if range.last > result?.last ?? 0 { result = (range.last, date.text) }
        }
        return result
    }

    // MARK: Events

    private static func latestDate(_ sentence: Sentence, _ paragraph: Paragraph, _ context: AuditContext) -> TextDate? {
        var start = sentence.span.start
        if paragraph.kind != .event, let head = paragraph.head { start = max(start, head.end) }
        let span = ByteSpan(start: start, end: sentence.span.end)
        var latest: TextDate?
        func offer(_ date: TextDate) {
            guard date.exists, !isBound(date.span, context) else { return }
            if latest.map({ DateRange($0).first < DateRange(date).first }) ?? true { latest = date }
        }
        for date in context.dates(in: span) { offer(date) }
        let indices = context.words.indices(in: span)
        for index in indices {
            guard let year = year(context.words.words[index], context.bytes), index > 0,
                placing.contains(context.words.words[index - 1].hash)
            else { continue }
            offer(TextDate(span: ByteSpan(context.words.words[index].range), year: year, month: nil, day: nil))
        }
        // "2015: 1000 members": the head dates its line. Several years in one head are a span.
        if paragraph.kind == .event, let head = paragraph.head {
            let words = context.words.words(in: head)
            if words.count == 1, let word = words.first, let year = year(word, context.bytes) {
                offer(TextDate(span: ByteSpan(word.range), year: year, month: nil, day: nil))
            }
        }
        return latest
    }

    private static func year(_ word: DocumentWords.Word, _ bytes: [UInt8]) -> Int? {
        guard word.traits.contains(.digit), word.range.count == 4, bytes[word.range].allSatisfy(\.isDigit),
            let value = Int(String(decoding: bytes[word.range], as: UTF8.self)), (1800...2199).contains(value)
        else { return nil }
        return value
    }

    /// Whether the word before a date, or a dash, makes it a bound.
    private static func isBound(_ span: ByteSpan, _ context: AuditContext) -> Bool {
        let first = context.words.indices(in: span).lowerBound
        guard first > 0 else { return false }
        let before = context.words.words[first - 1]
        if bounding.contains(before.hash) { return true }
        let gap = context.bytes[before.range.upperBound..<max(before.range.upperBound, span.start)]
        return gap.count <= 6 && gap.contains { $0 == UInt8(ascii: "-") || $0 == 0xE2 }
    }
}
