package import IbidModel

/// Works, citations, passages and documents as lines of JSON, and the line that ends them.
package enum ExportLine {
    /// A work, as `ibid sources` shows it, with its key.
    package static func text(_ entry: SourceEntry) -> String {
        var fields = object(JSONValue(entry.source))
        fields["key"] = .string(CitationKey.text(entry.source))
        fields["citations"] = .int(entry.citations)
        fields["documents"] = .int(entry.documents)
        if let unread = entry.unreadText { fields["unread"] = .string(unread) }
        return line(fields, "source")
    }

    /// A citation with its note, document and the sentences that lean on it.
    package static func text(_ entry: CitationEntry) -> String {
        var fields = object(JSONValue(entry.citation))
        fields["document"] = JSONValue(entry.document)
        fields["note"] = .object([
            "id": .string(entry.note), "label": .string(entry.label), "block": .int(entry.block),
            "line": .int(entry.line),
        ])
        fields["supports"] = .array(
            entry.supports.map {
                .object([
                    "sentence": .string($0.sentence), "passage": .string($0.passage),
                    "basis": .string($0.basis.rawValue),
                ])
            })
        return line(fields, "citation")
    }

    /// A passage, as a hit shows it, with an estimate of how many tokens a language model takes it for: a quarter of its
    /// bytes.
    package static func text(_ passage: PassageRecord, selector: TextSelector?) -> String {
        var fields = object(JSONValue(passage))
        fields["tokens"] = .int((passage.text.utf8.count + 3) / 4)
        if let selector { fields["selector"] = JSONValue(selector) }
        return line(fields, "passage")
    }

    /// A document with its sections and counts.
    package static func text(_ document: DocumentRecord) -> String { line(object(JSONValue(document)), "document") }

    /// The last line: how many there were of each.
    package static func summary(_ counts: [String: Int], status: (generation: Int, isComplete: Bool)) -> String {
        var fields = JSONFields(counts.mapValues(JSONValue.int))
        fields["generation"] = .int(status.generation)
        fields["complete"] = .bool(status.isComplete)
        return line(fields, "summary")
    }

    private static func object(_ value: JSONValue) -> JSONFields {
        if case .object(let fields) = value { fields } else { [:] }
    }

    private static func line(_ fields: JSONFields, _ type: String) -> String {
        JSONValue.object(fields.merging(["schema": .int(1), "type": .string(type)])).text(isPretty: false) + "\n"
    }
}
