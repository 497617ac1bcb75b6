package import IbidModel

/// The wire shapes of selectors and of what became of them.
extension JSONValue {
    /// A target in the terms of the Web Annotation Data Model: every selector of the list finds the same text.
    package init(_ selector: TextSelector) {
        var selectors: [JSONValue] = []
        if let points = selector.codePoints {
            selectors.append(
                .object([
                    "type": .string("TextPositionSelector"), "start": .int(points.lowerBound),
                    "end": .int(points.upperBound),
                ]))
        }
        if let span = selector.span {
            selectors.append(
                .object([
                    "type": .string("DataPositionSelector"), "start": .int(span.start), "end": .int(span.end),
                ]))
        }
        selectors.append(
            .object([
                "type": .string("TextQuoteSelector"), "exact": .string(selector.exact),
                "prefix": .string(selector.prefix), "suffix": .string(selector.suffix),
            ]))
        if let points = selector.codePoints {
            selectors.append(
                .object([
                    "type": .string("FragmentSelector"),
                    "conformsTo": .string("http://tools.ietf.org/rfc/rfc5147"),
                    "value": .string("char=\(points.lowerBound),\(points.upperBound)"),
                ]))
        }
        var fields: JSONFields = ["selector": .array(selectors)]
        if let path = selector.path { fields["source"] = .string(PathReference.text(path)) }
        if let key = selector.key { fields["key"] = .string(key) }
        if let sha256 = selector.sha256 { fields["state"] = .object(["sha256": .string(sha256)]) }
        if let contentID = selector.contentID { fields["contentId"] = .string(contentID) }
        if let line = selector.line { fields["line"] = .int(line) }
        self = .object(fields)
    }

    package init(_ resolution: Resolution) {
        let match = resolution.match
        self = .object([
            "schema": .int(1), "status": .string(match.method.rawValue), "score": .number(match.score),
            "edits": .int(match.edits), "candidates": .int(match.candidates), "path": .optional(resolution.path),
            "origin": .optional(resolution.origin?.rawValue), "line": resolution.line.map(JSONValue.int) ?? .null,
            "span": match.span.map { JSONValue($0) } ?? .null, "text": .optional(resolution.text),
            "passage": .optional(resolution.passage),
            "selector": resolution.renewed.map { JSONValue($0) } ?? .null,
            "asked": JSONValue(resolution.selector),
        ])
    }

    /// The answer to a search in which each hit has its selector.
    package static func result(_ result: SearchResult, selectors: [TextSelector]) -> JSONValue {
        guard case .object(var fields) = JSONValue(result), case .array(let hits)? = fields["hits"] else {
            return .null
        }
        fields["hits"] = .array(zip(hits, selectors).map { adding($1, to: $0) })
        return .object(fields)
    }

    /// An object with a selector beside its fields.
    package static func adding(_ selector: TextSelector, to value: JSONValue) -> JSONValue {
        guard case .object(var fields) = value else { return value }
        fields["selector"] = JSONValue(selector)
        return .object(fields)
    }
}
