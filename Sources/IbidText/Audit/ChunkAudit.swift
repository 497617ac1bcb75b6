internal import IbidModel

/// What a run of documents gives: findings of their own, and what the rules over the whole corpus are made from.
struct ChunkAudit: Sendable {
    /// The findings of the documents' own rules.
    private(set) var findings: [Finding] = []
    /// The coverage of each document.
    private(set) var coverage: [DocumentCoverage] = []
    /// The works and names cited.
    private(set) var ledger = SourceLedger()
    /// The words.
    private(set) var vocabulary = Vocabulary()
    /// For each document which of its sentences may contradict others; empty where no rule asks.
    private(set) var plans: [ContradictionPlan] = []
    /// For each document its sentences by their words; empty where no rule asks.
    private(set) var sentences: [NearDuplicates] = []

    /// Makes an empty one.
    init() {}

    /// Audits documents. Linear. Ends before the next one when `isStopped` says so; what is there then is no use.
    init(
        _ inputs: ArraySlice<AuditInput>, _ settings: AuditSettings, _ known: ReadCitation.Known,
        isStopped: () -> Bool = { false }
    ) {
        let empty = FindingCollector(settings)
        let groups = DocumentRules.all.filter { $0.rules.contains(where: empty.isOn) }
        let wantsPairs = (SourcePairRules.rules + NameVariantRule.rules).contains(where: empty.isOn)
        let wantsWords = SpellingRule.rules.contains(where: empty.isOn)
        let wantsPlans = ContradictionFinder.rules.contains(where: empty.isOn)
        let wantsRepeats = empty.isOn(.nearDuplicate)
        var collector = empty
        for index in inputs.indices {
            if isStopped() { return }
            let context = AuditContext(inputs[index], today: settings.today, known)
            let first = collector.findings.count
            for group in groups { group.check(context, into: &collector) }
            // In order already, which the sort of all of them takes but one look to see.
            collector.sort(from: first)
            if wantsPairs { ledger.add(context.sources, texts: context.cited, document: index) }
            if wantsWords { vocabulary.add(context.words, document: index) }
            if wantsPlans { plans.append(ContradictionPlan(context.document)) }
            if wantsRepeats { sentences.append(NearDuplicates(context.document, context.words, number: index)) }
            coverage.append(
                DocumentCoverage(
                    document: inputs[index].path, key: context.document.key,
                    coverage: CoverageRules.coverage(of: context.document)))
        }
        findings = collector.findings
    }

    /// Joins what the documents after this one's gave. Linear in it.
    mutating func add(_ other: ChunkAudit) {
        findings += other.findings
        coverage += other.coverage
        ledger.add(other.ledger)
        vocabulary.add(other.vocabulary)
        plans += other.plans
        sentences += other.sentences
    }
}
