internal import IbidModel

/// CA030 to CA033, CA040 and CA043: what a single citation leaves out, leaves open, or says where no style expects it.
struct CitationContentRules: DocumentRule {
    static let rules: [RuleID] = [
        .statedUndated, .missingIssueDate, .webWithoutAddress, .addressWithoutAccess, .contributorRole, .unreadCitation,
    ]

    static func check(_ context: AuditContext, into findings: inout FindingCollector) {
        for cited in context.cited { for found in cited.read.content { findings.add(found, of: cited) } }
        checkOpaque(context, into: &findings)
    }

    /// What is found in a citation by itself. Linear in it.
    static func findings(in text: CitationBytes) -> [TextFinding] {
        dates(text) + contributors(text) + residual(text)
    }

    // MARK: Dates and addresses

    private static func dates(_ text: CitationBytes) -> [TextFinding] {
        let item = text.citation.item
        var found: [TextFinding] = []
        let source = FindingFact(.source, item.title ?? item.url ?? text.citation.text)
        if let issued = item.issued {
            if issued.edtf == nil, !issued.text.utf8.contains(where: \.isDigit) {
                found.append(
                    text.finding(
                        .statedUndated, text.segments(.issued).first ?? text.whole,
                        [FindingFact(.undated), FindingFact(.found, issued.text), source]))
            }
        } else if text.citation.style != .url, text.citation.confidence >= 0.6, text.citation.residual.isEmpty {
            // Where part of the citation was not read, the date may stand there: that is CA043's.
            found.append(text.finding(.missingIssueDate, nil, [source]))
        }
        let isWeb = item.medium.map { $0.utf8.elementsEqual("web".utf8) { $0.lowered == $1 } } ?? false
        if isWeb, item.url == nil, item.doi == nil {
            found.append(text.finding(.webWithoutAddress, text.segments(.medium).first ?? text.whole, [source]))
        }
        if let url = item.url, item.accessed == nil, item.doi == nil {
            found.append(
                text.finding(
                    .addressWithoutAccess, text.segments(.url).first ?? text.whole, [FindingFact(.text, url), source]))
        }
        return found
    }

    // MARK: Contributors

    private static func contributors(_ text: CitationBytes) -> [TextFinding] {
        let item = text.citation.item
        var found: [TextFinding] = []
        let roles = text.segments(.translator) + text.segments(.editor)
        if let role = roles.first, let title = text.segments(.title).first, role.start < title.start,
            !item.authors.isEmpty
        {
            let name = (item.translators + item.editors).first?.display ?? ""
            found.append(text.finding(.contributorRole, role, [FindingFact(.rolePlace), FindingFact(.found, name)]))
        }
        for name in item.authors + item.translators + item.editors {
            guard case .person(_, _, let isOrderCertain) = name, !isOrderCertain else { continue }
            let span = roles.first ?? text.segments(.author).first ?? text.whole
            found.append(
                text.finding(.contributorRole, span, [FindingFact(.nameOrder), FindingFact(.found, name.display)]))
            break
        }
        return found
    }

    // MARK: What was not read

    private static func residual(_ cited: CitationBytes) -> [TextFinding] {
        guard let first = cited.citation.residual.first, let last = cited.citation.residual.last else { return [] }
        let text = CitationText(cited.bytes)
        // The marks around what was not read are no part of what a person has to look at.
        let unread = cited.citation.residual.map { text.string(text.body($0.range)) }.filter { !$0.isEmpty }
        return [
            cited.finding(
                .unreadCitation, ByteSpan(start: first.start, end: last.end),
                [FindingFact(.text, unread.joined(separator: " … "))])
        ]
    }

    /// An opaque citation beside others that are read; a note of opaque ones alone is CA007's.
    private static func checkOpaque(_ context: AuditContext, into findings: inout FindingCollector) {
        for block in context.document.noteBlocks {
            for index in block.notes.indices
            where Self.isMixed(block.notes[index].citations) {
                let note = block.notes[index]
                for citation in note.citations where citation.style == .opaque {
                    let span = citation.span.shifted(by: note.textSpan.start)
                    findings.add(
                        .unreadCitation, context.input.place(span, line: note.line), about: citation.text.utf8,
                        [FindingFact(.text, citation.text)])
                }
            }
        }
    }

    /// Whether some of the citations are read and some are not.
    private static func isMixed(_ citations: [Citation]) -> Bool {
        var (read, opaque) = (0, 0)
        for index in citations.indices {
            if citations[index].style == .opaque { opaque += 1 } else { read += 1 }
        }
        return read > 0 && opaque > 0
    }
}
