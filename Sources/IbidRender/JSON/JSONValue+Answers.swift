package import IbidModel

/// The wire shapes of whole answers.
extension JSONValue {
    /// The number of the wire format: fields are only ever added within it.
    static let schema = JSONValue.int(1)

    /// The answer to a search as one document.
    package init(_ result: SearchResult) {
        var fields = JSONValue.summary(of: result)
        fields["hits"] = .array(result.hits.map { JSONValue($0) })
        self = .object(fields)
    }

    /// The last line of a search in JSON Lines.
    package static func summaryLine(_ result: SearchResult) -> JSONValue {
        var fields = summary(of: result)
        fields["type"] = .string("summary")
        fields["hits"] = .int(result.hits.count)
        return .object(fields)
    }

    /// A hit as a line of JSON Lines.
    package static func hitLine(_ hit: Hit) -> JSONValue {
        guard case .object(var fields) = JSONValue(hit) else { return .null }
        fields["type"] = .string("hit")
        return .object(fields)
    }

    private static func summary(of result: SearchResult) -> JSONFields {
        let terms = result.query.expression?.rankedTerms.map { JSONValue.string($0.text) } ?? []
        var query: JSONFields = ["text": .string(result.query.text), "terms": .array(terms)]
        if !result.query.notices.isEmpty {
            query["notices"] = .array(result.query.notices.map { .string(Messages.text($0)) })
        }
        var fields: JSONFields = [
            "schema": schema, "query": .object(query), "reranked": .int(result.reranked),
            "total": .object(["value": .int(result.total.value), "exact": .bool(result.total.isExact)]),
            "searched": .object([
                "documents": .int(result.searched.documents), "passages": .int(result.searched.passages),
                "complete": .bool(result.searched.isComplete),
            ]),
        ]
        if !result.expansions.isEmpty { fields["expansions"] = .array(result.expansions.map { JSONValue($0) }) }
        if !result.suggestions.isEmpty {
            fields["suggestions"] = .array(
                result.suggestions.map { .object(["word": .string($0.word), "instead": .string($0.instead)]) })
        }
        if let next = result.next { fields["next"] = .string(next) }
        if !result.facets.isEmpty {
            fields["facets"] = .object(JSONFields(result.facets.map { ($0.name.rawValue, JSONValue($0)) }))
        }
        return fields
    }

    package init(_ expanded: SearchResult.Expanded) {
        self = .object([
            "term": .string(expanded.term),
            "expansions": .array(
                expanded.expansions.map { expansion in
                    var fields: JSONFields = [
                        "text": .string(expansion.text), "kind": .string(expansion.kind.rawValue),
                    ]
                    if let passage = expansion.passage { fields["passage"] = .string(passage) }
                    return .object(fields)
                }),
        ])
    }

    package init(_ facet: Facet) {
        self = .array(
            facet.values.map {
                .object(["value": .string($0.value), "label": .string($0.label), "count": .int($0.count)])
            })
    }

    /// A part of the list of sources.
    package static func sources(_ listings: [SourceListing], total: Int, next: String? = nil) -> JSONValue {
        page("sources", listings.map { JSONValue($0) }, total, next)
    }

    /// A part of the list of documents.
    package static func documents(_ page: Page<DocumentListing>) -> JSONValue {
        JSONValue.page("documents", page.listings.map { JSONValue($0) }, page.total, page.next)
    }

    private static func page(_ name: String, _ items: [JSONValue], _ total: Int, _ next: String?) -> JSONValue {
        var fields: JSONFields = [
            "schema": schema, "total": .object(["value": .int(total), "exact": .bool(true)]), name: .array(items),
        ]
        if let next { fields["next"] = .string(next) }
        return .object(fields)
    }

    package init(_ listing: DocumentListing) {
        guard case .object(var fields) = JSONValue(listing.reference) else {
            self = .null
            return
        }
        fields["bytes"] = .int(listing.byteCount)
        fields["passages"] = .int(listing.passages)
        if listing.isLossy { fields["lossy"] = .bool(true) }
        self = .object(fields)
    }

    package init(_ listing: SourceListing) {
        guard case .object(var fields) = JSONValue(listing.source) else {
            self = .null
            return
        }
        fields["citations"] = .int(listing.citations)
        fields["documents"] = .int(listing.documents)
        fields["variants"] = .array(listing.variants.map { JSONValue($0) })
        fields["related"] = .array(listing.related.map { JSONValue($0) })
        self = .object(fields)
    }

