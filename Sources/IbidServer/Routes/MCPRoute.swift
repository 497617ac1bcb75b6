internal import HTTPTypes
internal import Hummingbird
internal import Ibid
internal import IbidMCP

/// `POST /mcp`: the Model Context Protocol over HTTP. Host and Origin are checked before, as on every route.
enum MCPRoute {
    static let route = Route(
        name: "mcp", method: .post, path: "/mcp", summary: "Answers messages of the Model Context Protocol.",
        isDocumented: false, handler: .whole(answer))

    @Sendable private static func answer(_ request: Request, _ service: Service) async throws -> Response {
        let body = try await service.body(of: request)
        let headers = RequestHeaders(request.headers.map { ($0.name.canonicalName, $0.value) })
        let showsPaths = service.settings.showsPaths
        let answer = try await service.pool.run { index, _ in
            MCPHandler(version: Version.text, showsPaths: showsPaths) { index }.respond(to: body, headers: headers)
        }
        var fields = HTTPFields()
        for (name, value) in answer.headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        return Response(
            status: HTTPResponse.Status(code: answer.status), headers: fields,
            body: answer.body.map { ResponseBody(byteBuffer: ByteBuffer(bytes: $0)) } ?? ResponseBody())
    }
}
