internal import IbidModel
internal import IbidText

/// Compares the sentences of audited documents with each other.
struct ContradictionAudit: Sendable {
    private let settings: AuditSettings

    init(settings: AuditSettings) {
        self.settings = settings
    }

    /// The findings of the rules CA070 to CA074 that are on; near-linear in the sentences, `jobs` documents at a time.
    func findings(_ inputs: [AuditInput], jobs: Int) async -> [Finding] {
        let rules = Set(Contradiction.Rule.allCases.filter { severity(of: $0) != nil })
        guard !rules.isEmpty else { return [] }
        let documents = inputs.map(\.document)
        let table = EntityTableBuilder.table(of: documents)
        let gate = SentenceGate.contradictions(in: documents, keepsWords: rules.contains(.nearDuplicate))
        let statements = await statements(of: documents, StatementReader(table: table), gate, jobs: jobs)
        let places = inputs.flatMap { input in
            input.document.paragraphs.flatMap { paragraph in
                paragraph.sentences.map { (input, paragraph.line, $0.span) }
            }
        }
        return ContradictionFinder(table: table).findings(in: statements, rules: rules).compactMap { found in
            guard let severity = severity(of: found.rule), let id = RuleID(rawValue: found.rule.rawValue) else {
                return nil
            }
            let marked = zip(found.statements, found.spans).compactMap { number, span -> FindingPlace? in
                guard places.indices.contains(number), statements.indices.contains(number) else { return nil }
                let (input, line, sentence) = places[number]
                // A statement is its sentence without the head of the line.
                let start = max(sentence.start, sentence.end - statements[number].text.utf8.count)
                return FindingPlace(
                    document: input.path, key: input.document.key, line: line, span: span.shifted(by: start))
            }
            guard let first = marked.first else { return nil }
            let subject = found.statements.map { statements[$0].text }.joined(separator: " ")
            return Finding(
                rule: id, severity: severity, facts: [FindingFact(.reason, found.reason)], place: first,
                related: Array(marked.dropFirst()),
                fingerprint: AuditFingerprint.text(id, about: subject))
        }
    }

    private func severity(of rule: Contradiction.Rule) -> AuditSeverity? {
        RuleID(rawValue: rule.rawValue).flatMap { settings.severity(of: $0) }
    }

    /// The statements of all documents, numbered in their order.
    private func statements(of documents: [Document], _ reader: StatementReader, _ gate: SentenceGate, jobs: Int) async
        -> [Statement]
    {
        var firsts: [Int] = []
        var count = 0
        for document in documents {
            firsts.append(count)
            count += document.paragraphs.reduce(0) { $0 + $1.sentences.count }
        }
        let numbers = firsts
        return await withTaskGroup(of: (Int, [Statement]).self) { group in
            var parts = [[Statement]](repeating: [], count: documents.count)
            var next = 0
            func start() {
                guard next < documents.count else { return }
                let number = next
                next += 1
                group.addTask {
                    (
                        number,
                        reader.statements(
                            of: documents[number], number: number, firstID: numbers[number], gate: gate)
                    )
                }
            }
            for _ in 0..<max(1, jobs) { start() }
            while let (number, part) = await group.next() {
                parts[number] = part
                start()
            }
            return parts.flatMap { $0 }
        }
    }
}
