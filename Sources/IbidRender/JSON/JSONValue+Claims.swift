package import IbidModel

/// The wire shapes of a check of a claim.
extension JSONValue {
    package init(_ report: ClaimReport) {
        var fields = JSONValue.fields(of: report)
        fields["schema"] = .int(1)
        fields["sourceChecked"] = .bool(false)
        self = .object(fields)
    }

    /// A report with what a verifier said of it: the report's verdict stands, whatever that was.
    package static func report(_ report: ClaimReport, verified: VerifiedVerdict) -> JSONValue {
        var fields = fields(of: report)
        fields["schema"] = .int(1)
        fields["sourceChecked"] = .bool(false)
        var verifier = fieldsOfOpinion(verified.opinion)
        verifier["suggestion"] = optional(verified.suggestion?.rawValue)
        verifier["objection"] = optional(verified.objection?.rawValue)
        fields["verifier"] = .object(verifier)
        return .object(fields)
    }

    private static func fieldsOfOpinion(_ opinion: VerifierOpinion) -> JSONFields {
        var quotes: [JSONValue] = []
        for quote in opinion.quotes {
            quotes.append(
                .object([
                    "sentence": .string(quote.sentence), "span": JSONValue(quote.span), "text": .string(quote.text),
                ]))
        }
        var fields: JSONFields = ["quotes": .array(quotes), "milliseconds": .int(opinion.milliseconds)]
        fields["model"] = .string(opinion.model)
        fields["promptHash"] = optional(opinion.promptHash)
        fields["verdict"] = optional(opinion.verdict?.rawValue)
        if let fault = opinion.fault { fields["dropped"] = .string(Messages.text(fault)) }
        return fields
    }

    private static func fields(of report: ClaimReport) -> JSONFields {
        [
            "claim": .string(report.claim), "verdict": .string(report.verdict.rawValue),
            "cause": .optional(report.cause?.rawValue),
            "missing": .array(report.missing.map { [.string($0.rawValue)] } ?? []),
            "parts": .array(report.parts.map { .object(fields(of: $0)) }),
            "evidence": .array(report.evidence.map { JSONValue($0) }),
            "sources": .object([
                "supporting": .int(report.supportingSources), "refuting": .int(report.refutingSources),
                "onBothSides": .bool(report.hasSourceOnBothSides),
            ]),
        ]
    }

    package init(_ evidence: ClaimReport.Evidence) {
        self = .object([
            "stance": .string(evidence.stance.rawValue), "score": .number(evidence.score),
            "sentence": JSONValue(evidence.sentence),
            "clause": JSONValue(evidence.span), "attributed": .bool(evidence.isAttributed),
            "document": JSONValue(evidence.passage.document), "line": .int(evidence.passage.line),
            "passage": .string(evidence.passage.id),
            "slots": .array(
                evidence.slots.map { row in
                    .object([
                        "slot": .string(row.slot.rawValue), "claim": .string(row.claim),
                        "evidence": .string(row.evidence), "relation": .string(row.status.rawValue),
                    ])
                }),
            "notes": .array(evidence.notes.map { JSONValue($0) }),
        ])
    }

    /// schema.org's ClaimReview as JSON-LD. The rating is the verdict's name alone: it says what a text says, and
    /// schema.org's scale from false to true would say more.
    package static func claimReview(_ report: ClaimReport) -> JSONValue {
        .object([
            "@context": .string("https://schema.org"), "@type": .string("ClaimReview"),
            "claimReviewed": .string(report.claim),
            "reviewRating": .object([
                "@type": .string("Rating"), "alternateName": .string(report.verdict.rawValue),
                "ratingExplanation": .string(ClaimText.meaning),
            ]),
            "itemReviewed": .object(["@type": .string("Claim"), "text": .string(report.claim)]),
            "citation": .array(
                report.evidence.flatMap(\.notes).flatMap(\.citations).map { citation in
                    .object([
                        "@type": .string("CreativeWork"), "identifier": .string(citation.source.id),
                        "name": .optional(citation.source.item.title), "text": .string(citation.text),
                    ])
                }),
        ])
    }
}
