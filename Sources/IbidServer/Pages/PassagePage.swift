internal import Ibid
internal import IbidModel
internal import IbidRender

/// A passage with everything behind it, between those around it.
enum PassagePage {
    /// How many passages are shown, the one that is meant among them.
    private static let around = 5

    @Sendable static func answer(_ call: Call, _ index: Index) throws -> Reply {
        let id = call.text(Parameters.anyID) ?? ""
        guard case .passage(let passage) = try index.item(id) else { throw IndexError.unknownID(id) }
        let excerpt = try index.excerpt(passage.id, limit: around)
        let place = excerpt.passages.firstIndex { $0.id == passage.id } ?? 0
        let anchors = PageParts.anchors(passage, prefix: "n")
        var context = PageParts.place(passage.document, passage.section)
        context["title"] = PageText.visible(passage.document.title)
        context["id"] = passage.id
        context["line"] = passage.line
        context["sentences"] = passage.sentences.map { PageParts.sentence($0, anchors: anchors) }
        context["hasSentences"] = !passage.sentences.isEmpty
        context["parts"] = PageText.parts(passage.text, anchors: anchors)
        context["bases"] = PageParts.bases(passage)
        context["notes"] = PageParts.notes(passage, prefix: "n")
        context["hasNotes"] = !passage.notes.isEmpty
        context["before"] = excerpt.passages[..<place].map(neighbour)
        context["after"] = excerpt.passages[(place + 1)...].map(neighbour)
        context["plain"] = CitationForms.plain(passage)
        context["isLossy"] = passage.isLossy
        return PageRenderer.page("passage", context)
    }

    private static func neighbour(_ passage: PassageRecord) -> [String: Any] {
        ["id": passage.id, "text": PageText.visible(passage.text)]
    }
}
