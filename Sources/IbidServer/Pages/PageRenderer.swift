internal import HTTPTypes
internal import Hummingbird
internal import Ibid
internal import Mustache

/// Makes pages from templates. Everything that comes from the corpus or the caller goes in by `{{ }}`, which escapes it;
/// no template has an unescaped tag.
enum PageRenderer {
    /// The templates by name, parsed when the first page is asked for.
    private static let library: MustacheLibrary = {
        var library = MustacheLibrary()
        for (name, text) in Templates.all {
            // A template that does not parse would render as nothing; a test parses each.
            try? library.register(text, named: name)
        }
        return library
    }()

    /// A page.
    static func page(_ name: String, _ context: [String: Any]) -> Reply {
        var context = context
        context["version"] = Version.text
        return Reply(library.render(context, withTemplate: name) ?? "", .html)
    }

    /// Whether the caller of a request that failed reads pages.
    static func wants(_ request: Request, _ context: ServerContext) -> Bool {
        if context.notes.route.hasPrefix("page-") { return true }
        let isOurs = request.uri.path.hasPrefix("/v1/") || request.uri.path.hasSuffix(".json")
        return context.notes.route == "none" && !isOurs
            && request.headers[.accept]?.contains("text/html") ?? false
    }

    /// A problem as a page.
    static func problem(_ problem: Problem) -> Response {
        var reply = page(
            "problem",
            ["title": problem.title, "detail": problem.detail.prefix(1).uppercased() + problem.detail.dropFirst()])
        reply.status = problem.status
        reply.headers = problem.headers
        reply.headers[.cacheControl] = "no-store"
        return reply.response
    }
}
