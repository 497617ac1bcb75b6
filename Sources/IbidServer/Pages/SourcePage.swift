internal import Ibid
internal import IbidModel
internal import IbidRender

/// A cited work and everything that it is cited for.
enum SourcePage {
    private static let size = 50

    @Sendable static func answer(_ call: Call, _ index: Index) throws -> Reply {
        let page = call.whole(PageParameters.page)
        let answer = try index.citedBy(
            call.text(Parameters.anyID) ?? "", limit: size, offset: (page - 1) * size)
        let listing = answer.listing
        var context = PageParts.source(listing.source)
        context["title"] = PageText.visible(listing.source.item.title ?? SourceLine.text(listing.source.item))
        context["facts"] = facts(listing.source.item)
        context["citations"] = PageParts.count(listing.citations, "citation")
        context["documents"] = PageParts.count(listing.documents, "document")
        context["sentences"] = PageParts.count(answer.total, "sentence")
        context["variants"] = listing.variants.map(related)
        context["hasVariants"] = !listing.variants.isEmpty
        context["related"] = listing.related.map(related)
        context["hasRelated"] = !listing.related.isEmpty
        context["uses"] = answer.uses.map(use)
        let id = listing.source.id
        let paging = PageParts.paging(page: page, isLast: answer.next == nil) { "/source/\(id)?page=\($0)" }
        return PageRenderer.page("source", context.merging(paging) { $1 })
    }

    private static func use(_ use: CitedBy.Use) -> [String: Any] {
        var context = PageParts.place(use.document, use.section)
        context["passage"] = use.passage
        context["line"] = use.line
        let prefix = use.sentence.id
        let anchors = Dictionary(
            use.notes.map { ($0.label, "\(prefix)-\($0.id)") }, uniquingKeysWith: { first, _ in first })
        context["sentence"] = PageParts.sentence(use.sentence, anchors: anchors)
        context["notes"] = use.notes.map { PageParts.note($0, anchor: "\(prefix)-\($0.id)") }
        return context
    }

    private static func related(_ related: SourceListing.RelatedSource) -> [String: Any] {
        PageParts.source(related.source).merging(
            ["kind": related.relation.kind.rawValue, "isDecided": related.isDecided], uniquingKeysWith: { $1 })
    }

    /// What the work is, field by field; only what is known.
    private static func facts(_ item: CSLItem) -> [[String: Any]] {
        let fields: [(String, String?)] = [
            ("Author", names(item.authors)), ("Editor", names(item.editors)), ("Translator", names(item.translators)),
            ("In", item.containerTitle), ("Publisher", item.publisher), ("Place", item.publisherPlace),
            ("Series", item.collectionTitle), ("Number", item.number),
            ("Issued", item.issued.map { $0.edtf ?? $0.text }), ("Read", item.accessed.map { $0.edtf ?? $0.text }),
            ("Pages", item.page), ("DOI", item.doi), ("Kind", item.type), ("Address", item.url),
        ]
        return fields.compactMap { name, value in value.map { ["name": name, "value": PageText.visible($0)] } }
    }

    private static func names(_ names: [CSLName]) -> String? {
        names.isEmpty ? nil : names.map(\.display).joined(separator: ", ")
    }
}
