internal import IbidModel

/// A citation with the bytes of its text, for the rules that look at them.
struct CitationBytes {
    /// The citation.
    let citation: Citation
    /// Its text.
    let bytes: [UInt8]
    /// The folded text, which findings are known by.
    let folded: String

    init(_ citation: Citation) {
        self.citation = citation
        bytes = Array(citation.text.utf8)
        folded = PlaceFolding.fold(bytes)
    }

    /// The whole text.
    var whole: ByteSpan { ByteSpan(start: 0, end: bytes.count) }

    /// The bytes that were read as `role`, in order.
    func segments(_ role: CitationSegment.Role) -> [ByteSpan] {
        citation.segments.filter { $0.role == role }.map(\.span)
    }

    /// A finding at `span`; without one, at the citation as a whole.
    func finding(_ rule: RuleID, _ span: ByteSpan?, _ facts: [FindingFact]) -> TextFinding {
        TextFinding(rule: rule, span: span, facts: facts, fingerprint: rule.rawValue + "|" + folded)
    }
}
