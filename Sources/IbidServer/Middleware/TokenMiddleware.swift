internal import HTTPTypes
internal import Hummingbird
internal import IbidModel

/// Asks for the token, where there is one, on all routes but those that say no more than that the server lives.
struct TokenMiddleware: RouterMiddleware {
    typealias Context = ServerContext

    let token: ServerToken?
    private let open = Set(RouteTable.all.filter(\.isOpen).map(\.path))

    init(_ token: ServerToken?) {
        self.token = token
    }

    func handle(
        _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        guard let token, !open.contains(request.uri.path) else { return try await next(request, context) }
        let sent = request.headers[values: .authorization]
        guard sent.count == 1, token.isIn(sent[0]) else { throw RequestError.noToken }
        return try await next(request, context)
    }
}
