package import IbidModel

extension Messages {
    package static func text(_ error: RequestError) -> String {
        switch error {
        case .unknownParameter(let name, let nearest):
            "there is no parameter “\(shown(name))”" + (nearest.map { "; did you mean “\($0)”?" } ?? "")
        case .missingParameter(let name): "the parameter “\(name)” is missing"
        case .repeatedParameter(let name): "the parameter “\(name)” stands more than once"
        case .badParameter(let name, let expected): "“\(name)” takes \(expected)"
        case .badEncoding: "the address is not percent-encoded UTF-8"
        case .badTarget: "the request names no path of this server"
        case .badBody(let expected): "the body must be \(expected)"
        case .notJSON: "the body must be JSON: send it with Content-Type: application/json and no Content-Encoding"
        case .bodyTooLong(let limit): "the body is longer than \(limit) bytes"
        case .addressTooLong(let limit): "the address is longer than \(limit) bytes"
        case .headersTooLong(let limit): "the headers are longer than \(limit) bytes or too many"
        case .foreignHost: "this server does not answer for that host; `--allowed-host` adds one"
        case .foreignOrigin: "requests from other sites are refused; `--allowed-origin` adds one"
        case .noToken: "a token is needed: send it as Authorization: Bearer TOKEN"
        case .noSuchPath: "there is nothing at this path; /openapi.json lists what there is"
        case .wrongMethod(let allowed): "this path takes \(allowed.joined(separator: ", "))"
        case .overloaded: "too many requests are waiting; try again in a second"
        case .tooSlow(let seconds): "the answer took more than \(seconds) s; make the query simpler"
        case .stopping: "the server is stopping"
        }
    }

    /// The message for a caller who may be a stranger, unless `showsPaths`: it names no path and no engine's word, only
    /// what the caller can mend.
    package static func text(_ error: any Error, showsPaths: Bool) -> String {
        guard !showsPaths else { return text(error) }
        switch error {
        case IndexError.unknownID, IndexError.ambiguousID, is QueryError, is CursorError: return text(error)
        case is IndexError:
            return "the index is missing, damaged or of another version; `ibid status` on the server says more"
        default: return "the fault is the server's"
        }
    }

    package static func text(_ error: ServerSettingsError) -> String {
        switch error {
        case .unguarded(let host):
            """
            \(host) can be reached from other machines; name a file with a token with --token-file, or say --public if \
            everybody may read the index
            """
        case .badAddress(let text): "“\(text)” is no IP address; --bind takes one such as 127.0.0.1, ::1 or 0.0.0.0"
        case .unreadableToken(let path): "\(path): the token cannot be read"
        case .badToken(let path, let least):
            "\(path): a token is one line of at least \(least) visible ASCII characters"
        case .cannotListen(let host, let port, let detail):
            "cannot listen at \(host), port \(port): \(detail); choose another with --port"
        }
    }

    /// What a caller typed, short enough for a message.
    private static func shown(_ text: String) -> String {
        let visible = UnsafeText.visible(text)
        return visible.count > 60 ? visible.prefix(60) + "…" : visible
    }
}
