import Foundation
import Ibid
import IbidMCP
import IbidModel
import IbidRender
import IbidTestSupport
import Testing

@Suite struct TranscriptTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let send: String
        /// The error's code; `nil` for a result.
        let code: Int?
        var status = 200
        var testDescription: String { String(send.prefix(120)) }
    }

    private static func modern(_ method: String, _ params: String = "", version: String = "2026-07-28") -> String {
        let meta = MCPSession.meta.replacing("2026-07-28", with: version)
        let fields = params.isEmpty ? meta : "\(params),\(meta)"
        return #"{"jsonrpc":"2.0","id":"x","method":"\#(method)","params":{\#(fields)}}"#
    }

    private static func legacy(_ method: String, _ params: String = "{}") -> String {
        #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(params)}"#
    }

    @Test(arguments: [
        Case(send: modern("server/discover"), code: nil), Case(send: modern("tools/list"), code: nil),
        Case(send: modern("resources/list"), code: nil), Case(send: modern("resources/templates/list"), code: nil),
        Case(send: modern("prompts/list"), code: nil),
        Case(send: modern("prompts/get", #""name":"fact_check","arguments":{"claim":"A is B."}"#), code: nil),
        Case(send: modern("tools/call", #""name":"index_status""#), code: nil),
        Case(send: modern("ping"), code: -32601, status: 404),
        Case(send: modern("initialize", #""protocolVersion":"2026-07-28""#), code: -32601, status: 404),
        Case(send: modern("subscriptions/listen"), code: -32601, status: 404),
        Case(send: modern("server/discover", version: "1900-01-01"), code: -32022, status: 400),
        Case(send: modern("server/discover", version: "2025-11-25"), code: -32022, status: 400),
        Case(send: modern("tools/call", #""name":"nonsense""#), code: -32602),
        Case(send: modern("tools/call", #""arguments":{}"#), code: -32602),
        Case(send: modern("tools/call", #""name":"search","arguments":[]"#), code: -32602),
        Case(send: modern("tools/list", #""cursor":"x""#), code: -32602),
        Case(send: modern("resources/list", #""cursor":"x""#), code: -32602),
        Case(send: modern("resources/read", #""uri":"ibid://passage/p0000000000000000""#), code: -32602),
        Case(send: modern("resources/read", #""uri":"file:///etc/passwd""#), code: -32602),
        Case(send: modern("prompts/get", #""name":"other""#), code: -32602),
        Case(send: modern("prompts/get", #""name":"fact_check","arguments":{}"#), code: -32602),
        Case(
            send:
                #"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}}"#,
            code: -32602, status: 400),
        Case(
            send:
                #"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":7}}}"#,
            code: -32602, status: 400),
        Case(send: legacy("server/discover"), code: -32602, status: 400),
        Case(
            send: legacy(
                "initialize",
                #"{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"a","version":"1"}}"#),
            code: nil), Case(send: legacy("initialize"), code: -32602), Case(send: legacy("ping"), code: nil),
        Case(send: legacy("tools/list"), code: nil), Case(send: legacy("nonsense"), code: -32601),
        Case(send: legacy("resources/read", #"{"uri":"ibid://passage/p0000000000000000"}"#), code: -32002),
        Case(send: legacy("logging/setLevel", #"{"level":"debug"}"#), code: -32601),
        Case(send: "", code: -32700, status: 400), Case(send: "{", code: -32700, status: 400),
        Case(send: "\u{FF}", code: -32700, status: 400),
        Case(send: String(repeating: "[", count: 10_000), code: -32700, status: 400),
        Case(send: "[]", code: -32600, status: 400), Case(send: "7", code: -32600, status: 400),
        Case(send: "[\(legacy("ping"))]", code: -32600, status: 400),
        Case(send: #"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, code: -32600, status: 400),
        Case(send: #"{"jsonrpc":"2.0","id":1}"#, code: -32600, status: 400),
        Case(send: #"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, code: -32600, status: 400),
        Case(send: #"{"jsonrpc":"2.0","id":1.5,"method":"ping"}"#, code: -32600, status: 400),
        Case(send: #"{"jsonrpc":"2.0","id":1,"method":7}"#, code: -32600, status: 400),
        Case(send: #"{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}"#, code: -32600, status: 400),
    ])
    func codes(_ example: Case) async throws {
        let session = try await MCPSession()
        let response = session.handler.respond(to: Array(example.send.utf8))
        #expect(response.status == example.status)
        let value = try #require(response.body.flatMap { JSONValue.read($0) })
        #expect(value["jsonrpc"] == .string("2.0"))
        if let code = example.code {
            #expect(value["error"]?["code"] == .int(code) && value["result"] == nil)
            #expect(value["error"]?["message"]?.string?.isEmpty == false)
        } else {
            #expect(value["result"] != nil && value["error"] == nil, "\(value.text(isPretty: false))")
        }
    }

    @Test(arguments: [
        #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
        #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#,
        #"{"jsonrpc":"2.0","method":"nonsense"}"#, #"{"jsonrpc":"2.0","id":1,"result":{}}"#,
    ])
    func nothingIsSaidToNotifications(text: String) async throws {
        let response = try await MCPSession().handler.respond(to: Array(text.utf8))
        #expect(response.body == nil && response.status == 202)
    }

    @Test func eachRevisionHasItsFields() async throws {
        let session = try await MCPSession()
        let modern = try session.ask("tools/list")["result"]
        #expect(modern?["resultType"] == .string("complete") && modern?["cacheScope"] == .string("private"))
        guard case .int? = modern?["ttlMs"] else { throw CocoaError(.coderInvalidValue) }
        let legacy = try session.answer(Self.legacy("tools/list"))["result"]
        #expect(legacy?["tools"] == modern?["tools"] && legacy?["resultType"] == nil && legacy?["ttlMs"] == nil)
        for (asked, given) in [
            ("2025-06-18", "2025-06-18"), ("2025-11-25", "2025-11-25"), ("2024-11-05", "2025-11-25"),
            ("2026-07-28", "2025-11-25"),
        ] {
            let result = try session.answer(Self.legacy("initialize", #"{"protocolVersion":"\#(asked)"}"#))["result"]
            #expect(result?["protocolVersion"] == .string(given))
        }
        let discovered = try session.ask("server/discover")["result"]
        #expect(
            discovered?["supportedVersions"]
                == .array([.string("2026-07-28"), .string("2025-11-25"), .string("2025-06-18")]))
    }

    /// The headers of a request over HTTP say what its body does.
    @Test(
        arguments: [
            ([("MCP-Protocol-Version", "2026-07-28"), ("Mcp-Method", "tools/call"), ("Mcp-Name", "search")], nil),
            ([("mcp-protocol-version", "2026-07-28"), ("MCP-METHOD", "tools/call"), ("mcp-name", "search")], nil),
            (
                [
                    ("MCP-Protocol-Version", "2026-07-28"), ("Mcp-Method", "tools/call"),
                    ("Mcp-Name", "=?base64?c2VhcmNo?="),
                ], nil
            ), ([("MCP-Protocol-Version", "2026-07-28"), ("Mcp-Method", "tools/call")], -32020),
            ([("MCP-Protocol-Version", "2026-07-28"), ("Mcp-Name", "search")], -32020),
            ([("Mcp-Method", "tools/call"), ("Mcp-Name", "search")], -32020),
            ([("MCP-Protocol-Version", "2025-11-25"), ("Mcp-Method", "tools/call"), ("Mcp-Name", "search")], -32020),
            ([("MCP-Protocol-Version", "2026-07-28"), ("Mcp-Method", "tools/list"), ("Mcp-Name", "search")], -32020),
            ([("MCP-Protocol-Version", "2026-07-28"), ("Mcp-Method", "tools/call"), ("Mcp-Name", "fetch")], -32020),
            (
                [
                    ("MCP-Protocol-Version", "2026-07-28"), ("Mcp-Method", "tools/call"),
                    ("Mcp-Name", "=?base64?!!!?="),
                ], -32020
            ), ([], -32020),
        ] as [([(String, String)], Int?)])
    func headers(fields: [(String, String)], code: Int?) async throws {
        let text = Self.modern("tools/call", #""name":"search","arguments":{"query":"ransom"}"#)
        let headers = RequestHeaders(fields.map { (name: $0.0, value: $0.1) })
        let value = try await MCPSession().answer(text, headers: headers)
        #expect(value["error"]?["code"] == code.map(JSONValue.int))
    }

    @Test func legacyHeaders() async throws {
        let session = try await MCPSession()
        for (version, code) in [
            ("2025-11-25", nil), ("2025-06-18", nil), ("2024-01-01", -32022), ("2026-07-28", -32020),
        ] as [(String, Int?)] {
            let headers = RequestHeaders([(name: "MCP-Protocol-Version", value: version)])
            let value = try session.answer(Self.legacy("tools/list"), headers: headers)
            #expect(value["error"]?["code"] == code.map(JSONValue.int), "\(version)")
        }
        let none = try session.answer(Self.legacy("tools/list"), headers: RequestHeaders([]))
        #expect(none["error"]?["code"] == .int(-32020))
        let begin = try session.answer(
            Self.legacy("initialize", #"{"protocolVersion":"2025-11-25"}"#), headers: RequestHeaders([]))
        #expect(begin["result"] != nil)
    }
}
