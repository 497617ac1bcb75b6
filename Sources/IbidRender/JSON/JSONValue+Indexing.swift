package import IbidModel

extension JSONValue {
    /// What an indexing run did.
    package init(_ report: IndexingReport) {
        self = .object([
            "schema": JSONValue.schema,
            "files": .object([
                "added": .int(report.files.added), "changed": .int(report.files.changed),
                "unchanged": .int(report.files.unchanged), "removed": .int(report.files.removed),
            ]),
            "failures": .array(report.failures.map { .string(Messages.text($0)) }),
            "failedRecords": .int(report.failedRecords),
            "skipped": .array(report.skipped.map { .string(Messages.text($0)) }),
            "leftBehind": .array(report.leftBehind.map { .string(Messages.text($0)) }),
            "diagnosticCount": .int(report.diagnosticCount),
            "diagnostics": .array(
                report.diagnostics.map { located in
                    .object([
                        "path": .string(located.path), "key": .optional(located.key),
                        "code": .string(located.diagnostic.code.rawValue),
                        "severity": .string(located.diagnostic.severity.rawValue),
                        "line": .int(located.diagnostic.line),
                        "span": JSONValue(located.diagnostic.span), "detail": .string(located.diagnostic.detail),
                        "message": .string(Messages.text(located.diagnostic)),
                    ])
                }),
            "status": report.status.map { JSONValue($0) } ?? .null,
        ])
    }
}
