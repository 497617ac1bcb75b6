internal import Ibid
internal import IbidModel
internal import IbidRender

/// Cited works, as `ibid sources` and `ibid cited-by` print them.
enum SourceRoutes {
    @Sendable static func list(_ call: Call, _ index: Index) throws -> Reply {
        let page = try index.sources(
            matching: call.text(Parameters.words) ?? "", limit: call.whole(Parameters.sourceLimit),
            offset: call.whole(Parameters.offset), cursor: call.text(Parameters.cursor))
        return Reply(JSONValue.sources(page.listings, total: page.total, next: page.next), hits: page.listings.count)
            .linking(next: page.next, from: "/v1/sources", call)
    }

    @Sendable static func passages(_ call: Call, _ index: Index) throws -> Reply {
        let id = call.text(Parameters.anyID) ?? ""
        let answer = try index.citedBy(
            id, limit: call.whole(Parameters.sourceLimit), offset: call.whole(Parameters.offset),
            cursor: call.text(Parameters.cursor))
        return Reply(JSONValue(answer), hits: answer.uses.count)
            .linking(next: answer.next, from: "/v1/sources/\(id)/passages", call)
    }
}
