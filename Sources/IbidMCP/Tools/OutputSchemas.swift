internal import IbidRender

/// JSON Schemas of what tools give. Fields are only ever added to answers, so objects stay open.
enum OutputSchemas {
    /// The dialect of all schemas here.
    static let dialect = "https://json-schema.org/draft/2020-12/schema"

    private static let (text, whole, flag) = (type("string"), type("integer"), type("boolean"))
    private static let total = object(["value": whole, "exact": flag], ["value", "exact"])
    private static let span = object(["start": whole, "end": whole], ["start", "end"])
    private static let document = object(
        ["id": text, "path": text, "title": text, "key": text], ["id", "path", "title"])

    private static let source = object(
        [
            "id": text, "type": text, "title": orNull("string"), "authors": list(text), "container": orNull("string"),
            "issued": orNull("string"), "accessed": orNull("string"), "url": orNull("string"),
        ], ["id", "type"])
    private static let citation = object(
        ["id": text, "text": text, "source": source, "confidence": type("number"), "locator": text], ["id", "text"])
    private static let note = object(
        [
            "id": text, "label": text, "block": whole, "line": whole, "text": text, "inPassage": flag,
            "citations": list(citation),
        ], ["id", "label", "text"])
    private static let sentence = object(
        [
            "id": text, "span": span, "text": text, "notes": list(text),
            "basis": .object(["enum": .array(["own", "next", "tail", "none"].map(JSONValue.string))]),
        ], ["id", "text", "basis"])
    private static let passage: JSONFields = [
        "id": text, "contentId": text, "document": document, "section": list(text), "kind": text, "span": span,
        "line": whole, "text": text, "lossy": flag, "sentences": list(sentence), "notes": list(note),
    ]
    private static let hit = object(
        passage.merging([
            "rank": whole, "score": type("number"),
            "snippet": object(["text": text, "highlights": list(type("array"))], []),
            "selector": type("object"),
        ]), ["id", "rank", "score", "text"])

    /// `search`.
    static let search = root(
        [
            "query": object(["text": text, "terms": list(text)], ["text"]), "total": total, "reranked": whole,
            "searched": object(["documents": whole, "passages": whole, "complete": flag], ["documents", "passages"]),
            "hits": list(hit), "facets": type("object"), "expansions": list(type("object")),
            "suggestions": list(type("object")),
        ], ["query", "total", "searched", "hits"])

    /// `fetch`.
    static let item = root(
        [
            "type": .object([
                "enum": .array(
                    ["document", "passage", "sentence", "note", "citation", "source"].map(JSONValue.string))
            ]),
            "document": type("object"), "passage": object(passage, ["id", "text"]), "sentence": sentence, "note": note,
            "citation": citation, "source": source, "uses": whole,
        ], ["type"])

    /// `sources`.
    static let sources = root(["total": total, "sources": list(source)], ["total", "sources"])

    /// `cited_by`.
    static let citedBy = root(
        [
            "source": source,
            "uses": list(
                object(
                    [
                        "document": document, "section": list(text), "line": whole, "passage": text,
                        "sentence": sentence, "notes": list(note),
                    ], ["document", "passage", "sentence"])),
        ], ["source", "uses"])

    /// `check_claim`.
    static let claim = root(
        [
            "claim": text,
            "verdict": .object([
                "enum": .array(["SUPPORTED", "REFUTED", "MIXED", "NOT ENOUGH INFO"].map(JSONValue.string))
            ]),
            "cause": orNull("string"), "missing": list(text), "parts": list(type("object")),
            "evidence": list(
                object(
                    [
                        "stance": text, "sentence": sentence, "document": document, "passage": text, "line": whole,
                        "slots": list(type("object")), "notes": list(note),
                    ], ["stance", "sentence"])),
            "sources": type("object"), "sourceChecked": flag,
        ], ["claim", "verdict", "evidence", "sourceChecked"])

    /// `list_documents`.
    static let documents = root(
        [
            "total": total,
            "documents": list(
                object(
                    [
                        "id": text, "path": text, "title": text, "key": text, "sha256": text, "bytes": whole,
                        "counts": type("object"), "sections": list(type("object")),
                    ], ["id", "path", "title"])),
        ], ["total", "documents"])

    /// `index_status`.
    static let status = root(
        [
            "version": whole, "bytes": whole, "sqlite": text, "complete": flag, "generation": whole,
            "contentHash": text, "counts": type("object"), "sources": whole, "files": whole, "index": text,
            "roots": list(text),
        ], ["version", "complete", "generation", "contentHash", "counts"])

    private static func type(_ name: String) -> JSONValue { .object(["type": .string(name)]) }

    private static func orNull(_ name: String) -> JSONValue {
        .object(["type": .array([.string(name), .string("null")])])
    }

    private static func list(_ items: JSONValue) -> JSONValue {
        .object(["type": .string("array"), "items": items])
    }

    private static func object(_ properties: JSONFields, _ required: [String]) -> JSONValue {
        .object([
            "type": .string("object"), "properties": .object(properties),
            "required": .array(required.map(JSONValue.string)),
        ])
    }

    private static func root(_ properties: JSONFields, _ required: [String]) -> JSONValue {
        let common: JSONFields = [
            "schema": .object(["const": .int(1)]), "truncated": .object(["const": .bool(true)]), "next": text,
            "nextCursor": text,
        ]
        guard case .object(var fields) = object(properties.merging(common), ["schema"] + required) else {
            return .null
        }
        fields["$schema"] = .string(dialect)
        return .object(fields)
    }
}
