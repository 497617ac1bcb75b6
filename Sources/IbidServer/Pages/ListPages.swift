internal import Ibid
internal import IbidModel

/// Lists of documents and of cited works.
enum ListPages {
    private static let size = 50

    @Sendable static func documents(_ call: Call, _ index: Index) throws -> Reply {
        let page = call.whole(PageParameters.page)
        let found = try index.documents(limit: size, offset: (page - 1) * size)
        var context: [String: Any] = [
            "title": "Documents", "count": PageParts.count(found.total, "document"),
            "documents": found.listings.map { listing in
                [
                    "id": listing.reference.id, "title": PageText.visible(listing.reference.title),
                    "path": PageText.visible(listing.reference.locator),
                    "passages": PageParts.count(listing.passages, "passage"),
                ] as [String: Any]
            },
        ]
        context.merge(PageParts.paging(page: page, isLast: found.next == nil) { "/documents?page=\($0)" }) { $1 }
        return PageRenderer.page("documents", context)
    }

    @Sendable static func sources(_ call: Call, _ index: Index) throws -> Reply {
        let page = call.whole(PageParameters.page)
        let query = call.text(PageParameters.query) ?? ""
        let found = try index.sources(matching: query, limit: size, offset: (page - 1) * size)
        var context: [String: Any] = [
            "title": "Sources", "count": PageParts.count(found.total, "work"), "words": PageText.visible(query),
            "isEmpty": found.listings.isEmpty,
            "sources": found.listings.map { listing in
                PageParts.source(listing.source).merging(
                    [
                        "citations": PageParts.count(listing.citations, "citation"),
                        "documents": PageParts.count(listing.documents, "document"),
                    ], uniquingKeysWith: { $1 })
            },
        ]
        let paging = PageParts.paging(page: page, isLast: found.next == nil) { number in
            PercentCoding.address("/sources", [("q", query), ("page", "\(number)")].filter { !$0.1.isEmpty })
        }
        context.merge(paging) { $1 }
        return PageRenderer.page("sources", context)
    }
}
