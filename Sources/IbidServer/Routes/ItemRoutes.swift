internal import Ibid
internal import IbidModel
internal import IbidRender

/// Things by their id, as `ibid show` prints them, and the list of documents.
enum ItemRoutes {
    @Sendable static func item(_ call: Call, _ index: Index) throws -> Reply {
        Reply(JSONValue(try index.item(call.text(Parameters.anyID) ?? "", uses: 0)))
    }

    @Sendable static func documents(_ call: Call, _ index: Index) throws -> Reply {
        let page = try index.documents(
            limit: call.whole(Parameters.limit), offset: call.whole(Parameters.offset),
            cursor: call.text(Parameters.cursor))
        return Reply(JSONValue.documents(page), hits: page.listings.count)
            .linking(next: page.next, from: "/v1/documents", call)
    }
}
