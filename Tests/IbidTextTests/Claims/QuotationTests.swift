import IbidModel
import IbidTestSupport
import IbidText
import Testing

/// Claims in the text's own words, and what they may not leave out of it.
@Suite struct QuotationTests {
    static let text = """
        Reef Order (RO)
        Executive Summary
        The Reef Order (RO) is a band of fishermen led by Ida Lund. Under Ida Lund's leadership, the Reef Order joined the Tide Pact in May 2012. Karin Moe announced the Reef Order's merger with the Dune Circle. The coast guard, aided by Danish troops, freed 12 hostages in a raid. The Reef Order has never carried out an attack outside of Norway. Ida Lund did not leave the Tide Pact until June 2013. It is believed that the Reef Order sold fish. In 2014 the Reef Order held more than 200 people, of whom 126 were freed in a week. The locals are less receptive to the Reef Order than others.
        Organizational Structure
        Ida Lund (March 2010-June 2013): Lund led the Reef Order. Karin Moe (Unknown-May 2014): Moe was a commander.
        Major Attacks
        March 2011: Ida Lund took 30 Swedes hostage in Oslo. The remaining hostage died in captivity (1 killed, 0 wounded).
        """

    static let texts = ClaimTexts([text])

    @Test(arguments: [
        "The coast guard, aided by Danish troops, freed 12 hostages in a raid.",
        "In 2014 the Reef Order held more than 200 people, of whom 126 were freed in a week.",
        "It is believed that the Reef Order sold fish.",
        "The Reef Order took 30 Swedes hostage in March 2011.",
        "The Reef Order kidnapped 30 Swedes in March 2011.",
        "Ida Lund was the leader of the Reef Order when it joined the Tide Pact.",
        "The Reef Order did not join the Tide Pact until May 2012.",
        "Ida Lund left the Tide Pact in June 2013.", "Ida Lund led the Reef Order from 2010 to 2013.",
    ])
    func isSupported(_ claim: String) { #expect(Self.texts.verdict(claim) == .supported) }

    @Test(arguments: [
        "Ida Lund announced the merger of the Reef Order with the Dune Circle.",
        "Karin Moe was the leader of the Reef Order when it joined the Tide Pact.",
        "The Reef Order has carried out attacks in Denmark.", "The Reef Order has never carried out an attack.",
        "Ida Lund led the Reef Order from 2010 to 2011.",
    ])
    func isRefuted(_ claim: String) { #expect(Self.texts.verdict(claim) == .refuted) }

    /// What is left out would have changed it.
    @Test(arguments: [
        "12 hostages were not freed in a raid by the coast guard.", "The Reef Order is not believed to have sold fish.",
        "Karin Moe worked with the Dune Circle.", "Tide Pact stands for Dune Circle.",
        "The locals are receptive to the Reef Order.", "The Reef Order sold fish.",
        "Ida Lund did not leave the Tide Pact.", "The coast guard freed 12 hostages in a raid without foreign help.",
    ])
    func isNotSupported(_ claim: String) { #expect(Self.texts.verdict(claim) != .supported) }

    /// Every sentence of the own corpus says what it says.
    @Test func noSentenceIsRefutedByItsText() throws {
        let documents = try Project.profiles().map { ProfileReader().document($0.bytes, fallbackTitle: $0.name) }
        let table = EntityTableBuilder.table(of: documents)
        var statements: [Statement] = []
        for (number, document) in documents.enumerated() {
            statements += StatementReader(table: table).statements(
                of: document, number: number, firstID: statements.count, gate: nil)
        }
        let checker = ClaimChecker(table: table)
        var verdicts: [Verdict: Int] = [:]
        for statement in statements {
            let claim = statement.text.replacing(/\[\d+\]/, with: "")
            guard claim.split(separator: " ").count >= 4 else { continue }
            let verdict = checker.check(claim, statements: statements).verdict
            verdicts[verdict, default: 0] += 1
            #expect(verdict != .refuted, "\(claim)")
        }
        let all = verdicts.values.reduce(0, +)
        #expect(all > 300 && (verdicts[.supported] ?? 0) * 10 > all * 9, "\(verdicts)")
    }
}
