package import IbidModel

/// The JSON of an audit, written finding by finding on several cores: a corpus may have as many findings as sentences.
package enum AuditJSON {
    /// How many findings one piece of the text holds.
    private static let share = 2_000

    /// Gives the report as one line of JSON, piece by piece in order, `jobs` pieces made at a time: together they are
    /// what `JSONValue(report)` has as text. Linear; a few pieces are held at once. Throws what `write` does.
    package static func write(_ report: AuditReport, jobs: Int, to write: ([UInt8]) throws -> Void) async throws {
        try write(head(report))
        let findings = report.findings
        let count = (findings.count + share - 1) / share
        let window = max(1, jobs) * 2
        try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            var (next, due) = (0, 0)
            var ready: [Int: [UInt8]] = [:]
            func start() {
                while next < count, next - due < window {
                    let number = next
                    group.addTask { (number, piece(findings, number)) }
                    next += 1
                }
            }
            start()
            while let (number, bytes) = try await group.next() {
                ready[number] = bytes
                while let bytes = ready.removeValue(forKey: due) {
                    due += 1
                    start()
                    try write(bytes)
                }
            }
        }
        try write(Array("],\"schema\":1}".utf8))
    }

    /// All that stands before the findings; keys are in the order of their letters.
    private static func head(_ report: AuditReport) -> [UInt8] {
        var text = JSONText()
        text.add("{\"accepted\":")
        text.add(report.accepted)
        text.add(",\"coverage\":")
        text.add(JSONValue(report.coverage))
        text.add(",\"documents\":[")
        for (index, document) in report.documents.enumerated() {
            if index > 0 { text.add(",") }
            text.add(JSONValue(document))
        }
        text.add("],\"findings\":[")
        return text.bytes
    }

    private static func piece(_ findings: [Finding], _ number: Int) -> [UInt8] {
        let range = number * share..<min(findings.count, (number + 1) * share)
        var text = JSONText()
        text.reserve(range.count * 480)
        for index in range {
            if index > 0 { text.add(",") }
            text.add(findings[index])
        }
        return text.bytes
    }
}

extension JSONText {
    /// Adds a finding as `JSONValue(finding)` would be written.
    mutating func add(_ finding: Finding) {
        openPlace(finding.place)
        add(",\"facts\":{")
        var facts: [FindingFact] = []
        for fact in finding.facts where !facts.contains(where: { $0.key == fact.key }) { facts.append(fact) }
        facts.sort { $0.key.rawValue < $1.key.rawValue }
        for (index, fact) in facts.enumerated() {
            if index > 0 { add(",") }
            add(quoted: fact.key.rawValue)
            add(":")
            switch fact.value {
            case .text(let text): add(quoted: text)
            case .number(let number): add(number)
            }
        }
        add("},\"fingerprint\":")
        add(quoted: finding.fingerprint)
        addLine(finding.place)
        add(",\"message\":")
        add(quoted: FindingMessages.sentence(finding))
        add(",\"related\":[")
        for (index, place) in finding.related.enumerated() {
            if index > 0 { add(",") }
            openPlace(place)
            addLine(place)
            addSpan(place)
        }
        add("],\"rule\":")
        add(quoted: finding.rule.rawValue)
        add(",\"severity\":")
        add(quoted: finding.severity.rawValue)
        addSpan(finding.place)
    }

    private mutating func openPlace(_ place: FindingPlace) {
        add("{\"document\":")
        add(quoted: place.document)
    }

    private mutating func addLine(_ place: FindingPlace) {
        if let key = place.key {
            add(",\"key\":")
            add(quoted: key)
        }
        add(",\"line\":")
        add(place.line)
    }

    private mutating func addSpan(_ place: FindingPlace) {
        add(",\"span\":{\"end\":")
        add(place.span.end)
        add(",\"start\":")
        add(place.span.start)
        add("}}")
    }
}
