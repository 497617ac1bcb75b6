package import IbidModel

/// Passages and works for the bulk interface of OpenSearch and Elasticsearch.
package enum OpenSearchExport {
    /// The most bytes of a batch; what the servers' makers advise.
    package static let batchLimit = 10_000_000

    /// The index for passages, and that for works.
    package static let (passages, sources) = ("ibid-passages", "ibid-sources")

    /// An action line and a document line.
    package static func text(_ passage: PassageRecord) -> String {
        lines(
            passages, passage.id,
            [
                "title": .string(passage.document.title), "path": .string(passage.document.locator),
                "document": .string(passage.document.id),
                "section": .string(SectionPath.text(passage.section)), "kind": .string(passage.kind.rawValue),
                "line": .int(passage.line), "body": .string(passage.text),
                "notes": .array(
                    passage.notes.map { note in
                        .object([
                            "id": .string(note.id), "label": .string(note.label), "text": .string(note.text),
                            "inPassage": .bool(note.isInPassage),
                            "sources": .array(note.citations.map { .string($0.source.id) }),
                        ])
                    }),
            ])
    }

    /// An action line and a document line.
    package static func text(_ entry: SourceEntry) -> String {
        guard case .object(var fields) = JSONValue(entry.source) else { return "" }
        fields["key"] = .string(CitationKey.text(entry.source))
        fields["citations"] = .int(entry.citations)
        return lines(sources, entry.source.id, fields)
    }

    /// The mappings to create both indexes with: notes are nested, and ranking has our k1 and b.
    package static func mappings(k1: Double, b: Double) -> JSONValue {
        func field(_ type: String) -> JSONValue { .object(["type": .string(type)]) }
        let text = JSONValue.object([
            "type": .string("text"), "analyzer": .string("english"), "similarity": .string("ibid"),
        ])
        let settings = JSONValue.object([
            "similarity": .object([
                "ibid": .object(["type": .string("BM25"), "k1": .number(k1), "b": .number(b)])
            ])
        ])
        func index(_ properties: JSONFields) -> JSONValue {
            .object([
                "settings": settings,
                "mappings": .object(["dynamic": .string("false"), "properties": .object(properties)]),
            ])
        }
        return .object([
            passages: index([
                "title": text, "section": text, "body": text, "path": field("keyword"), "document": field("keyword"),
                "kind": field("keyword"), "line": field("integer"),
                "notes": .object([
                    "type": .string("nested"),
                    "properties": .object([
                        "id": field("keyword"), "label": field("keyword"), "text": text,
                        "inPassage": field("boolean"), "sources": field("keyword"),
                    ]),
                ]),
            ]),
            sources: index([
                "title": text, "authors": text, "container": text, "publisher": text, "type": field("keyword"),
                "key": field("keyword"), "issued": field("keyword"), "url": field("keyword"),
                "citations": field("integer"),
            ]),
        ])
    }

    private static func lines(_ index: String, _ id: String, _ fields: JSONFields) -> String {
        let action = JSONValue.object(["index": .object(["_index": .string(index), "_id": .string(id)])])
        return action.text(isPretty: false) + "\n" + JSONValue.object(fields).text(isPretty: false) + "\n"
    }
}
