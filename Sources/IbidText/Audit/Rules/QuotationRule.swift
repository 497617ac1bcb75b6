internal import IbidModel

/// CA023: a quotation in a sentence without a marker of its own.
///
/// Names, titles and glosses stand in quotation marks too. They are told apart by their shape (every word a name's) and
/// by the words before them ("or", "means", "known as"); what has fewer than three words is a term, not a quotation.
struct QuotationRule: DocumentRule {
    static let rules: [RuleID] = [.unmarkedQuotation]

    /// Words before a gloss.
    private static let glossing = DocumentWords.set([
        "or", "called", "named", "means", "meaning", "as", "term", "termed", "translated", "translates", "dubbed",
        "nicknamed", "word", "words", "phrase", "title", "titled", "entitled", "literally", "name", "to",
    ])

    static func check(_ context: AuditContext, into findings: inout FindingCollector) {
        guard context.isFootnoted else { return }
        for paragraph in context.document.paragraphs where !AuditContext.isExempt(paragraph.kind) {
            guard paragraph.sentences.contains(where: { $0.basis != .own }) else { continue }
            let bytes = context.bytes[paragraph.span.range]
            guard hasMark(bytes) else { continue }
            check(paragraph, QuoteScanner.quotations(in: Array(bytes)), context, into: &findings)
        }
    }

    private static func check(
        _ paragraph: Paragraph, _ quotations: [Quotation], _ context: AuditContext,
        into findings: inout FindingCollector
    ) {
        var index = 0
        for quotation in quotations {
            let span = ByteSpan(quotation.whole).shifted(by: paragraph.span.start)
            // A quotation belongs to the sentence in which it ends, where its marker is due.
            while index < paragraph.sentences.count, paragraph.sentences[index].span.end < span.end { index += 1 }
            guard index < paragraph.sentences.count else { return }
            let sentence = paragraph.sentences[index]
            guard sentence.basis != .own, sentence.span.start < span.end, isQuotation(span, context) else { continue }
            findings.add(
                .unmarkedQuotation, context.input.place(span, line: paragraph.line), about: context.bytes[span.range],
                [
                    FindingFact(sentence.basis == .next ? .laterMarker : .noMarker),
                    FindingFact(
                        .text,
                        context.document.text.string(ByteSpan(quotation.inside).shifted(by: paragraph.span.start))),
                ])
        }
    }

    private static func hasMark(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.contains { $0 == 0x22 || $0 == 0xE2 || $0 == 0xC2 }
    }

    /// Whether three words or more are quoted, at least two of them neither names nor small words of names, and no word
    /// before them makes them a gloss.
    private static func isQuotation(_ span: ByteSpan, _ context: AuditContext) -> Bool {
        let indices = context.words.indices(in: span)
        guard indices.count >= 3 else { return false }
        let plain = context.words.words[indices].count { word in
            !word.traits.contains(.capital) && !word.traits.contains(.digit) && word.range.count > 3
        }
        guard plain >= 1 else { return false }
        guard let before = indices.first.map({ $0 - 1 }), before >= 0 else { return true }
        return !glossing.contains(context.words.words[before].hash)
    }
}
