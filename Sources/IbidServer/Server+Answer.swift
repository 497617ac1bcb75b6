internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore

extension Server {
    /// An answer as it would be sent.
    package struct Answer: Sendable {
        package let status: Int
        /// Headers by their names in lower case.
        package let headers: [String: String]
        package let body: String
    }

    /// What the server answers to a request, without a socket; each call makes the routes anew.
    ///
    /// - Parameter host: what stands in `Host`.
    package func answer(
        _ method: String, _ path: String, host: String? = nil, headers: [(String, String)] = [],
        body: String = ""
    ) async throws -> Answer {
        var fields = HTTPFields()
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
        }
        let request = Request(
            head: HTTPRequest(
                method: HTTPRequest.Method(method) ?? .get, scheme: "http", authority: host ?? ownHost, path: path,
                headerFields: fields),
            body: RequestBody(buffer: ByteBuffer(string: body)))
        var logger = logger
        logger[metadataKey: "hb.request.id"] = "0"
        let response = try await responder().respond(to: request, context: ServerContext(logger: logger))
        let writer = BodyCollector()
        try await response.body.write(writer)
        return Answer(
            status: response.status.code,
            headers: Dictionary(
                response.headers.map { ($0.name.canonicalName, $0.value) }, uniquingKeysWith: { "\($0), \($1)" }),
            body: writer.text)
    }
}

extension Server {
    /// What the server answers to a GET.
    package func answer(
        _ path: String, host: String? = nil, headers: [(String, String)] = []
    ) async throws -> Answer {
        try await answer("GET", path, host: host, headers: headers)
    }

    /// The paths that are served, with `{id}` for a part that varies.
    package static var paths: [String] { RouteTable.all.map(\.path) }
}
