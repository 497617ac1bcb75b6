package import Ibid
internal import IbidModel
internal import IbidRender

/// Answers messages of the Model Context Protocol, one at a time and without state, whatever brings them.
///
/// Requests of revision 2026-07-28 say so in their `_meta`; all others are of the revisions that begin with `initialize`.
/// A server over HTTP checks `Origin` and `Host` before it asks this.
package struct MCPHandler: Sendable {
    private static let versionKey = "io.modelcontextprotocol/protocolVersion"
    private static let capabilitiesKey = "io.modelcontextprotocol/clientCapabilities"
    /// How long lists may be kept, in milliseconds; the contents change with the index.
    private static let (listTime, readTime) = (3_600_000, 10_000)

    private let version: String
    private let tools: ToolRunner
    private let resources: ResourceReader

    /// - Parameters:
    ///   - version: the program's.
    ///   - showsPaths: whether `index_status` and errors tell where the index and its corpus lie; a server for others than
    ///     this machine's users should not.
    ///   - index: gives the index as it is now; called for each request that needs it.
    package init(version: String, showsPaths: Bool = true, index: @escaping @Sendable () throws -> Index) {
        self.version = version
        tools = ToolRunner(index: index, showsPaths: showsPaths)
        resources = ResourceReader(index: index, showsPaths: showsPaths)
    }

    /// The answer to one message. Any bytes are answered; `headers` are those of a request over HTTP.
    package func respond(to bytes: [UInt8], headers: RequestHeaders? = nil) -> MCPResponse {
        switch Message.read(bytes) {
        case .failure(let rejected): return failure(rejected.fault, id: rejected.id)
        case .success(.silent): return MCPResponse(status: 202, headers: [], body: nil)
        case .success(.request(let id, let method, let params)):
            do {
                let revision = try revision(method, params, headers)
                return success(try result(of: method, params, revision), id: id)
            } catch {
                return failure(error, id: id)
            }
        }
    }

    /// The answer to a message that is too long to be read.
    package func refuseLongMessage() -> MCPResponse {
        failure(.invalid("a message has at most \(Message.sizeLimit) bytes"), id: nil)
    }

    // MARK: Revisions

    private func revision(
        _ method: String, _ params: JSONFields, _ headers: RequestHeaders?
    ) throws(Fault) -> Revision {
        let meta = params["_meta"]
        guard let stated = meta?[Self.versionKey] else { return try legacyRevision(method, headers) }
        guard case .string(let name) = stated else {
            throw .parameters("_meta.\(Self.versionKey) is a string", status: 400)
        }
        if let headers {
            let subject = ["tools/call", "prompts/get"].contains(method) ? params["name"] : params["uri"]
            let isNamed = ["tools/call", "prompts/get", "resources/read"].contains(method)
            try headers.check(version: name, method: method, name: isNamed ? subject?.string ?? "" : nil)
        }
        guard name == Revision.modern.rawValue else { throw .version(name) }
        guard case .object? = meta?[Self.capabilitiesKey] else {
            throw .parameters("_meta.\(Self.capabilitiesKey) is missing; an empty object will do", status: 400)
        }
        return .modern
    }

    private func legacyRevision(_ method: String, _ headers: RequestHeaders?) throws(Fault) -> Revision {
        guard method != "server/discover" else {
            throw .parameters("_meta.\(Self.versionKey) is missing", status: 400)
        }
        guard method != "initialize", let headers else { return .november2025 }
        guard let stated = headers.version else { throw .header("the header MCP-Protocol-Version is missing") }
        guard let revision = Revision(rawValue: stated) else { throw .version(stated) }
        guard !revision.isModern else {
            throw .header("MCP-Protocol-Version says \(stated), but _meta.\(Self.versionKey) is missing")
        }
        return revision
    }

    // MARK: Methods

    private func result(
        of method: String, _ params: JSONFields, _ revision: Revision
    ) throws(Fault) -> JSONFields {
        var fields: JSONFields
        var time: Int?
        switch method {
        case "initialize" where !revision.isModern: return try initialize(params)
        case "ping" where !revision.isModern: return [:]
        case "server/discover":
            fields = [
                "supportedVersions": .array(Revision.allCases.map { .string($0.rawValue) }),
                "capabilities": capabilities, "instructions": .string(Instructions.text),
            ]
            time = Self.listTime
        case "tools/list":
            try refuseCursor(params)
            fields = ["tools": .array(ToolCatalogue.all.map(\.json))]
            time = Self.listTime
        case "tools/call": fields = try call(params)
        case "resources/list":
            fields = try resources.list(cursor: params["cursor"])
            time = Self.readTime
        case "resources/templates/list":
            try refuseCursor(params)
            fields = ["resourceTemplates": ResourceReader.templates]
            time = Self.listTime
        case "resources/read":
            guard let uri = params["uri"]?.string else { throw .parameters("uri is a string") }
            fields = ["contents": .array([try resources.read(uri, isModern: revision.isModern)])]
            time = Self.readTime
        case "prompts/list":
            try refuseCursor(params)
            fields = ["prompts": .array([FactCheckPrompt.json])]
            time = Self.listTime
        case "prompts/get": fields = try FactCheckPrompt.get(params)
        default: throw .method(method, isModern: revision.isModern)
        }
        guard revision.isModern else { return fields }
        fields["resultType"] = .string("complete")
        fields["_meta"] = .object(["io.modelcontextprotocol/serverInfo": serverInfo])
        if let time {
            fields["ttlMs"] = .int(time)
            fields["cacheScope"] = .string("private")
        }
        return fields
    }

    /// The revision that was asked for if it begins with `initialize`, else the newest that does.
    private func initialize(_ params: JSONFields) throws(Fault) -> JSONFields {
        guard let asked = params["protocolVersion"]?.string else {
            throw .parameters("protocolVersion is a string")
        }
        let known = Revision(rawValue: asked)
        let revision = known.map { $0.isModern ? .november2025 : $0 } ?? .november2025
        return [
            "protocolVersion": .string(revision.rawValue), "capabilities": capabilities, "serverInfo": serverInfo,
            "instructions": .string(Instructions.text),
        ]
    }

    private func call(_ params: JSONFields) throws(Fault) -> JSONFields {
        guard let name = params["name"]?.string else { throw .parameters("name is a string") }
        guard let tool = ToolCatalogue.all.first(where: { $0.name == name }) else {
            let names = ToolCatalogue.all.map(\.name).joined(separator: ", ")
            throw .parameters("there is no tool \(Fault.quoted(name)); tools are \(names)")
        }
        switch params["arguments"] {
        case nil, .null?: return tools.run(tool, [:])
        case .object(let arguments)?: return tools.run(tool, arguments)
        default: throw .parameters("arguments is an object")
        }
    }

    private func refuseCursor(_ params: JSONFields) throws(Fault) {
        if params["cursor"] != nil { throw .parameters("the list has one page; leave the cursor out") }
    }

    private var capabilities: JSONValue {
        .object(["tools": .object([:]), "resources": .object([:]), "prompts": .object([:])])
    }

    private var serverInfo: JSONValue {
        .object(["name": .string("ibid"), "title": .string("Ibid"), "version": .string(version)])
    }

    // MARK: Answers

    private func success(_ fields: JSONFields, id: JSONValue) -> MCPResponse {
        answer(["jsonrpc": .string("2.0"), "id": id, "result": .object(fields)], status: 200)
    }

    private func failure(_ fault: Fault, id: JSONValue?) -> MCPResponse {
        var error: JSONFields = ["code": .int(fault.code), "message": .string(fault.message)]
        if let data = fault.data { error["data"] = data }
        // Where no id could be told, JSON-RPC has it null.
        return answer(["jsonrpc": .string("2.0"), "id": id ?? .null, "error": .object(error)], status: fault.status)
    }

    private func answer(_ fields: JSONFields, status: Int) -> MCPResponse {
        MCPResponse(
            status: status, headers: [("Content-Type", "application/json"), ("Cache-Control", "no-store")],
            body: Array(JSONValue.object(fields).text(isPretty: false).utf8))
    }
}
