internal import IbidRender

/// A tool as clients see it.
struct Tool: Sendable {
    /// Which one it is.
    enum Name: String, Sendable {
        case search, fetch, sources
        case citedBy = "cited_by"
        case checkClaim = "check_claim"
        case listDocuments = "list_documents"
        case indexStatus = "index_status"
    }

    let kind: Name
    let title: String
    let about: String
    let parameters: [ToolParameter]
    let output: JSONValue

    /// What it is called by.
    var name: String { kind.rawValue }

    /// Its definition. Nothing but its parameters is taken; nothing is ever written.
    var json: JSONValue {
        .object([
            "name": .string(name), "title": .string(title), "description": .string(about),
            "inputSchema": .object([
                "$schema": .string(OutputSchemas.dialect), "type": .string("object"),
                "properties": .object(JSONFields(parameters.map { ($0.name, $0.schema) })),
                "required": .array(parameters.filter(\.isRequired).map { .string($0.name) }),
                "additionalProperties": .bool(false),
            ]),
            "outputSchema": output,
            "annotations": .object([
                "title": .string(title), "readOnlyHint": .bool(true), "destructiveHint": .bool(false),
                "idempotentHint": .bool(true), "openWorldHint": .bool(false),
            ]),
        ])
    }

    /// What is wrong with `arguments`, and how to mend it; `nil` where nothing is.
    func fault(in arguments: JSONFields) -> String? {
        for (name, value) in arguments.sorted(by: { $0.key < $1.key }) {
            guard let parameter = parameters.first(where: { $0.name == name }) else {
                let names = parameters.map(\.name).joined(separator: ", ")
                let nearest = NearestName.of(name, in: parameters.map(\.name)).map { "; did you mean \($0)?" } ?? ""
                return "there is no argument \(Fault.quoted(name))\(nearest); "
                    + (names.isEmpty ? "the tool takes none" : "it takes \(names)")
            }
            if let fault = parameter.fault(in: value) { return fault }
        }
        let missing = parameters.first { $0.isRequired && arguments[$0.name] == nil }
        return missing.map { "\($0.name) is missing: \($0.about)" }
    }
}
