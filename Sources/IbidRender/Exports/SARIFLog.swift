package import IbidModel

/// Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS 2020), which code hosts and editors read.
package enum SARIFLog {
    /// The log of one run. `version` is the program's.
    package static func log(_ report: AuditReport, version: String) -> JSONValue {
        let rules = RuleCatalogue.rules
        let places = Dictionary(rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        return .object([
            "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"), "version": .string("2.1.0"),
            "runs": .array([
                .object([
                    "tool": .object([
                        "driver": .object([
                            "name": .string("ibid"), "version": .string(version),
                            "rules": .array(rules.map(descriptor)),
                        ])
                    ]),
                    "columnKind": .string("unicodeCodePoints"),
                    "results": .array(report.findings.map { result($0, rule: places[$0.rule]) }),
                ])
            ]),
        ])
    }

    private static func descriptor(_ rule: AuditRule) -> JSONValue {
        .object([
            "id": .string(rule.id.rawValue), "shortDescription": .object(["text": .string(rule.title)]),
            "fullDescription": .object(["text": .string(rule.what)]),
            "help": .object(["text": .string(rule.help)]),
            "defaultConfiguration": .object(["level": .string(level(rule.severity))]),
        ])
    }

    private static func result(_ finding: Finding, rule: Int?) -> JSONValue {
        var fields: JSONFields = [
            "ruleId": .string(finding.rule.rawValue), "level": .string(level(finding.severity)),
            "message": .object(["text": .string(FindingMessages.sentence(finding))]),
            "locations": .array([location(finding.place)]),
            "partialFingerprints": .object(["ibid/v1": .string(finding.fingerprint)]),
        ]
        if let rule { fields["ruleIndex"] = .int(rule) }
        if !finding.related.isEmpty { fields["relatedLocations"] = .array(finding.related.map(location)) }
        return .object(fields)
    }

    /// A record is shown as a whole: its text is decoded, so its lines and bytes are none of the file's.
    private static func location(_ place: FindingPlace) -> JSONValue {
        var region: JSONFields = ["startLine": .int(place.recordLine ?? place.line)]
        if place.recordLine == nil {
            region["byteOffset"] = .int(place.span.start)
            region["byteLength"] = .int(place.span.count)
        }
        var fields: JSONFields = [
            "physicalLocation": .object([
                "artifactLocation": .object(["uri": .string(PathReference.text(place.document))]),
                "region": .object(region),
            ])
        ]
        if let key = place.key {
            fields["logicalLocations"] = .array([.object(["name": .string(key), "kind": .string("object")])])
        }
        return .object(fields)
    }

    /// SARIF knows three levels.
    private static func level(_ severity: AuditSeverity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info, .style: "note"
        }
    }
}
