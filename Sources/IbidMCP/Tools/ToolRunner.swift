internal import Ibid
internal import IbidModel
internal import IbidRender

/// Runs tools. Whatever goes wrong in one is a result that says so and what to do.
struct ToolRunner: Sendable {
    private let index: @Sendable () throws -> Index
    private let showsPaths: Bool

    init(index: @escaping @Sendable () throws -> Index, showsPaths: Bool) {
        self.index = index
        self.showsPaths = showsPaths
    }

    /// The result of a call.
    func run(_ tool: Tool, _ arguments: JSONFields) -> JSONFields {
        if let fault = tool.fault(in: arguments) { return Self.failure(fault) }
        do {
            let value = try answer(tool, arguments, try index())
            return [
                "content": .array([
                    .object(["type": .string("text"), "text": .string(value.text(isPretty: false))]),
                    .object(["type": .string("text"), "text": .string(Instructions.notice)]),
                ]), "structuredContent": value, "isError": .bool(false),
            ]
        } catch {
            return Self.failure(Messages.text(error, showsPaths: showsPaths))
        }
    }

    private static func failure(_ text: String) -> JSONFields {
        [
            "content": .array([.object(["type": .string("text"), "text": .string(UnsafeText.visible(text))])]),
            "isError": .bool(true),
        ]
    }

    // MARK: Answers

    private func answer(_ tool: Tool, _ arguments: JSONFields, _ index: Index) throws -> JSONValue {
        func text(_ name: String) -> String { arguments[name]?.string ?? "" }
        func limit(_ usual: Int) -> Int { if case .int(let value)? = arguments["limit"] { value } else { usual } }
        switch tool.kind {
        case .search: return try search(arguments, index, limit: limit(10))
        case .fetch: return SizeLimit.fitted(JSONValue(try index.item(text("id"), uses: 0)))
        case .sources:
            return try page("sources", arguments, index, limit: limit(20)) { offset, limit in
                let found = try index.sources(matching: text("query"), limit: limit, offset: offset)
                return (JSONValue.sources(found.listings, total: found.total), found.total)
            }
        case .citedBy:
            return try page("uses", arguments, index, limit: limit(50)) { offset, limit in
                let found = try index.citedBy(text("source"), limit: limit, offset: offset)
                return (JSONValue(found), found.total)
            }
        case .checkClaim: return SizeLimit.fitted(JSONValue(try index.check(text("claim"))))
        case .listDocuments:
            return try page("documents", arguments, index, limit: limit(20)) { offset, limit in
                let found = try index.documents(limit: limit, offset: offset)
                return (JSONValue.documents(found), found.total)
            }
        case .indexStatus:
            guard case .object(var fields) = JSONValue(try index.status()) else { return .null }
            if !showsPaths {
                fields["index"] = nil
                fields["roots"] = nil
            }
            return .object(fields)
        }
    }

    private func search(_ arguments: JSONFields, _ index: Index, limit: Int) throws -> JSONValue {
        var options = SearchOptions()
        switch arguments["basis"]?.string {
        case "own": options.basis = .own
        case "next": options.basis = .next
        default: break
        }
        options.match(exactly: arguments["exact"] == .bool(true), forgiving: arguments["fuzzy"] == .bool(true))
        if case .array(let names)? = arguments["facets"] {
            options.facets = names.compactMap(\.string).compactMap(Facet.Name.init(rawValue:))
        }
        return try page("hits", arguments, index, limit: limit) { offset, limit in
            (options.offset, options.limit) = (offset, limit)
            let result = try index.search(arguments["query"]?.string ?? "", options: options)
            // Where the total is a lower bound, a full page may have more behind it.
            let isFull = !result.total.isExact && result.hits.count == limit
            let total = isFull ? max(result.total.value, offset + limit + 1) : result.total.value
            guard arguments["selectors"] == .bool(true) else { return (JSONValue(result), total) }
            let selectors = try index.selectors(for: result.hits.map(\.passage))
            return (.result(result, selectors: selectors), total)
        }
    }

    /// A page of a list under `key`, cut to what a client can take, with the cursor of the next one.
    private func page(
        _ key: String, _ arguments: JSONFields, _ index: Index, limit: Int,
        _ body: (Int, Int) throws -> (JSONValue, Int)
    ) throws -> JSONValue {
        var asked = arguments
        asked["cursor"] = nil
        let request = ["mcp", key, JSONValue.object(asked).text(isPretty: false)]
        let (answer, next) = try index.page(of: request, from: arguments["cursor"]?.string) { offset in
            let (answer, total) = try body(offset, limit)
            guard case .object(var fields) = answer, case .array(let items)? = fields[key] else { return (answer, nil) }
            fields[key] = .array([])
            // The library's cursor is of another request and of a page that is not cut.
            fields["next"] = nil
            let count = SizeLimit.count(of: items, beside: .object(fields))
            fields[key] = .array(Array(items.prefix(count)))
            if count < items.count { fields["truncated"] = .bool(true) }
            return (JSONValue.object(fields), count > 0 && offset + count < total ? offset + count : nil)
        }
        guard let next, case .object(var fields) = answer else { return SizeLimit.fitted(answer) }
        // `next` is what every face calls it, `nextCursor` what MCP does.
        fields["next"] = .string(next)
        fields["nextCursor"] = .string(next)
        return SizeLimit.fitted(.object(fields))
    }
}
