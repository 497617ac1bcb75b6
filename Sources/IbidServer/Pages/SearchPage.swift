internal import Ibid
internal import IbidModel
internal import IbidRender

/// The search page: the box, hits with their notes, facets, a timeline.
enum SearchPage {
    private static let hits = 10
    /// Values of a facet that are shown at once, and all that are shown.
    private static let shown = 6
    private static let listed = 40

    @Sendable static func answer(_ call: Call, _ index: Index) throws -> Reply {
        let search = Narrowing(call)
        guard !search.isEmpty else { return try start(index, search) }
        let page = call.whole(PageParameters.page)
        var options = SearchOptions(
            limit: hits, offset: (page - 1) * hits, basis: Basis(rawValue: search.basis), snippetWords: 60)
        options.facets = [.document, .section, .publisher, .year]
        let result = try index.search(search.text, options: options)
        var context = frame(search)
        context["result"] = self.result(result, search, page: page)
        context["title"] = PageText.visible(search.query.isEmpty ? "Search" : search.query)
        var reply = PageRenderer.page("search", context)
        reply.hits = result.hits.count
        return reply
    }

    /// The page before anything is looked for.
    private static func start(_ index: Index, _ search: Narrowing) throws -> Reply {
        let searched = try index.searched()
        var context = frame(search)
        context["title"] = "Search"
        context["start"] = [
            "documents": PageParts.count(searched.documents, "document"),
            "passages": PageParts.count(searched.passages, "passage"),
            "isIncomplete": !searched.isComplete,
        ]
        return PageRenderer.page("search", context)
    }

    private static func frame(_ search: Narrowing) -> [String: Any] {
        let choices = [("", "any sentence"), ("next", "a note behind it"), ("own", "a marker of its own")]
        return [
            "query": PageText.visible(search.query),
            "bases": choices.map { value, label in
                ["value": value, "label": label, "isChosen": search.basis == value] as [String: Any]
            },
            "kept": [
                ("document", search.document), ("section", search.section), ("publisher", search.publisher),
                ("year", search.year),
            ].filter { !$0.1.isEmpty }.map { ["name": $0.0, "value": $0.1] },
        ]
    }

    private static func result(_ result: SearchResult, _ search: Narrowing, page: Int) -> [String: Any] {
        let more = result.total.isExact ? "" : "at least "
        var context: [String: Any] = [
            "count": more + PageParts.count(result.total.value, "passage"),
            "searched": "in \(PageParts.count(result.searched.documents, "document"))",
            "isEmpty": result.hits.isEmpty,
            "hits": result.hits.map(hit),
            "notices": notices(result),
            "suggestions": suggestions(result, search),
            "chips": chips(result, search),
            "facets": result.facets.filter { $0.name != .year }.compactMap { facet($0, search) },
            "api": PercentCoding.address("/v1/search", [("q", search.text)]),
            "permalink": search.address(page: page),
        ]
        if let years = result.facets.first(where: { $0.name == .year }), years.values.count > 1 {
            context["timeline"] = Timeline(years.values).context(search)
        }
        let paging = PageParts.paging(page: page, isLast: result.next == nil) { search.address(page: $0) }
        return context.merging(paging) { $1 }
    }

    private static func hit(_ hit: Hit) -> [String: Any] {
        let passage = hit.passage
        let prefix = "h\(hit.rank)"
        var context = PageParts.place(passage.document, passage.section)
        context["rank"] = hit.rank
        context["id"] = passage.id
        context["line"] = passage.line
        context["parts"] = PageText.parts(
            hit.snippet.text, highlights: hit.snippet.highlights,
            anchors: PageParts.anchors(passage, prefix: prefix))
        context["bases"] = PageParts.bases(passage)
        context["notes"] = PageParts.notes(passage, prefix: prefix)
        context["hasNotes"] = !passage.notes.isEmpty
        return context
    }

    // MARK: Beside the hits

    private static func notices(_ result: SearchResult) -> [String] {
        var notices = result.query.notices.map { sentence(Messages.text($0)) }
        if result.query.expression == nil { notices.append("The query holds no word to look for.") }
        for expanded in result.expansions {
            let names = expanded.expansions.map { "“\($0.text)”" }.joined(separator: ", ")
            notices.append("Beside “\(expanded.term)” also looked for \(names).")
        }
        return notices.map(PageText.visible)
    }

    private static func suggestions(_ result: SearchResult, _ search: Narrowing) -> [[String: Any]] {
        result.suggestions.map { suggestion in
            let corrected = search.with {
                $0.query = $0.query.split(separator: " ", omittingEmptySubsequences: false)
                    .map { $0 == suggestion.word ? suggestion.instead : String($0) }.joined(separator: " ")
            }
            return [
                "word": PageText.visible(suggestion.word), "instead": PageText.visible(suggestion.instead),
                "address": corrected.address(),
            ]
        }
    }

    /// The facets that narrow the search now, each with the way out of it.
    private static func chips(_ result: SearchResult, _ search: Narrowing) -> [[String: Any]] {
        var chips: [[String: Any]] = []
        func add(_ name: String, _ label: String, _ without: Narrowing) {
            guard !label.isEmpty else { return }
            chips.append(["name": name, "label": PageText.visible(label), "address": without.address()])
        }
        let title = result.facets.first { $0.name == .document }?.values.first { $0.value == search.document }?.label
        add("Document", search.document.isEmpty ? "" : title ?? search.document, search.with { $0.document = "" })
        add("Section", search.section, search.with { $0.section = "" })
        add("Publisher", search.publisher, search.with { $0.publisher = "" })
        add("Year", search.year, search.with { $0.year = "" })
        return chips
    }

    private static func facet(_ facet: Facet, _ search: Narrowing) -> [String: Any]? {
        let values = facet.values.prefix(listed).map { value -> [String: Any] in
            let narrowed = search.with { search in
                switch facet.name {
                case .document: search.document = value.value
                // The whole path of headings is asked for, as words in a row: one heading may stand under several.
                case .section: search.section = value.value
                case .publisher: search.publisher = value.value
                case .year: search.year = value.value
                case .source: break
                }
            }
            return [
                "label": PageText.visible(value.label), "count": PageParts.grouped(value.count),
                "address": narrowed.address(),
            ]
        }
        guard values.count > 1 else { return nil }
        let (first, rest) = (values.prefix(shown), values.dropFirst(shown))
        return [
            "name": facet.name.rawValue.prefix(1).uppercased() + facet.name.rawValue.dropFirst(),
            "values": Array(first), "rest": Array(rest),
            "hasRest": !rest.isEmpty, "restCount": rest.count,
        ]
    }

    private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }
}
