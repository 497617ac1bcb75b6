internal import HTTPTypes
internal import Hummingbird
internal import Ibid
internal import IbidModel
internal import IbidRender

/// One row of the table of routes.
struct Route: Sendable {
    /// What answers.
    enum Handler: Sendable {
        /// Asks the index, on a thread of the pool.
        case index(@Sendable (Call, Index) throws -> Reply)
        /// Needs no index.
        case service(@Sendable (Call, Service) async throws -> Reply)
        /// Takes the request as it came, for what has rules of its own.
        case whole(@Sendable (Request, Service) async throws -> Response)
    }

    /// The name of the operation; also the route's name in logs and metrics.
    let name: String
    var method = HTTPRequest.Method.get
    /// The path, with `{name}` for a part that varies.
    let path: String
    let summary: String
    var parameters: [Parameter] = []
    /// The name of the body's schema, where the route takes JSON.
    var body: String?
    /// The name of the answer's schema; `nil` where it is no JSON.
    var schema: String?
    var form = Reply.Form.json
    /// Whether it stands in `/openapi.json`.
    var isDocumented = true
    /// Whether it answers without a token.
    var isOpen = false
    let handler: Handler

    /// Whether it asks the index.
    var asksIndex: Bool {
        if case .index = handler { true } else { false }
    }
}
