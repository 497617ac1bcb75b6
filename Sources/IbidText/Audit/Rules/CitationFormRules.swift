internal import IbidModel

/// CA036 and CA037: what a citation says twice.
struct CitationFormRules: DocumentRule {
    static let rules: [RuleID] = [.siteNameInTitle, .repeatedContainer]

    static func check(_ context: AuditContext, into findings: inout FindingCollector) {
        for cited in context.cited { for found in cited.read.form { findings.add(found, of: cited) } }
    }

    /// What is found in a citation by itself. Linear in it.
    static func findings(in text: CitationBytes) -> [TextFinding] { siteName(text) + container(text) }

    private static func siteName(_ text: CitationBytes) -> [TextFinding] {
        let bytes = text.bytes
        var span = text.segments(.siteSuffix).first
        if span == nil, let title = text.segments(.title).first {
            // A bar with a name after it that is not the outlet's ("| CNN" for "Cable News Network").
            if let bar = bytes[title.range].lastIndex(of: UInt8(ascii: "|")), bar > title.start, bar + 2 < title.end {
                span = ByteSpan(start: bar, end: title.end)
            }
        }
        guard let span else { return [] }
        let name = String(decoding: bytes[span.range].drop { $0 == UInt8(ascii: "|") || $0.isBlank }, as: UTF8.self)
        return [text.finding(.siteNameInTitle, span, [FindingFact(.found, name)])]
    }

    private static func container(_ cited: CitationBytes) -> [TextFinding] {
        let item = cited.citation.item
        var found: [TextFinding] = []
        func report(_ form: FindingForm, _ name: String, _ span: ByteSpan?) {
            found.append(
                cited.finding(.repeatedContainer, span ?? cited.whole, [FindingFact(form), FindingFact(.found, name)]))
        }
        let containers = cited.segments(.container)
        if let container = item.containerTitle {
            let key = OutletTypes.key(container)
            let author = item.authors.first { name in
                if case .literal(let text) = name { OutletTypes.key(text) == key } else { false }
            }
            if containers.count > 1 {
                report(.asPublisher, container, containers.last)
            } else if let publisher = item.publisher, OutletTypes.key(publisher) == key {
                report(.asPublisher, publisher, cited.segments(.publisher).first)
            } else if let author {
                report(.asAuthor, author.display, cited.segments(.author).first)
            }
        }
        if let series = item.collectionTitle, let title = item.title {
            let folded = (TitleFolding.fold(series), TitleFolding.fold(title))
            if folded.1 == folded.0 || folded.1.hasPrefix(folded.0 + " ") {
                report(.asSeries, series, cited.segments(.series).first)
            }
        }
        return found
    }
}
