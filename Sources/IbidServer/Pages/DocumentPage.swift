internal import Ibid
internal import IbidModel

/// A document as it reads, with its notes in place.
enum DocumentPage {
    private static let size = 60

    @Sendable static func answer(_ call: Call, _ index: Index) throws -> Reply {
        let id = call.text(Parameters.anyID) ?? ""
        let passage = call.text(PageParameters.passage)
        var excerpt = try index.excerpt(
            passage ?? id, start: call.whole(PageParameters.from), limit: Self.size)
        // The passage of another document says nothing about this one.
        if !excerpt.document.id.hasPrefix(id) { excerpt = try index.excerpt(id, limit: Self.size) }
        let document = excerpt.document
        var context: [String: Any] = [
            "title": PageText.visible(document.title), "id": document.id, "path": PageText.visible(document.locator),
            "count": PageParts.count(excerpt.total, "passage"), "passages": passages(excerpt, chosen: passage),
        ]
        let end = excerpt.start + excerpt.passages.count
        if excerpt.start > 0 || end < excerpt.total {
            var links: [String: Any] = ["number": "\(excerpt.start + 1)–\(end)"]
            if excerpt.start > 0 {
                links["previous"] = "/document/\(document.id)?from=\(max(0, excerpt.start - Self.size))"
            }
            if end < excerpt.total { links["next"] = "/document/\(document.id)?from=\(end)" }
            context["paging"] = links
        }
        return PageRenderer.page("document", context)
    }

    private static func passages(_ excerpt: DocumentExcerpt, chosen: String?) -> [[String: Any]] {
        var last: [String]?
        return excerpt.passages.map { passage in
            defer { last = passage.section }
            var context: [String: Any] = [
                "id": passage.id, "line": passage.line, "kind": passage.kind.rawValue,
                "parts": PageText.parts(
                    passage.text, anchors: PageParts.anchors(passage, prefix: passage.id)),
                "notes": PageParts.notes(passage, prefix: passage.id), "hasNotes": !passage.notes.isEmpty,
                "noteCount": PageParts.count(passage.notes.count, "note"),
                "isChosen": chosen.map { passage.id.hasPrefix($0) } ?? false,
            ]
            if last != passage.section, !passage.section.isEmpty {
                context["heading"] = PageText.visible(SectionPath.text(passage.section))
            }
            return context
        }
    }
}
