package import IbidModel

/// The wire shapes of an audit.
extension JSONValue {
    package init(_ report: AuditReport) {
        self = .object([
            "schema": .int(1), "findings": .array(report.findings.map { JSONValue($0) }),
            "accepted": .int(report.accepted), "coverage": JSONValue(report.coverage),
            "documents": .array(report.documents.map { JSONValue($0) }),
        ])
    }

    package init(_ document: DocumentCoverage) {
        self = .object([
            "document": .string(document.document), "key": .optional(document.key),
            "coverage": JSONValue(document.coverage),
        ])
    }

    package init(_ finding: Finding) {
        var fields = JSONValue.fields(of: finding.place)
        fields["rule"] = .string(finding.rule.rawValue)
        fields["severity"] = .string(finding.severity.rawValue)
        fields["message"] = .string(FindingMessages.sentence(finding))
        fields["fingerprint"] = .string(finding.fingerprint)
        fields["related"] = .array(finding.related.map { .object(JSONValue.fields(of: $0)) })
        fields["facts"] = .object(
            JSONFields(
                finding.facts.map { fact in
                    switch fact.value {
                    case .text(let text): (fact.key.rawValue, .string(text))
                    case .number(let number): (fact.key.rawValue, .int(number))
                    }
                }))
        self = .object(fields)
    }

    package init(_ coverage: AuditCoverage) {
        func share(_ share: Double?) -> JSONValue { share.map(JSONValue.number) ?? .null }
        self = .object([
            "sentences": .int(coverage.sentences), "own": .int(coverage.own), "covered": .int(coverage.covered),
            "exempt": .int(coverage.exempt), "ownShare": share(coverage.ownShare),
            "coveredShare": share(coverage.coveredShare), "coveredShareOfClaims": share(coverage.coveredShareOfClaims),
        ])
    }

    /// The fingerprints of findings with their counts, as `--baseline` reads them.
    package init(_ baseline: AuditBaseline) {
        self = .object([
            "schema": .int(1), "fingerprints": .object(JSONFields(baseline.counts.mapValues(JSONValue.int))),
        ])
    }

    private static func fields(of place: FindingPlace) -> JSONFields {
        var fields: JSONFields = [
            "document": .string(place.document), "line": .int(place.line), "span": JSONValue(place.span),
        ]
        if let key = place.key { fields["key"] = .string(key) }
        return fields
    }
}
