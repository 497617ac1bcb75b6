internal import IbidModel

/// CA020 to CA022: paragraphs, sentences and figures without a marker; and the counts of coverage.
struct CoverageRules: DocumentRule {
    static let rules: [RuleID] = [.uncitedParagraph, .trailingSentences, .figureOnLaterMarker]

    /// The coverage of a document. Linear in its sentences.
    static func coverage(of document: Document) -> AuditCoverage {
        var result = AuditCoverage()
        for paragraph in document.paragraphs {
            let isExempt = AuditContext.isExempt(paragraph.kind)
            for sentence in paragraph.sentences {
                result.sentences += 1
                switch sentence.basis {
                case .own:
                    result.own += 1
                    result.covered += 1
                case .next: result.covered += 1
                case .tail, .none: if isExempt { result.exempt += 1 }
                }
            }
        }
        return result
    }

    static func check(_ context: AuditContext, into findings: inout FindingCollector) {
        guard context.isFootnoted else { return }
        let paragraphs = context.document.paragraphs
        // Whether a marker stands in this paragraph or in a later item of its list.
        var isListCovered = false
        var uncited: [Int] = []
        for index in paragraphs.indices.reversed() {
            let paragraph = paragraphs[index]
            let isCited = paragraph.sentences.contains { !$0.markers.isEmpty }
            let isJoined = index + 1 < paragraphs.count && areListed(paragraph, paragraphs[index + 1])
            isListCovered = paragraph.kind == .list && (isCited || (isJoined && isListCovered))
            if !isCited, !isListCovered, !isExempt(paragraph, context) { uncited.append(index) }
        }
        for index in uncited.reversed() {
            let paragraph = paragraphs[index]
            findings.add(
                .uncitedParagraph, context.input.place(paragraph.span, line: paragraph.line),
                about: context.bytes[paragraph.span.range], [FindingFact(.count, paragraph.sentences.count)])
        }
        for paragraph in paragraphs where !AuditContext.isExempt(paragraph.kind) {
            checkTail(paragraph, context, into: &findings)
            checkFigures(paragraph, context, into: &findings)
        }
    }

    // MARK: Paragraphs

    /// Whether two paragraphs are neighbours in one list.
    private static func areListed(_ a: Paragraph, _ b: Paragraph) -> Bool {
        a.kind == .list && b.kind == .list && a.section == b.section
    }

    /// Attributes, placeholders and disclaimers need no marker; nor does a summary, which repeats what is cited below.
    private static func isExempt(_ paragraph: Paragraph, _ context: AuditContext) -> Bool {
        if paragraph.kind == .attribute || AuditContext.isExempt(paragraph.kind) { return true }
        // A line that leads to a list or table says nothing by itself.
        if context.bytes[paragraph.span.range].last == UInt8(ascii: ":") { return true }
        guard let heading = context.document.sections[paragraph.section].heading else { return false }
        let last = heading.lowercased().split(separator: " ").last ?? ""
        return last == "summary" || last == "abstract"
    }

    private static func checkTail(
        _ paragraph: Paragraph, _ context: AuditContext, into findings: inout FindingCollector
    ) {
        guard paragraph.sentences.last?.basis == .tail,
            let first = paragraph.sentences.first(where: { $0.basis == .tail }),
            let last = paragraph.sentences.last
        else { return }
        let span = ByteSpan(start: first.span.start, end: last.span.end)
        let count = paragraph.sentences.count { $0.basis == .tail }
        let marker = paragraph.sentences.last { !$0.markers.isEmpty }?.markers.last
        findings.add(
            .trailingSentences, context.input.place(span, line: paragraph.line), about: context.bytes[span.range],
            [FindingFact(.count, count), FindingFact(.label, marker?.label ?? "")],
            related: marker.map { [context.input.place($0.span, line: paragraph.line)] } ?? [])
    }

    // MARK: Figures

    private static func checkFigures(
        _ paragraph: Paragraph, _ context: AuditContext, into findings: inout FindingCollector
    ) {
        guard findings.isOn(.figureOnLaterMarker) else { return }
        for sentence in paragraph.sentences where sentence.basis == .next {
            // The head of a line is its label; what counts is what the sentence says.
            let start = max(sentence.span.start, paragraph.head?.end ?? 0)
            let span = ByteSpan(start: start, end: sentence.span.end)
            guard let number = FigureScanner.first(in: span, context.words, context.bytes) else { continue }
            let date = context.dates(in: span).first { $0.span.range.contains(number.start) }
            let figure = date?.span ?? number
            let marker = sentence.coveredBy.flatMap { paragraph.sentences[$0].markers.first }
            findings.add(
                .figureOnLaterMarker, context.input.place(sentence.span, line: paragraph.line),
                about: context.bytes[sentence.span.range],
                [
                    FindingFact(.found, context.document.text.string(figure)),
                    FindingFact(.label, marker?.label ?? ""),
                ], related: marker.map { [context.input.place($0.span, line: paragraph.line)] } ?? [])
        }
    }
}
