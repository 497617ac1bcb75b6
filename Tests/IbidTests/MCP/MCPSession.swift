import Foundation
import Ibid
import IbidMCP
import IbidRender
import IbidTestSupport

/// A handler over the project's own profiles, asked in JSON.
struct MCPSession {
    let handler: MCPHandler
    let index: Index

    init() async throws {
        let sample = try await SampleIndex.shared.value
        index = sample.index
        handler = MCPHandler(version: "0.0.0") { sample.index }
    }

    /// `_meta` of revision 2026-07-28.
    static let meta = """
        "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}
        """

    /// The answer to a text.
    func answer(_ text: String, headers: RequestHeaders? = nil) throws -> JSONValue {
        let response = handler.respond(to: Array(text.utf8), headers: headers)
        guard let body = response.body, let value = JSONValue.read(body) else { throw CocoaError(.coderInvalidValue) }
        return value
    }

    /// The answer to a request of the newest revision; `params` are fields without braces.
    func ask(_ method: String, _ params: String = "") throws -> JSONValue {
        try answer(
            #"{"jsonrpc":"2.0","id":7,"method":"\#(method)","params":{\#(params.isEmpty ? "" : params + ",")\#(Self.meta)}}"#
        )
    }

    /// The result of a tool.
    func call(_ tool: String, _ arguments: String = "{}") throws -> JSONValue {
        try ask("tools/call", #""name":"\#(tool)","arguments":\#(arguments)"#)["result"] ?? .null
    }
}
