import IbidModel
import IbidText
import Testing

/// What is passed over must change no answer.
@Suite struct SentenceGateTests {
    /// The bench corpus and a text whose sentences contradict each other.
    private static let documents =
        ClaimBench.read.documents + [
            ProfileReader().document(
                Array(
                    """
                    Harbour Union (HU)
                    Executive Summary
                    The Harbour Union (HU) was founded in Oslo in 1950. It is a union of dock workers. Its members meet often. It was renamed Coast Union in May 1961. Nothing more is told of them.
                    Group Narrative
                    The Harbour Union was founded in 1953 by Nils Berg. He spoke well. He was succeeded by Eva Holm.
                    """.utf8), fallbackTitle: "x")
        ]

    /// The contradictions of the documents, every sentence read or only those of a plan.
    private func findings(_ documents: [Document], isPlanned: Bool) -> (read: Int, found: [Contradiction]) {
        let table = EntityTableBuilder.table(of: documents)
        let reader = StatementReader(table: table)
        let plans = documents.map { ContradictionPlan($0) }
        let readsNames = plans.contains(where: \.limitsSomething)
        var statements: [Statement] = []
        var first = 0
        for (number, document) in documents.enumerated() {
            statements +=
                isPlanned
                ? reader.statements(
                    of: document, number: number, firstID: first, plan: plans[number], readsNames: readsNames)
                : reader.statements(of: document, number: number, firstID: first)
            first += plans[number].count
        }
        return (
            statements.count { !$0.frames.isEmpty }, ContradictionFinder(table: table).findings(in: statements)
        )
    }

    @Test func theSameContradictionsAreFound() {
        let all = findings(Self.documents, isPlanned: false)
        #expect(!all.found.isEmpty)
        #expect(findings(Self.documents, isPlanned: true).found == all.found)
    }

    @Test(arguments: [
        // What was before a founding, whatever it was.
        "Blue Line\nSummary\nIn 1940 the Blue Line bought a mill.\nBlue Line was founded in 1950.",
        // A limit, and an instance beyond it.
        "Blue Line\nSummary\nThe Blue Line has never attacked outside Norway.\nThe Blue Line attacked Lyon, France.",
        // An order that the dates do not allow.
        "Blue Line\nSummary\nAfter the merger of December 2015 the Blue Line left in November 2015. Nothing is told of 2001.",
        "Blue Line\nSummary\nIn 1990 a house stood there. It was white in 1991. Nobody was there in 1992.",
    ])
    func fewerSentencesAreReadForTheSame(_ text: String) {
        let documents = [ProfileReader().document(Array(text.utf8), fallbackTitle: "x")]
        let (all, planned) = (findings(documents, isPlanned: false), findings(documents, isPlanned: true))
        #expect(planned.found == all.found)
        #expect(planned.read <= all.read)
    }

    @Test(arguments: [
        "Norvik Shipping acquired Sundt Lines in 1988.", "NVS was founded by Per Lund.",
        "Ingrid Dahl succeeded Per Lund.",
        "Maria Kessler discovered the Kessler virus in 1974.", "Elena Vasik won the Nobel Prize.",
    ])
    func aClaimHasTheSameVerdict(_ claim: String) {
        let reader = StatementReader(table: ClaimBench.read.table)
        var statements: [Statement] = []
        for (number, document) in ClaimBench.read.documents.enumerated() {
            statements += reader.statements(
                of: document, number: number, firstID: statements.count, gate: .evidence(on: claim))
        }
        #expect(statements.count == ClaimBench.read.statements.count)
        #expect(statements.contains { $0.frames.isEmpty })
        let verdict = ClaimChecker(table: ClaimBench.read.table).check(claim, statements: statements).verdict
        #expect(verdict == ClaimBench.verdict(claim))
    }
}
