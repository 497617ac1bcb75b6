package import IbidModel

/// Works, citations and passages as rows of a table.
package enum ExportTable {
    /// The columns for works.
    package static let sourceColumns = [
        "id", "key", "type", "title", "authors", "container", "publisher", "place", "series", "number", "issued",
        "accessed", "pages", "url", "doi", "citations", "documents", "unread",
    ]

    /// A work's row.
    package static func row(_ entry: SourceEntry) -> [String] {
        let item = entry.source.item
        return visible([
            entry.source.id, CitationKey.text(entry.source), item.type, item.title ?? "",
            item.authors.map(\.display).joined(separator: "; "), item.containerTitle ?? "", item.publisher ?? "",
            item.publisherPlace ?? "", item.collectionTitle ?? "", item.number ?? "",
            item.issued.map { $0.edtf ?? $0.text } ?? "", item.accessed.map { $0.edtf ?? $0.text } ?? "",
            item.page ?? "", item.url ?? "", item.doi ?? "", String(entry.citations), String(entry.documents),
            entry.unreadText ?? "",
        ])
    }

    /// The columns for citations.
    package static let citationColumns = [
        "id", "path", "title", "line", "block", "label", "text", "style", "confidence", "locator", "source", "key",
        "source_title", "sentences",
    ]

    /// A citation's row; `sentences` are those that lean on it, with what they do so by.
    package static func row(_ entry: CitationEntry) -> [String] {
        let citation = entry.citation
        return visible([
            citation.id, entry.document.locator, entry.document.title, String(entry.line), String(entry.block),
            entry.label, citation.text, citation.style.rawValue, String(citation.confidence), citation.locator ?? "",
            citation.source.id, CitationKey.text(citation.source), citation.source.item.title ?? "",
            entry.supports.map { "\($0.sentence):\($0.basis.rawValue)" }.joined(separator: " "),
        ])
    }

    /// The columns for passages.
    package static let passageColumns = [
        "id", "content_id", "path", "line", "title", "section", "kind", "text", "basis", "notes", "sources", "keys",
    ]

    /// A passage's row.
    package static func row(_ passage: PassageRecord) -> [String] {
        var seen: Set<String> = []
        let sources = passage.notes.flatMap(\.citations).map(\.source).filter { seen.insert($0.id).inserted }
        let basis = Basis.allCases.first { basis in passage.sentences.contains { $0.basis == basis } } ?? .none
        return visible([
            passage.id, passage.contentID, passage.document.locator, String(passage.line), passage.document.title,
            SectionPath.text(passage.section), passage.kind.rawValue, passage.text, basis.rawValue,
            passage.notes.map { "\($0.block):[\($0.label)]" }.joined(separator: " "),
            sources.map { SourceLine.text($0.item) }.joined(separator: "; "),
            sources.map(CitationKey.text).joined(separator: " "),
        ])
    }

    private static func visible(_ fields: [String]) -> [String] { fields.map(UnsafeText.visible) }
}
