internal import IbidRender

/// A JSON-RPC error.
struct Fault: Error, Sendable {
    let code: Int
    let message: String
    var data: JSONValue?
    /// The status over HTTP.
    var status = 200

    static let parse = Fault(code: -32700, message: "the message is no JSON, or is nested too deep", status: 400)

    static func invalid(_ message: String) -> Fault { Fault(code: -32600, message: message, status: 400) }

    static func parameters(_ message: String, status: Int = 200) -> Fault {
        Fault(code: -32602, message: message, status: status)
    }

    static func method(_ name: String, isModern: Bool) -> Fault {
        Fault(code: -32601, message: "there is no method \(quoted(name))", status: isModern ? 404 : 200)
    }

    static func header(_ message: String) -> Fault { Fault(code: -32020, message: message, status: 400) }

    static func version(_ requested: String) -> Fault {
        let supported = Revision.allCases.map { JSONValue.string($0.rawValue) }
        return Fault(
            code: -32022, message: "unsupported protocol version",
            data: .object(["supported": .array(supported), "requested": .string(short(requested))]), status: 400)
    }

    static func resource(_ uri: String, isModern: Bool) -> Fault {
        Fault(
            code: isModern ? -32602 : -32002, message: "there is no resource \(quoted(uri))",
            data: .object(["uri": .string(short(uri))]))
    }

    /// A stranger's text, cut, between quotes.
    static func quoted(_ text: String) -> String { "“\(UnsafeText.visible(short(text)))”" }

    private static func short(_ text: String) -> String { text.count > 200 ? text.prefix(200) + "…" : text }
}
