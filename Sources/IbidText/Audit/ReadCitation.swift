internal import IbidModel

/// A citation's text with all that rules make of it by itself, made once for a corpus: most works are cited in many
/// documents.
final class ReadCitation: Sendable {
    /// The citations of an audit, by their text.
    typealias Known = Memo<ReadCitation>

    /// The citation, wherever it stands: its span says nothing here.
    let citation: Citation
    /// A hash of what tells it from others.
    let hash: UInt64
    /// What its work is known and compared by; `nil` where no style explains it.
    let work: CitedWork?
    /// Outlet, publisher and organisations, each once, with its place in the text.
    let names: [(text: String, span: ByteSpan?)]
    /// The forms that it has a vote on.
    let habits: CitationHabits
    /// What the rules find in the text, by the group that found it.
    let content: [TextFinding]
    let form: [TextFinding]
    let dates: [TextFinding]

    /// Reads a citation. Linear in its text.
    init(_ citation: Citation, today: CalendarDate?) {
        self.citation = citation
        hash = DocumentWords.hash(lowering: Self.key(citation.text))
        let isRead = citation.style != .opaque
        let text = CitationBytes(citation)
        work = isRead ? CitedWork(citation.item) : nil
        names = isRead ? Self.names(of: text) : []
        habits = isRead ? CitationHabits(text) : CitationHabits()
        content = isRead ? CitationContentRules.findings(in: text) : []
        form = isRead ? CitationFormRules.findings(in: text) : []
        dates = DateRules.findings(in: text, today: today)
    }

    /// So many are remembered at a time.
    static func known() -> Known { Known(limit: 16_384) }

    /// What tells two texts apart: all but a full stop at the end.
    static func key(_ text: String) -> Substring.UTF8View {
        (text.utf8.last == UInt8(ascii: ".") ? text.dropLast() : text[...]).utf8
    }

    private static func names(of text: CitationBytes) -> [(text: String, span: ByteSpan?)] {
        let item = text.citation.item
        var result: [(text: String, span: ByteSpan?)] = []
        func add(_ name: String?, _ role: CitationSegment.Role) {
            guard let name, !name.isEmpty, !result.contains(where: { $0.text == name }) else { return }
            result.append((name, text.segments(role).first))
        }
        add(item.containerTitle, .container)
        add(item.publisher, .publisher)
        for author in item.authors { if case .literal(let name) = author { add(name, .author) } }
        return result
    }
}
