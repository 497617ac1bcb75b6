internal import HTTPTypes
internal import Hummingbird
internal import Ibid
internal import IbidModel
internal import IbidRender
internal import NIOCore

/// What all routes share.
struct Service: Sendable {
    let settings: ServerSettings
    let pool: IndexPool
    let metrics = Metrics()
    let state: ServerState
    let log: RequestLog

    init(_ settings: ServerSettings) {
        self.settings = settings
        pool = IndexPool(settings)
        state = ServerState(port: settings.port)
        log = RequestLog(isOn: settings.logsRequests)
    }

    /// Answers a request that was routed to `route`.
    func respond(to request: Request, _ route: Route, _ context: ServerContext) async throws -> Response {
        context.notes.route = route.name
        if case .whole(let handler) = route.handler { return try await handler(request, self) }
        let path = Dictionary(
            context.parameters.map { (String($0.key), String($0.value)) }, uniquingKeysWith: { first, _ in first })
        var call = try Call(route, path: path, query: request.uri.query ?? "")
        if route.body != nil { call.body = try await body(of: request) }
        switch route.handler {
        case .service(let handler): return try await handler(call, self).response
        case .index(let handler): return try await indexed(call, handler, route, request, context)
        case .whole(let handler): return try await handler(request, self)
        }
    }

    /// Answers from the index. The answer to a request follows from the state of the index alone, so that state is the
    /// entity tag, and who has the answer is spared the search.
    private func indexed(
        _ call: Call, _ handler: @escaping @Sendable (Call, Index) throws -> Reply, _ route: Route, _ request: Request,
        _ context: ServerContext
    ) async throws -> Response {
        let known = route.method == .get ? request.headers[values: .ifNoneMatch] : []
        let (reply, tag) = try await pool.run { index, generation -> (Reply?, String) in
            let tag = "\"\(generation.tag)-\(Version.text)-\(route.form.short)\""
            if EntityTag.isKnown(tag, in: known) { return (nil, tag) }
            return (try handler(call, index), tag)
        }
        var response = reply?.response ?? Response(status: .notModified)
        if route.method == .get, response.status == .ok || response.status == .notModified {
            response.headers[.eTag] = tag
            response.headers[.cacheControl] = settings.token == nil ? "no-cache" : "private, no-cache"
        }
        context.notes.hits = reply?.hits
        return response
    }

    /// A JSON body, read to its end or to the limit.
    func body(of request: Request) async throws -> [UInt8] {
        let type = request.headers[.contentType]?.split(separator: ";").first.map { $0.lowercased() } ?? ""
        guard type.filter({ $0 != " " }) == "application/json", request.headers[.contentEncoding] == nil else {
            throw RequestError.notJSON
        }
        let limit = settings.limits.body
        if let stated = request.headers[.contentLength].flatMap({ Int($0) }), stated > limit {
            throw RequestError.bodyTooLong(limit: limit)
        }
        var bytes: [UInt8] = []
        for try await part in request.body {
            bytes += part.readableBytesView
            guard bytes.count <= limit else { throw RequestError.bodyTooLong(limit: limit) }
        }
        return bytes
    }
}
