internal import Ibid
internal import IbidModel
internal import IbidRender

/// `/v1/search`: what `ibid search --format json` prints.
enum SearchRoute {
    @Sendable static func answer(_ call: Call, _ index: Index) throws -> Reply {
        let result = try index.search(call.text(Parameters.query) ?? "", options: options(call))
        return Reply(JSONValue(result), hits: result.hits.count)
            .linking(next: result.next, from: "/v1/search", call)
    }

    private static func options(_ call: Call) -> SearchOptions {
        var options = SearchOptions(
            limit: call.whole(Parameters.limit), offset: call.whole(Parameters.offset),
            basis: call.text(Parameters.basis).flatMap(Basis.init(rawValue:)),
            snippetWords: call.whole(Parameters.snippetWords))
        options.cursor = call.text(Parameters.cursor)
        options.countsAll = call.flag(Parameters.count)
        options.explains = call.flag(Parameters.explain)
        options.match(exactly: call.flag(Parameters.exact), forgiving: call.flag(Parameters.fuzzy))
        options.facets = call.texts(Parameters.facet).compactMap(Facet.Name.init(rawValue:))
        return options
    }
}
