import IbidModel
import IbidText
import Testing

@Suite struct ClaimCheckTests {
    @Test(arguments: [
        "Norvik Shipping was established in 1962.", "NVS was founded by Harald Moe.",
        "Norvik Shipping acquired Sundt Lines in 1988.", "Ingrid Dahl headed NVS in 1995.",
        "Per Lund replaced Ingrid Dahl.",
        "In 2009 NVS turned down an offer by Baltic Holding.",
        "Fourteen passengers died in the fire on the Skagen in March 1997.", "NVS has never operated outside Europe.",
        "The Treaty of Lorne was signed in Geneva in June 1921.", "Austria approved the Treaty of Lorne in 1922.",
        "Maria Kessler discovered the Kessler virus in 1974.", "More than 100 horses died in Poland in 1983.",
        "Elena Vasik was born in 1931.", "Elena Vasik was the author of twelve novels.",
        "It was Harald Moe who founded Norvik Shipping.", "The founder of NVS was Harald Moe.",
        "Harald Moe led NVS before Ingrid Dahl.", "Ingrid Dahl was succeeded by Per Lund at the top of NVS.",
        "Thirty people were hurt in the fire on the ferry Skagen.", "Ingrid Dahl became head of NVS in 1990.",
        "The death toll of the fire on the ferry Skagen was 14.",
        "The Lorne Front cooperated with the Delta League in 2006.",
        "Wolny escaped unhurt from the attack in Gdansk.", "Wolny was not injured in the attack in Gdansk.",
        "More than 20 people were wounded in Gdansk in May 2005.", "The Lorne Front regards Spain as a far enemy.",
        "The ransom for the hostages of June 2006 was 3 million dollars.", "Harald Moe was a Norwegian.",
        "Ingrid Dahl was the leader of NVS.", "Harald Moe led NVS.",
        "At the top of NVS stood Ingrid Dahl.",
        "The year 1962 saw the birth of Norvik Shipping.",
        "The Amber Bloc was formed by three groups.", "Nina Falk leads the Amber Bloc.",
        "The Amber Bloc operated in Spain.", "The Amber Bloc is still active.",
        "Marta Oss led the Lorne Front for less than five years.",
        "The Amber Bloc is not known to have carried out attacks outside Europe.",
        "The Amber Bloc claimed the raid at Sella.", "Nine people were killed at the Grand Palace Hotel.",
        "No one was hurt in the abduction of Ole Brandt.",
    ])
    func isSupported(_ claim: String) {
        #expect(ClaimBench.verdict(claim) == .supported)
    }

    @Test(arguments: [
        "NVS was founded by Per Lund.", "Norvik Shipping was founded in 1970.",
        "Sundt Lines bought Norvik Shipping in May 1988.",
        "Ingrid Dahl succeeded Per Lund.", "NVS accepted the offer by Baltic Holding in 2009.",
        "The fire on the ferry Skagen killed 24 passengers.", "The Treaty of Lorne was signed in Geneva in June 1922.",
        "The Kessler virus has infected humans.", "Elena Vasik died in Lisbon in May 1989.",
        "It is clear why Elena Vasik left Prague.", "The founder of NVS was Ingrid Dahl.",
        "Ingrid Dahl became head of NVS in 1995.", "Harald Moe succeeded Ingrid Dahl.",
        "Ingrid Dahl led NVS before Harald Moe.", "It was Per Lund who founded Norvik Shipping.",
        "Wolny was killed in Gdansk in May 2005.", "Rana Bek is another name of Tomas Gray.",
        "The Delta League merged with the Lorne Front in August 2009.", "Tomas Gray was killed in Poland.",
        "Harald Moe was an Italian.",
        "The Amber Bloc was formed by five groups.", "The Grand Palace attack killed 80 people.",
        "The Amber Bloc has attacked targets in Egypt.", "The Amber Bloc never operated in Portugal.",
        "The Ocean Alliance joined the Amber Bloc in May 2012.", "The Amber Bloc no longer exists.",
        "Marta Oss led the Lorne Front for more than ten years.",
        "Only two people were killed at the Grand Palace Hotel.",
    ])
    func isRefuted(_ claim: String) {
        #expect(ClaimBench.verdict(claim) == .refuted)
    }

    @Test(arguments: [
        "Norvik Shipping was founded in June 1962.", "NVS will sell its ferries.",
        "NVS opened an office in Hamburg in 2001.",
        "The Kessler virus came from Hungary.", "Elena Vasik won the Nobel Prize.", "Elena Vasik had two sons.",
        "Norvik Shipping was a merger of Sundt Lines and Baltic Holding.", "Per Lund was a Norwegian engineer.",
        "Fourteen children died in the fire on the ferry Skagen.",
        "Twelve crew members died in the fire on the ferry Skagen.",
        "It was anger at the firm's loss of Per Lund's ships.",
        "Marta Oss pledged allegiance to Karl Bruun.", "The Lorne Front has carried out attacks in Denmark.",
        "Per Lund is a Danish general.", "Fighters of the Amber Bloc fought in Egypt.",
        "The River League joined the Amber Bloc as a bank.", "The Amber Bloc claimed the raid at Gdansk.", "",
        " ", "?!",
    ])
    func isOpen(_ claim: String) {
        #expect(ClaimBench.verdict(claim) == .notEnoughInfo)
    }

    @Test func anAnswerShowsItsSlots() throws {
        let check = ClaimBench.read.check("Norvik Shipping was founded in 1970.")
        let evidence = try #require(check.evidence.first)
        #expect(evidence.verdict == .refuted)
        #expect(evidence.rows.contains { $0.slot == .when && $0.status == .conflict && $0.claim == "1970" })
    }

    @Test func aCompoundClaimShowsItsParts() {
        let check = ClaimBench.read.check(
            "Elena Vasik was born in Prague and she was arrested in Brno in August 1969.")
        #expect(check.parts.count == 2 && check.parts.first?.verdict == .supported)
        #expect(check.verdict != .supported)
    }

    @Test func hostileTextNeverCrashes() {
        let nasty = [
            String(repeating: "(", count: 5000), String(repeating: "and ", count: 3000),
            String(repeating: "who ", count: 2000),
            "\u{1F4A3}\u{0301} ’s “ \u{FEFF} al- -al ' . , ; : [1] [] [99999999999999999999]",
            "to to to to be be been being not never no",
            String(repeating: "was killed before ", count: 500), "العربية كتب 12٫5 ٣", "Al-", "a’s’s’s",
        ]
        for text in nasty {
            #expect(ClaimBench.verdict(text) != .refuted)
            let document = ProfileReader().document(Array(text.utf8), fallbackTitle: "x")
            let table = EntityTableBuilder.table(of: [document])
            let statements = StatementReader(table: table).statements(of: document)
            _ = ContradictionFinder(table: table).findings(in: statements)
        }
    }
}
