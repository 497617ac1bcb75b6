package import IbidModel

/// The wire shapes of passages and what stands behind them; each key is documented in `Ibid.docc/JSON.md`.
extension JSONValue {
    package init(_ span: ByteSpan) {
        self = .object(["start": .int(span.start), "end": .int(span.end)])
    }

    package init(_ document: DocumentReference) {
        var fields: JSONFields = [
            "id": .string(document.id), "path": .string(document.path), "title": .string(document.title),
        ]
        if let key = document.key { fields["key"] = .string(key) }
        self = .object(fields)
    }

    package init(_ sentence: SentenceRecord) {
        self = .object([
            "id": .string(sentence.id), "span": JSONValue(sentence.span), "text": .string(sentence.text),
            "basis": .string(sentence.basis.rawValue), "notes": .array(sentence.notes.map(JSONValue.string)),
        ])
    }

    package init(_ note: NoteRecord) {
        self = .object([
            "id": .string(note.id), "label": .string(note.label), "block": .int(note.block), "line": .int(note.line),
            "text": .string(note.text), "inPassage": .bool(note.isInPassage),
            "citations": .array(note.citations.map { JSONValue($0) }),
        ])
    }

    package init(_ citation: CitationRecord) {
        var fields: JSONFields = [
            "id": .string(citation.id), "text": .string(citation.text), "style": .string(citation.style.rawValue),
            "confidence": .number(citation.confidence), "source": JSONValue(citation.source),
        ]
        if let locator = citation.locator { fields["locator"] = .string(locator) }
        self = .object(fields)
    }

    package init(_ source: SourceRecord) {
        let item = source.item
        var fields: JSONFields = [
            "id": .string(source.id), "type": .string(item.type), "title": .optional(item.title),
            "authors": .array(item.authors.map { .string($0.display) }), "container": .optional(item.containerTitle),
            "issued": .optional(item.issued?.edtf ?? item.issued?.text),
            "accessed": .optional(item.accessed?.edtf ?? item.accessed?.text), "url": .optional(item.url),
        ]
        let rest: [(String, String?)] = [
            ("publisher", item.publisher), ("publisherPlace", item.publisherPlace), ("series", item.collectionTitle),
            ("pages", item.page), ("doi", item.doi), ("genre", item.genre), ("number", item.number),
        ]
        for (key, value) in rest { if let value { fields[key] = .string(value) } }
        for (key, names) in [("editors", item.editors), ("translators", item.translators)] where !names.isEmpty {
            fields[key] = .array(names.map { .string($0.display) })
        }
        self = .object(fields)
    }

    package init(_ passage: PassageRecord) {
        self = .object(JSONValue.fields(of: passage))
    }

    package init(_ hit: Hit) {
        var fields = JSONValue.fields(of: hit.passage)
        fields["rank"] = .int(hit.rank)
        fields["score"] = .number(hit.score)
        fields["snippet"] = .object([
            "text": .string(hit.snippet.text),
            "highlights": .array(hit.snippet.highlights.map { .array([.int($0.start), .int($0.end)]) }),
        ])
        if let explanation = hit.explanation { fields["explanation"] = JSONValue(explanation) }
        self = .object(fields)
    }

    package init(_ explanation: Explanation) {
        self = .array(
            explanation.parts.map { part in
                var fields: JSONFields = [
                    "kind": .string(part.kind.rawValue), "term": .string(part.term),
                    "contribution": .number(part.contribution), "weight": .number(part.weight),
                ]
                if part.kind != .coverage {
                    fields["fields"] = .array(
                        part.fields.map {
                            .object(["name": .string($0.name), "tf": .int($0.count), "weight": .number($0.weight)])
                        })
                    fields["tf"] = .number(part.frequency)
                    fields["df"] = .int(part.passages)
                    fields["idf"] = .number(part.idf)
                    fields["lengthNorm"] = .number(part.lengthNorm)
                }
                return .object(fields)
            })
    }

    private static func fields(of passage: PassageRecord) -> JSONFields {
        var fields: JSONFields = [
            "id": .string(passage.id), "contentId": .string(passage.contentID), "document": JSONValue(passage.document),
            "section": .array(passage.section.map(JSONValue.string)), "kind": .string(passage.kind.rawValue),
            "span": JSONValue(passage.span), "line": .int(passage.line), "text": .string(passage.text),
            "sentences": .array(passage.sentences.map { JSONValue($0) }),
            "notes": .array(passage.notes.map { JSONValue($0) }),
        ]
        if passage.isLossy { fields["lossy"] = .bool(true) }
        return fields
    }
}
