internal import HTTPTypes
internal import Ibid
internal import IbidRender

/// The description of the interface, OpenAPI 3.1, made from the same table that requests are checked by.
enum OpenAPI {
    /// The document. It differs only in whether a token is asked for.
    static func text(needsToken: Bool) -> String { needsToken ? guarded : open }

    private static let open = document(needsToken: false)
    private static let guarded = document(needsToken: true)

    private static func document(needsToken: Bool) -> String {
        var paths: [String: JSONFields] = [:]
        for route in RouteTable.all where route.isDocumented {
            paths[route.path, default: [:]][route.method.rawValue.lowercased()] = operation(route, needsToken)
        }
        var fields: JSONFields = [
            "openapi": .string("3.1.0"),
            "info": .object([
                "title": .string("Ibid"), "version": .string(Version.text),
                "description": .string("Search footnoted profiles and get every passage with the sources it cites."),
            ]),
            "paths": .object(JSONFields(paths.mapValues(JSONValue.object))),
        ]
        if needsToken { fields["security"] = .array([.object(["bearer": .array([])])]) }
        let schemes = needsToken ? #""securitySchemes":{"bearer":{"type":"http","scheme":"bearer"}},"# : ""
        // The schemas are kept as JSON text: they are put in front of the other fields as they stand.
        let rest = JSONValue.object(fields).text(isPretty: false).dropFirst()
        return "{\"components\":{\(schemes)\"schemas\":\(OpenAPISchemas.text)},\(rest)\n"
    }

    private static func operation(_ route: Route, _ needsToken: Bool) -> JSONValue {
        var fields: JSONFields = [
            "operationId": .string(route.name), "summary": .string(route.summary),
            "parameters": .array(route.parameters.map(parameter)), "responses": .object(responses(route, needsToken)),
        ]
        if let body = route.body {
            fields["requestBody"] = .object([
                "required": .bool(true), "content": .object(["application/json": content(body)]),
            ])
        }
        if route.isOpen { fields["security"] = .array([]) }
        return .object(fields)
    }

    private static func parameter(_ parameter: Parameter) -> JSONValue {
        var fields: JSONFields = [
            "name": .string(parameter.name), "in": .string(parameter.place.rawValue),
            "required": .bool(parameter.isRequired), "description": .string(parameter.text),
            "schema": .object(schema(parameter)),
        ]
        if let example = parameter.example { fields["example"] = example }
        if parameter.isRepeatable {
            fields["style"] = .string("form")
            fields["explode"] = .bool(true)
        }
        return .object(fields)
    }

    private static func schema(_ parameter: Parameter) -> JSONFields {
        var fields: JSONFields
        switch parameter.kind {
        case .text(let longest, let mayBeEmpty):
            fields = [
                "type": .string("string"), "minLength": .int(mayBeEmpty ? 0 : 1), "maxLength": .int(longest),
                "pattern": .string("^[^\\u0000]*$"),
            ]
        case .id(let letter):
            fields = ["type": .string("string"), "pattern": .string("^\(letter)[0-9a-f]{4,16}$")]
        case .whole(let range):
            fields = [
                "type": .string("integer"), "minimum": .int(range.lowerBound), "maximum": .int(range.upperBound),
            ]
        case .flag: fields = ["type": .string("boolean")]
        case .choice(let values):
            fields = ["type": .string("string"), "enum": .array(values.map(JSONValue.string))]
        case .choices(let values):
            fields = [
                "type": .string("array"), "uniqueItems": .bool(true), "maxItems": .int(values.count),
                "items": .object(["type": .string("string"), "enum": .array(values.map(JSONValue.string))]),
            ]
        case .cursor:
            fields = ["type": .string("string"), "pattern": .string("^[0-9a-f]{41,52}$")]
        }
        if let fallback = parameter.fallback { fields["default"] = fallback }
        return fields
    }

    private static func responses(_ route: Route, _ needsToken: Bool) -> JSONFields {
        var answer: JSONFields = [
            "description": .string(route.schema == nil ? "As text." : "The answer."),
            "content": .object([mediaType(route): route.schema.map(content) ?? content("Text")]),
        ]
        if route.asksIndex, route.method == .get {
            answer["headers"] = .object([
                "ETag": .object([
                    "description": .string("The state of the index."),
                    "schema": .object(["type": .string("string")]),
                ])
            ])
        }
        var statuses: JSONFields = ["200": .object(answer)]
        var problems: [(Int, String)] = [
            (400, "A parameter is unknown, missing or of no use; `parameter` names it."),
            (403, "The host or the origin is not this server's."), (414, "The address is too long."),
            (431, "The headers are too long."), (500, "The server failed."),
        ]
        if route.asksIndex {
            problems += [
                (503, "Too many requests wait, or the index cannot be read; Retry-After says when to try again."),
                (504, "The answer took too long."),
            ]
            if route.method == .get { statuses["304"] = .object(["description": .string("As the caller has it.")]) }
        }
        if route.parameters.contains(where: { $0.place == .path }) {
            problems += [(404, "Nothing has this id."), (409, "The beginning of the id fits several things.")]
        }
        if route.parameters.contains(where: { if case .cursor = $0.kind { true } else { false } }) {
            problems += [
                (404, "Nothing has this id, or the cursor is none that was given out."),
                (410, "The index has changed since the cursor was given out."),
            ]
        }
        if route.body != nil { problems += [(413, "The body is too long."), (415, "The body is not JSON.")] }
        if needsToken, !route.isOpen { problems.append((401, "A token is needed.")) }
        for (status, text) in problems where statuses["\(status)"] == nil {
            statuses["\(status)"] = .object([
                "description": .string(text),
                "content": .object(["application/problem+json": content("Problem")]),
            ])
        }
        if route.name == "readyz" {
            statuses["503"] = .object([
                "description": .string("The index cannot be searched, or the server is stopping."),
                "content": .object(["text/plain": content("Text")]),
            ])
        }
        return statuses
    }

    /// The media type without its parameters.
    private static func mediaType(_ route: Route) -> String {
        String(route.form.rawValue.prefix { $0 != ";" })
    }

    private static func content(_ schema: String) -> JSONValue {
        .object(["schema": .object(["$ref": .string("#/components/schemas/\(schema)")])])
    }
}
