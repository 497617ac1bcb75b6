internal import IbidModel

/// CA041: dates that cannot be, in citations and in the text.
struct DateRules: DocumentRule {
    static let rules: [RuleID] = [.impossibleDate]

    static func check(_ context: AuditContext, into findings: inout FindingCollector) {
        for cited in context.cited { for found in cited.read.dates { findings.add(found, of: cited) } }
        for paragraph in context.document.paragraphs {
            for date in context.dates(in: paragraph.span) where !date.exists {
                let span = date.span
                let text = String(decoding: context.bytes[span.range], as: UTF8.self)
                let sentence = paragraph.sentences.first { $0.span.end >= span.end } ?? paragraph.sentences.last
                findings.add(
                    .impossibleDate, context.input.place(span, line: paragraph.line),
                    about: context.bytes[(sentence?.span ?? span).range],
                    [FindingFact(.impossibleInText), FindingFact(.date, text)])
            }
        }
    }

    /// What is found in a citation by itself. Linear in it.
    static func findings(in cited: CitationBytes, today: CalendarDate?) -> [TextFinding] {
        let item = cited.citation.item
        var spans = (issued: cited.segments(.issued).first, accessed: cited.segments(.accessed).first)
        var found: [TextFinding] = []
        func report(_ span: ByteSpan?, _ facts: [FindingFact]) {
            found.append(cited.finding(.impossibleDate, span ?? cited.whole, facts))
        }
        var isSound = true
        for (date, span) in [(item.issued, spans.issued), (item.accessed, spans.accessed)] {
            guard let date else { continue }
            if isImpossible(date) {
                report(span, [FindingFact(.impossible), FindingFact(.date, date.text)])
                isSound = false
            } else if let today, let range = DateRange(edtf: date.edtf), range.first > DateRange(today).last {
                report(span, [FindingFact(.future), FindingFact(.date, date.text), FindingFact(.today, today.edtf)])
                isSound = false
            }
        }
        // Of two dates of which one is wrong by itself, the order says nothing more.
        guard isSound, let issued = item.issued, let accessed = item.accessed,
            let first = DateRange(edtf: issued.edtf), let last = DateRange(edtf: accessed.edtf), last.last < first.first
        else { return found }
        spans.accessed = spans.accessed ?? spans.issued
        report(
            spans.accessed,
            [FindingFact(.accessBeforeIssue), FindingFact(.issued, issued.text), FindingFact(.accessed, accessed.text)])
        return found
    }

    /// Whether a date has digits and a month, but no calendar has it. "2014-15" is a span of years.
    private static func isImpossible(_ date: CSLDate) -> Bool {
        guard date.edtf == nil, date.text.utf8.contains(where: \.isDigit) else { return false }
        let words = date.text.utf8.split { !$0.isLetter && !$0.isDigit }
        let isYearSpan = words.count == 2 && words.allSatisfy { $0.allSatisfy(\.isDigit) }
        return !isYearSpan
    }
}
