internal import IbidModel
internal import IbidText

/// Compares the sentences of audited documents with each other.
struct ContradictionAudit: Sendable {
    private let settings: AuditSettings

    init(settings: AuditSettings) {
        self.settings = settings
    }

    /// The findings of the rules CA070 to CA074 that are on; near-linear in the sentences, `jobs` documents at a time.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    func findings(_ inputs: [AuditInput], _ outcome: AuditOutcome, jobs: Int) async throws -> [Finding] {
        let rules = Set(ContradictionFinder.rules.filter { settings.severity(of: $0) != nil })
        guard !rules.isEmpty else { return [] }
        let documents = inputs.map(\.document)
        let plans = outcome.plans
        var firsts: [Int] = []
        var count = 0
        for plan in plans {
            firsts.append(count)
            count += plan.count
        }
        let numbers = firsts
        let repeats = try await repeats(
            NearDuplicates(joining: outcome.sentences, firsts: numbers), documents, jobs: jobs)
        let readsNames = plans.contains(where: \.limitsSomething)
        let isRead = try await WorkShares.map(documents.count, jobs: jobs) {
            plans[$0].reads(documents[$0], readsNames: readsNames)
        }
        var statements: [Statement] = []
        var finder = ContradictionFinder(table: EntityTable())
        if isRead.contains(true) {
            let table = EntityTableBuilder.table(of: documents)
            let reader = StatementReader(table: table)
            finder = ContradictionFinder(table: table)
            let parts = try await WorkShares.map(documents.count, jobs: jobs) { number in
                guard isRead[number] else { return [Statement]() }
                return reader.statements(
                    of: documents[number], number: number, firstID: numbers[number], plan: plans[number],
                    readsNames: readsNames)
            }
            statements = parts.flatMap { $0 }
        }
        let places = SentencePlaces(inputs, firsts: numbers)
        return finder.findings(in: statements, repeats: repeats, works: CitedWorks(documents), rules: rules).compactMap
        {
            finding(of: $0, places)
        }
    }

    /// The finding that a contradiction makes; `nil` where its rule is off.
    private func finding(of found: Contradiction, _ places: SentencePlaces) -> Finding? {
        guard let severity = settings.severity(of: found.rule) else { return nil }
        let marked = zip(found.statements, found.spans).compactMap { places.place($0, $1) }
        guard let first = marked.first else { return nil }
        let subject = found.statements.compactMap(places.text).joined(separator: " ")
        return Finding(
            rule: found.rule, severity: severity, facts: found.facts, place: first, related: Array(marked.dropFirst()),
            fingerprint: AuditFingerprint.text(found.rule, about: subject))
    }

    /// The sentences that stand twice.
    private func repeats(
        _ sentences: NearDuplicates, _ documents: [Document], jobs: Int
    ) async throws -> [Contradiction] {
        let parts = jobs * 4
        return try await WorkShares.map(parts, jobs: jobs) { sentences.findings(in: documents, part: $0, of: parts) }
            .flatMap { $0 }
    }
}
