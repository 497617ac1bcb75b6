internal import HTTPTypes
internal import Hummingbird
internal import IbidModel

/// Refuses what is too large and what comes by way of another site, on every route.
struct GuardMiddleware: RouterMiddleware {
    typealias Context = ServerContext

    let limits: ConnectionLimits
    let hosts: HostList
    let state: ServerState

    func handle(
        _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        guard request.uri.string.utf8.count <= limits.address else {
            throw RequestError.addressTooLong(limit: limits.address)
        }
        let size = request.headers.reduce(0) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count + 4 }
        guard size <= limits.headers, request.headers.count <= limits.headerCount else {
            throw RequestError.headersTooLong(limit: limits.headers)
        }
        // An absolute address would name a host beside `Host`.
        guard request.uri.string.hasPrefix("/") || request.uri.string == "*" else { throw RequestError.badTarget }
        guard let host = request.head.authority, hosts.answers(for: host, at: state.port) else {
            throw RequestError.foreignHost
        }
        let origins = request.headers[values: .origin]
        guard origins.count <= 1, origins.allSatisfy({ hosts.trusts(origin: $0, at: state.port) }) else {
            throw RequestError.foreignOrigin
        }
        return try await next(request, context)
    }
}
