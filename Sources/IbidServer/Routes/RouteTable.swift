internal import HTTPTypes
internal import Ibid
internal import IbidModel
internal import IbidRender

/// All that the server answers. Routing, the check of parameters, `/openapi.json`, the log and the metrics go by it.
enum RouteTable {
    /// Every route.
    static let all: [Route] = api + state + PageRoutes.all

    /// The routes whose path `path` is, whatever the method.
    static func methods(at path: String) -> [HTTPRequest.Method] {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        return all.filter { route in
            let pattern = route.path.split(separator: "/")
            return pattern.count == parts.count
                && zip(pattern, parts).allSatisfy { $0.0.hasPrefix("{") || $0.0 == $0.1 }
        }.map(\.method)
    }

    // MARK: The interface for programs

    private static let api = [
        Route(
            name: "search", path: "/v1/search",
            summary: "Finds passages, best first, with the notes and sources behind.",
            parameters: [
                Parameters.query, Parameters.limit, Parameters.offset, Parameters.cursor, Parameters.basis,
                Parameters.snippetWords, Parameters.explain, Parameters.fuzzy, Parameters.exact, Parameters.count,
                Parameters.facet,
            ], schema: "SearchResult", handler: .index(SearchRoute.answer)),
        Route(
            name: "passage", path: "/v1/passages/{id}", summary: "Shows a passage with its notes and sources.",
            parameters: [Parameters.id("p", "passage")], schema: "ShownPassage", handler: .index(ItemRoutes.item)),
        Route(
            name: "documents", path: "/v1/documents", summary: "Lists the documents by path.",
            parameters: [Parameters.limit, Parameters.offset, Parameters.cursor], schema: "DocumentList",
            handler: .index(ItemRoutes.documents)),
        Route(
            name: "document", path: "/v1/documents/{id}", summary: "Describes a document.",
            parameters: [Parameters.id("d", "document")], schema: "ShownDocument", handler: .index(ItemRoutes.item)),
        Route(
            name: "sources", path: "/v1/sources", summary: "Lists the cited works, most cited first.",
            parameters: [Parameters.words, Parameters.sourceLimit, Parameters.offset, Parameters.cursor],
            schema: "SourceList", handler: .index(SourceRoutes.list)),
        Route(
            name: "source", path: "/v1/sources/{id}", summary: "Shows a cited work and how often it is cited.",
            parameters: [Parameters.id("s", "source")], schema: "ShownSource", handler: .index(ItemRoutes.item)),
        Route(
            name: "source-passages", path: "/v1/sources/{id}/passages", summary: "Shows all that a work is cited for.",
            parameters: [
                Parameters.id("s", "source"), Parameters.sourceLimit, Parameters.offset, Parameters.cursor,
            ], schema: "CitedBy", handler: .index(SourceRoutes.passages)),
        Route(
            name: "check", method: .post, path: "/v1/check", summary: "Compares a claim with what the text says.",
            body: "Claim", schema: "ClaimReport", handler: .index(CheckRoute.answer)),
        MCPRoute.route,
    ]

    // MARK: The state of the server

    private static let state = [
        Route(
            name: "openapi", path: "/openapi.json", summary: "This description.", schema: "Anything",
            handler: .service { _, service in Reply(OpenAPI.text(needsToken: service.settings.token != nil), .json) }),
        Route(
            name: "healthz", path: "/healthz", summary: "Whether the process answers.", form: .plain, isOpen: true,
            handler: .service { _, _ in Reply("ok\n", .plain) }),
        Route(
            name: "readyz", path: "/readyz", summary: "Whether the index can be searched.", form: .plain, isOpen: true,
            handler: .service(StateRoutes.readiness)),
        Route(
            name: "metrics", path: "/metrics", summary: "Numbers for Prometheus.", form: .metrics,
            handler: .service(StateRoutes.metrics)),
    ]
}
