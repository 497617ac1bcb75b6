import IbidModel
import IbidText
import Testing

/// What is passed over must change no answer.
@Suite struct SentenceGateTests {
    /// The bench corpus and a text whose sentences contradict each other.
    private static let documents =
        ClaimBench.documents + [
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

    private func findings(_ gate: SentenceGate?) -> [Contradiction] {
        let table = EntityTableBuilder.table(of: Self.documents)
        let reader = StatementReader(table: table)
        var statements: [Statement] = []
        for (number, document) in Self.documents.enumerated() {
            statements += reader.statements(of: document, number: number, firstID: statements.count, gate: gate)
        }
        return ContradictionFinder(table: table).findings(in: statements)
    }

    @Test func theSameContradictionsAreFound() {
        let all = findings(nil)
        #expect(!all.isEmpty)
        #expect(findings(.contradictions(in: Self.documents, keepsWords: true)) == all)
    }

    @Test(arguments: [
        "Norvik Shipping acquired Sundt Lines in 1988.", "NVS was founded by Per Lund.",
        "Ingrid Dahl succeeded Per Lund.",
        "Maria Kessler discovered the Kessler virus in 1974.", "Elena Vasik won the Nobel Prize.",
    ])
    func aClaimHasTheSameVerdict(_ claim: String) {
        let reader = StatementReader(table: ClaimBench.table)
        var statements: [Statement] = []
        for (number, document) in ClaimBench.documents.enumerated() {
            statements += reader.statements(
                of: document, number: number, firstID: statements.count, gate: .evidence(on: claim))
        }
        #expect(statements.count == ClaimBench.statements.count)
        #expect(statements.contains { $0.frames.isEmpty })
        let verdict = ClaimChecker(table: ClaimBench.table).check(claim, statements: statements).verdict
        #expect(verdict == ClaimBench.verdict(claim))
    }
}