    private init(_ related: SourceListing.RelatedSource) {
        self = .object([
            "source": JSONValue(related.source), "kind": .string(related.relation.kind.rawValue),
            "score": .number(related.relation.score), "decided": .bool(related.isDecided),
            "features": .array(
                related.relation.features.map { feature in
                    .object([
                        "field": .string(feature.field), "finding": .string(feature.finding),
                        // A veto has no finite weight, and JSON no infinity.
                        "weight": feature.weight.isFinite ? .number(feature.weight) : .null,
                    ])
                }),
        ])
    }

    package init(_ citedBy: CitedBy) {
        var fields: JSONFields = [
            "schema": JSONValue.schema, "source": JSONValue(citedBy.listing),
            "total": .object(["value": .int(citedBy.total), "exact": .bool(true)]),
            "uses": .array(
                citedBy.uses.map { use in
                    .object([
                        "document": JSONValue(use.document), "section": .array(use.section.map(JSONValue.string)),
                        "line": .int(use.line), "passage": .string(use.passage), "sentence": JSONValue(use.sentence),
                        "notes": .array(use.notes.map { JSONValue($0) }),
                    ])
                }),
        ]
        if let next = citedBy.next { fields["next"] = .string(next) }
        self = .object(fields)
    }

    package init(_ item: ShownItem) {
        let (type, value): (String, JSONFields) =
            switch item {
            case .passage(let passage): ("passage", ["passage": JSONValue(passage)])
            case .sentence(let sentence, let passage):
                ("sentence", ["sentence": JSONValue(sentence), "passage": JSONValue(passage)])
            case .note(let note, let document): ("note", ["note": JSONValue(note), "document": JSONValue(document)])
            case .citation(let citation, let note, let document):
                (
                    "citation",
                    ["citation": JSONValue(citation), "note": JSONValue(note), "document": JSONValue(document)]
                )
            case .source(let citedBy):
                ("source", ["source": JSONValue(citedBy.listing), "uses": .int(citedBy.total)])
            case .document(let document): ("document", ["document": JSONValue(document)])
            }
        self = .object(value.merging(["schema": JSONValue.schema, "type": .string(type)]))
    }

    package init(_ document: DocumentRecord) {
        guard case .object(var fields) = JSONValue(document.reference) else {
            self = .null
            return
        }
        fields["sha256"] = .string(document.sha256)
        fields["bytes"] = .int(document.byteCount)
        fields["counts"] = JSONValue(document.counts)
        if document.isLossy { fields["lossy"] = .bool(true) }
        fields["sections"] = .array(
            document.sections.map { section in
                .object([
                    "path": .array(section.path.map(JSONValue.string)), "heading": .optional(section.path.last),
                    "inferred": .bool(section.isInferred), "span": JSONValue(section.span),
                    "passages": .int(section.passages),
                ])
            })
        self = .object(fields)
    }

    package init(_ counts: DocumentRecord.Counts) {
        self = .object([
            "documents": .int(counts.documents), "passages": .int(counts.passages), "sentences": .int(counts.sentences),
            "noteBlocks": .int(counts.noteBlocks), "notes": .int(counts.notes), "markers": .int(counts.markers),
            "unresolvedMarkers": .int(counts.unresolvedMarkers), "unreferencedNotes": .int(counts.unreferencedNotes),
            "citations": .int(counts.citations),
        ])
    }

    package init(_ status: IndexStatus) {
        let ranking = status.parameters.ranking
        self = .object([
            "schema": JSONValue.schema, "index": .string(status.path), "version": .int(status.version),
            "bytes": .int(status.byteCount), "sqlite": .string(status.sqliteVersion),
            "complete": .bool(status.isComplete),
            "generation": .int(status.generation), "contentHash": .optional(status.contentHash),
            "passageWords": .int(status.parameters.passageWords), "roots": .array(status.roots.map(JSONValue.string)),
            "files": .int(status.files), "counts": JSONValue(status.counts), "sources": .int(status.sources),
            "joinedSpellings": .int(status.joinedSpellings), "suspects": .int(status.suspects),
            "ranking": .object([
                "k1": .number(ranking.k1), "b": .number(ranking.b), "title": .number(ranking.titleWeight),
                "section": .number(ranking.sectionWeight), "body": .number(ranking.bodyWeight),
            ]),
        ])
    }

    package init(_ report: VerifyReport) {
        self = .object([
            "schema": JSONValue.schema, "intact": .bool(report.isIntact), "complete": .bool(report.isComplete),
            "checks": .array(
                report.checks.map { check in
                    .object([
                        "check": .string(check.name.rawValue), "ok": .bool(check.faults.isEmpty),
                        "faults": .array(check.faults.map(JSONValue.string)),
                    ])
                }),
        ])
    }
}
