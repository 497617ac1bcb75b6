internal import HTTPTypes
internal import Hummingbird
internal import IbidModel
internal import IbidRender

/// The outermost: times each request, turns errors into problems, adds the headers that every answer has, and writes one
/// line of log.
struct ObservingMiddleware: RouterMiddleware {
    typealias Context = ServerContext

    let service: Service

    func handle(
        _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            let problem = Problem(ServedPaths.refined(error, request))
            context.notes.problem = problem.name
            if problem.status == .internalServerError {
                RequestLog.line(["event": .string("fault"), "message": .string("\(error)")])
            }
            response = PageRenderer.wants(request, context) ? PageRenderer.problem(problem) : problem.response
        }
        SecurityHeaders.add(to: &response)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        service.metrics.add(
            route: context.notes.route, outcome: context.notes.problem ?? "ok", seconds: seconds)
        log(request, response, context, seconds)
        return response
    }

    private func log(_ request: Request, _ response: Response, _ context: ServerContext, _ seconds: Double) {
        guard service.log.isOn else { return }
        let milliseconds = (seconds * 100_000).rounded() / 100
        var fields: JSONFields = [
            "event": .string("request"), "id": .string(context.id), "method": .string(request.method.rawValue),
            "route": .string(context.notes.route), "status": .int(response.status.code), "ms": .number(milliseconds),
        ]
        if let bytes = response.body.contentLength { fields["bytes"] = .int(bytes) }
        if let hits = context.notes.hits { fields["hits"] = .int(hits) }
        if let problem = context.notes.problem { fields["problem"] = .string(problem) }
        if service.settings.logsQueries, let query = request.uri.query { fields["query"] = .string(query) }
        service.log.write(fields)
    }
}
