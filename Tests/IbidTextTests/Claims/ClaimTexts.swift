import IbidModel
import IbidText

/// Made-up texts as the claim checker meets them.
struct ClaimTexts {
    let documents: [Document]
    let table: EntityTable
    let statements: [Statement]

    /// Reads the texts in this order.
    init(_ texts: [String]) {
        documents = texts.map { ProfileReader().document(Array($0.utf8), fallbackTitle: "x") }
        table = EntityTableBuilder.table(of: documents)
        let reader = StatementReader(table: table)
        var all: [Statement] = []
        for (number, document) in documents.enumerated() {
            all += reader.statements(of: document, number: number, firstID: all.count)
        }
        statements = all
    }

    /// What all of them say of a claim.
    func check(_ claim: String) -> ClaimCheck { ClaimChecker(table: table).check(claim, statements: statements) }

    func verdict(_ claim: String) -> Verdict { check(claim).verdict }
}
