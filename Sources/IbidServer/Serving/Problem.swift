internal import HTTPTypes
internal import Hummingbird
internal import IbidModel
internal import IbidRender

/// An error as a caller reads it: RFC 9457's `application/problem+json`. It names no path, no SQL and no engine's word.
struct Problem: Sendable {
    /// A stable name; the last part of `type`.
    let name: String
    let status: HTTPResponse.Status
    let title: String
    let detail: String
    /// The parameter that is at fault, and what was perhaps meant.
    var parameter: String?
    var nearest: String?
    var headers = HTTPFields()

    /// What `error` is to a caller. An error that is none of the caller's is told as no more than that.
    init(_ error: any Error) {
        switch error {
        case let error as RequestError: self.init(error)
        case let error as QueryError:
            self.init("query-too-complex", .badRequest, "The query is too large", Messages.text(error))
        case CursorError.stale:
            self.init("cursor-gone", .gone, "The cursor has expired", Messages.text(CursorError.stale))
        case CursorError.foreign:
            self.init(
                "cursor-foreign", .badRequest, "The cursor is of another request", Messages.text(CursorError.foreign))
            parameter = "cursor"
        case is CursorError:
            self.init("cursor-unknown", .notFound, "There is no such cursor", Messages.text(CursorError.malformed))
            parameter = "cursor"
        case IndexError.unknownID:
            self.init("not-found", .notFound, "Nothing has this id", "nothing in the index has this id")
        case IndexError.ambiguousID(_, let matches):
            self.init(
                "ambiguous-id", .conflict, "The id fits several things",
                "the beginning fits \(matches.joined(separator: ", ")); give more of it")
        case is IndexError:
            self.init(
                "index-unavailable", .serviceUnavailable, "The index cannot be read",
                Messages.text(error, showsPaths: false))
            headers[.retryAfter] = "5"
        case let error as any HTTPResponseError where error.status.kind == .clientError:
            self.init(
                error.status == .contentTooLarge
                    ? RequestError.bodyTooLong(limit: ConnectionLimits().body)
                    : error.status == .notFound ? RequestError.noSuchPath : RequestError.badTarget)
        default:
            self.init(
                "internal", .internalServerError, "The server failed", Messages.text(error, showsPaths: false))
        }
    }

    private init(_ error: RequestError) {
        let text = Messages.text(error)
        switch error {
        case .unknownParameter(let name, let nearest):
            self.init("unknown-parameter", .badRequest, "A parameter is unknown", text)
            parameter = name
            self.nearest = nearest
        case .missingParameter(let name):
            self.init("missing-parameter", .badRequest, "A parameter is missing", text)
            parameter = name
        case .repeatedParameter(let name):
            self.init("repeated-parameter", .badRequest, "A parameter is repeated", text)
            parameter = name
        case .badParameter(let name, _):
            self.init("bad-parameter", .badRequest, "A parameter has a wrong value", text)
            parameter = name
        case .badEncoding, .badTarget: self.init("bad-address", .badRequest, "The address is malformed", text)
        case .badBody: self.init("bad-body", .badRequest, "The body is malformed", text)
        case .notJSON: self.init("not-json", .unsupportedMediaType, "The body is not JSON", text)
        case .bodyTooLong: self.init("body-too-long", .contentTooLarge, "The body is too long", text)
        case .addressTooLong: self.init("address-too-long", .uriTooLong, "The address is too long", text)
        case .headersTooLong:
            self.init("headers-too-long", .requestHeaderFieldsTooLarge, "The headers are too long", text)
        case .foreignHost: self.init("foreign-host", .forbidden, "The host is not this server's", text)
        case .foreignOrigin: self.init("foreign-origin", .forbidden, "The origin is another site", text)
        case .noToken:
            self.init("no-token", .unauthorized, "A token is needed", text)
            headers[.wwwAuthenticate] = "Bearer realm=\"ibid\", Basic realm=\"ibid\", charset=\"UTF-8\""
        case .noSuchPath: self.init("not-found", .notFound, "Nothing is here", text)
        case .wrongMethod(let allowed):
            self.init("wrong-method", .methodNotAllowed, "The method is not allowed", text)
            headers[.allow] = allowed.joined(separator: ", ")
        case .overloaded:
            self.init("overloaded", .serviceUnavailable, "The server is busy", text)
            headers[.retryAfter] = "1"
        case .tooSlow: self.init("too-slow", .gatewayTimeout, "The answer took too long", text)
        case .stopping:
            self.init("stopping", .serviceUnavailable, "The server is stopping", text)
            headers[.retryAfter] = "5"
        }
    }

    private init(_ name: String, _ status: HTTPResponse.Status, _ title: String, _ detail: String) {
        self.name = name
        self.status = status
        self.title = title
        self.detail = detail
    }

    /// The body.
    var json: JSONValue {
        var fields: JSONFields = [
            "type": .string("/problems/\(name)"), "title": .string(title), "status": .int(status.code),
            "detail": .string(detail),
        ]
        if let parameter { fields["parameter"] = .string(parameter) }
        if let nearest { fields["nearest"] = .string(nearest) }
        return .object(fields)
    }

    /// What is sent.
    var response: Response {
        var headers = headers
        headers[.contentType] = "application/problem+json"
        headers[.cacheControl] = "no-store"
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: json.text(isPretty: false) + "\n")))
    }
}
