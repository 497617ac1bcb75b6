import Foundation
import IbidServer
import IbidTestSupport
import Testing

/// `POST /mcp` answers both eras of the protocol, with the checks that every route has.
@Suite struct MCPRouteTests {
    private static func ask(_ body: String, headers: [(String, String)] = [], host: String? = nil) async throws
        -> Server.Answer
    {
        try await ServedSample.shared.value.server.answer(
            "POST", "/mcp", host: host, headers: [("Content-Type", "application/json")] + headers, body: body)
    }

    @Test func olderClientsBeginWithInitialize() async throws {
        let answer = try await Self.ask(
            #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}"#)
        #expect(answer.status == 200 && answer.headers["content-type"] == "application/json")
        #expect(answer.body.contains(#""protocolVersion":"2025-06-18""#))
        let call = try await Self.ask(
            #"{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search","arguments":{"query":"ransom"}}}"#,
            headers: [("MCP-Protocol-Version", "2025-06-18")])
        #expect(call.status == 200 && call.body.contains("structuredContent"))
    }

    @Test func statelessClientsAreAnsweredToo() async throws {
        let meta =
            #""_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}"#
        let body = #"{"jsonrpc":"2.0","id":1,"method":"server/discover","params":{\#(meta)}}"#
        let headers = [("MCP-Protocol-Version", "2026-07-28"), ("Mcp-Method", "server/discover")]
        let answer = try await Self.ask(body, headers: headers)
        #expect(answer.status == 200 && answer.body.contains("supportedVersions"))
        let bare = try await Self.ask(body)
        #expect(bare.status == 400)
        #expect(try await Self.ask(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).status == 202)
    }

    /// Whom the address lets in from elsewhere learns nothing of the machine's folders, with a token or without.
    @Test(
        arguments: [
            ("127.0.0.1", false, true), ("127.0.0.1", true, false), ("0.0.0.0", true, false), ("0.0.0.0", false, false),
        ]
    )
    func pathsAreForThisMachine(host: String, isPublic: Bool, areShown: Bool) async throws {
        let sample = try await ServedSample.shared.value
        var settings = ServedSample.settings(sample.path)
        settings.host = host
        settings.isPublic = isPublic
        let token = "0123456789abcdef"
        settings.token = try ServerToken(path: sample.folder.write(token + "\n", to: UUID().uuidString))
        let answer = try await Server(settings).answer(
            "POST", "/mcp",
            headers: [
                ("Content-Type", "application/json"), ("MCP-Protocol-Version", "2025-11-25"),
                ("Authorization", "Bearer \(token)"),
            ], body: #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"index_status"}}"#)
        #expect(answer.status == 200 && answer.body.contains("structuredContent"))
        #expect(answer.body.contains(sample.path) == areShown)
    }

    @Test func othersAreRefused() async throws {
        let body = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
        #expect(try await Self.ask(body, headers: [("Origin", "https://evil.example")]).status == 403)
        #expect(try await Self.ask(body, host: "evil.example").status == 403)
        let server = try await ServedSample.shared.value.server
        #expect(try await server.answer("/mcp").status == 405)
    }
}
