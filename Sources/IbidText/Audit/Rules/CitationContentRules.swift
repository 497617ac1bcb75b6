internal import IbidModel

/// CA030 to CA033, CA040 and CA043: what a single citation leaves out, leaves open, or says where no style expects it.
struct CitationContentRules: DocumentRule {
    static let rules: [RuleID] = [
        .statedUndated, .missingIssueDate, .webWithoutAddress, .addressWithoutAccess, .contributorRole, .unreadCitation,
    ]

    static func check(_ context: AuditContext, into findings: inout FindingCollector) {
        for cited in context.cited where cited.isRead {
            checkDates(cited, into: &findings)
            checkContributors(cited, into: &findings)
            checkResidual(cited, into: &findings)
        }
        checkOpaque(context, into: &findings)
    }

    // MARK: Dates and addresses

    private static func checkDates(_ cited: CitedText, into findings: inout FindingCollector) {
        let item = cited.citation.item
        let text = cited.citation.text.utf8
        let source = FindingFact(.source, item.title ?? item.url ?? cited.citation.text)
        if let issued = item.issued {
            if issued.edtf == nil, !issued.text.utf8.contains(where: \.isDigit) {
                let span = cited.segments(.issued).first ?? ByteSpan(start: 0, end: text.count)
                findings.add(
                    .statedUndated, cited.place(of: span), about: text,
                    [FindingFact(.undated), FindingFact(.found, issued.text), source], related: cited.repeats)
            }
        } else if cited.citation.style != .url, cited.citation.confidence >= 0.6, cited.citation.residual.isEmpty {
            // Where part of the citation was not read, the date may stand there: that is CA043's.
            findings.add(.missingIssueDate, cited.place, about: text, [source], related: cited.repeats)
        }
        let isWeb = item.medium.map { $0.utf8.elementsEqual("web".utf8) { $0.lowered == $1 } } ?? false
        if isWeb, item.url == nil, item.doi == nil {
            let span = cited.segments(.medium).first ?? ByteSpan(start: 0, end: text.count)
            findings.add(.webWithoutAddress, cited.place(of: span), about: text, [source], related: cited.repeats)
        }
        if let url = item.url, item.accessed == nil, item.doi == nil {
            let span = cited.segments(.url).first ?? ByteSpan(start: 0, end: text.count)
            findings.add(
                .addressWithoutAccess, cited.place(of: span), about: text, [FindingFact(.text, url), source],
                related: cited.repeats)
        }
    }

    // MARK: Contributors

    private static func checkContributors(_ cited: CitedText, into findings: inout FindingCollector) {
        let item = cited.citation.item
        let text = cited.citation.text.utf8
        let roles = cited.segments(.translator) + cited.segments(.editor)
        if let role = roles.first, let title = cited.segments(.title).first, role.start < title.start,
            !item.authors.isEmpty
        {
            let name = (item.translators + item.editors).first?.display ?? ""
            findings.add(
                .contributorRole, cited.place(of: role), about: text,
                [FindingFact(.rolePlace), FindingFact(.found, name)],
                related: cited.repeats)
        }
        for name in item.authors + item.translators + item.editors {
            guard case .person(_, _, let isOrderCertain) = name, !isOrderCertain else { continue }
            let span = roles.first ?? cited.segments(.author).first ?? ByteSpan(start: 0, end: text.count)
            findings.add(
                .contributorRole, cited.place(of: span), about: text,
                [FindingFact(.nameOrder), FindingFact(.found, name.display)], related: cited.repeats)
            return
        }
    }

    // MARK: What was not read

    private static func checkResidual(_ cited: CitedText, into findings: inout FindingCollector) {
        guard let first = cited.citation.residual.first, let last = cited.citation.residual.last else { return }
        let bytes = Array(cited.citation.text.utf8)
        let text = CitationText(bytes)
        // The marks around what was not read are no part of what a person has to look at.
        let unread = cited.citation.residual.map { text.string(text.body($0.range)) }.filter { !$0.isEmpty }
        findings.add(
            .unreadCitation, cited.place(of: ByteSpan(start: first.start, end: last.end)), about: bytes,
            [FindingFact(.text, unread.joined(separator: " … "))], related: cited.repeats)
    }

    /// An opaque citation beside others that are read; a note of opaque ones alone is CA007's.
    private static func checkOpaque(_ context: AuditContext, into findings: inout FindingCollector) {
        for block in context.document.noteBlocks {
            for note in block.notes where note.citations.contains(where: { $0.style != .opaque }) {
                for citation in note.citations where citation.style == .opaque {
                    let span = citation.span.shifted(by: note.textSpan.start)
                    findings.add(
                        .unreadCitation, context.input.place(span, line: note.line), about: citation.text.utf8,
                        [FindingFact(.text, citation.text)])
                }
            }
        }
    }
}
