package import IbidModel

/// Audits a corpus: every rule over every document, and the rules over all of them together.
///
/// The outcome depends on the inputs and the settings alone, not on the number of workers. Linear in the corpus, but for
/// sorts of the findings and of works with a common key.
package struct Auditor: Sendable {
    private let settings: AuditSettings

    /// Makes an auditor.
    package init(settings: AuditSettings = AuditSettings()) {
        self.settings = settings
    }

    /// Audits in order, on the caller's thread.
    package func report(_ inputs: [AuditInput], baseline: AuditBaseline = AuditBaseline()) -> AuditReport {
        let chunk = ChunkAudit(inputs[...], settings, ReadCitation.known())
        var collector = FindingCollector(settings)
        let pairs = sourcePairs(chunk.ledger, collector)
        let found = SourcePairRules.relations(pairs[...], chunk.ledger.sources)
        checkSources(found, chunk.ledger, into: &collector)
        if SpellingRule.rules.contains(where: collector.isOn) {
            let suspects = SpellingSuspects(chunk.vocabulary, inputs)
            let rule = SpellingRule(suspects.suspects(0..<suspects.count), inputs)
            var counts: [UInt64: Int] = [:]
            for input in inputs { counts.merge(rule.contexts(in: input.document), uniquingKeysWith: +) }
            rule.check(counts, inputs, into: &collector)
        }
        return report(chunk, collector, baseline)
    }

    /// Audits with up to `workers` tasks at a time.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    package func report(
        _ inputs: [AuditInput], baseline: AuditBaseline = AuditBaseline(), workers: Int
    ) async throws -> AuditReport {
        let outcome = try await outcome(inputs, workers: workers)
        return AuditReport(
            findings: outcome.findings, documents: outcome.coverage, threshold: settings.threshold, baseline: baseline)
    }

    /// The findings, not yet in order, with what contradictions are looked for with.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    package func outcome(_ inputs: [AuditInput], workers: Int) async throws -> AuditOutcome {
        let chunks = Self.chunks(inputs, count: max(1, workers) * 4)
        let settings = settings
        var chunk = ChunkAudit()
        let known = ReadCitation.known()
        let audits = try await Self.map(chunks, workers: workers) {
            ChunkAudit(inputs[$0], settings, known, isStopped: { Task.isCancelled })
        }
        for audit in audits { chunk.add(audit) }
        let ledger = chunk.ledger
        var collector = FindingCollector(settings)
        let pairs = sourcePairs(ledger, collector)
        let found = try await Self.map(Self.runs(pairs.count, of: 500), workers: workers) {
            SourcePairRules.relations(pairs[$0], ledger.sources)
        }
        checkSources(found.flatMap { $0 }, ledger, into: &collector)
        if SpellingRule.rules.contains(where: collector.isOn) {
            let suspects = SpellingSuspects(chunk.vocabulary, inputs)
            let found = try await Self.map(Self.runs(suspects.count, of: 2_000), workers: workers) {
                suspects.suspects($0)
            }
            let rule = SpellingRule(found.flatMap { $0 }, inputs)
            let parts = try await Self.map(chunks, workers: workers) { range in
                var counts: [UInt64: Int] = [:]
                for input in inputs[range] { counts.merge(rule.contexts(in: input.document), uniquingKeysWith: +) }
                return counts
            }
            let counts = parts.reduce(into: [UInt64: Int]()) { $0.merge($1, uniquingKeysWith: +) }
            rule.check(counts, inputs, into: &collector)
        }
        return AuditOutcome(
            findings: chunk.findings + collector.findings, coverage: chunk.coverage, plans: chunk.plans,
            sentences: chunk.sentences)
    }

    // MARK: Parts

    private func sourcePairs(_ ledger: SourceLedger, _ collector: FindingCollector) -> [SourcePairs.Pair] {
        SourcePairRules.rules.contains(where: collector.isOn) ? SourcePairs(ledger.sources).pairs : []
    }

    private func checkSources(
        _ found: [SourcePairRules.Found], _ ledger: SourceLedger, into collector: inout FindingCollector
    ) {
        SourcePairRules.check(found, ledger, into: &collector)
        if NameVariantRule.rules.contains(where: collector.isOn) { NameVariantRule.check(ledger, into: &collector) }
    }

    private func report(
        _ chunk: ChunkAudit, _ collector: FindingCollector, _ baseline: AuditBaseline
    ) -> AuditReport {
        AuditReport(
            findings: chunk.findings + collector.findings, documents: chunk.coverage,
            threshold: settings.threshold, baseline: baseline)
    }

    // MARK: Work

    /// Cuts the inputs into at most `count` runs of about as many bytes.
    private static func chunks(_ inputs: [AuditInput], count: Int) -> [Range<Int>] {
        let total = inputs.reduce(0) { $0 + $1.document.text.bytes.count + 1 }
        let share = max(1, (total + count - 1) / count)
        var result: [Range<Int>] = []
        var (start, size) = (0, 0)
        for (index, input) in inputs.enumerated() {
            size += input.document.text.bytes.count + 1
            if size >= share {
                result.append(start..<(index + 1))
                (start, size) = (index + 1, 0)
            }
        }
        if start < inputs.count { result.append(start..<inputs.count) }
        return result
    }

    /// The numbers below `count` in runs of `length`.
    private static func runs(_ count: Int, of length: Int) -> [Range<Int>] {
        stride(from: 0, to: count, by: length).map { $0..<min(count, $0 + length) }
    }

    /// The results of `work` in the order of `ranges`; throws `CancellationError`.
    private static func map<Result: Sendable>(
        _ ranges: [Range<Int>], workers: Int, _ work: @escaping @Sendable (Range<Int>) -> Result
    ) async throws -> [Result] {
        try await WorkShares.map(ranges.count, jobs: workers) { work(ranges[$0]) }
    }
}
