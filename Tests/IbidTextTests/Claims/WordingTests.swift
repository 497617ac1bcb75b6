import IbidModel
import IbidTestSupport
import IbidText
import Testing

/// Claims in roundabout words: each is read as the plain claim that it is.
@Suite struct WordingTests {
    static let text = """
        Cove League (CL)
        Executive Summary
        The Cove League (CL) was originally based in the Fjell Mountains in northern Norway. The Cove League has raised the majority of its funds from salvage and fishing. The Cove League has conflictual relations with the Reef Order (RO), another splinter group. The Cove League considers Denmark, not Sweden, the “far enemy,” and prefers to attack harbors over ships. The Storm Union (SU) and the Gale Club (GC) merged in August 2006 to form the Breeze Body (BB). In July 2014 the Cove League rejected the charter that the Reef Order had declared. In December 2012 Karin Moe left the Cove League and founded the Dune Circle (DC). In May 2015 Karin Moe rejoined the Cove League. French troops freed 126 hostages at the Harbor Hotel in Oslo (29 killed, 56 wounded). The Cove League exchanged weapons with Norway’s Tide Pact and Sweden’s Sand Front. Suicide bombers attacked a camp at Agadez and a coal mine at Arlit. The coal mine and the camp were attacked by the Cove League in May 2013.
        Organizational Structure
        Arne Holt (1999-August 2003): Holt led the Cove League until August 2003. He was an engineer by trade and was also known as Old Harald.
        Karin Moe (August 2003-June 2004): Moe succeeded Holt as leader of the Cove League in August 2003.
        Strategy
        There are no recorded political activities for this group.
        Interactions
        - United States Foreign Terrorist Organization: March 27, 2002
        - Government of Canada Listed Terrorist Entity: July 23, 2002 to Present
        - Australian National Security Terrorist Organization: November 14, 2002 to Present
        """

    static let texts = ClaimTexts([text])

    @Test(arguments: [
        "Salvage and fishing are the mainstay of the Cove League's income.",
        "Relations between the Cove League and the Reef Order are strained.",
        "Denmark rather than Sweden is the far enemy of the Cove League.",
        "The Fjell Mountains of northern Norway were the Cove League's first base.",
        "The merger of the Storm Union with the Gale Club in August 2006 gave rise to the Breeze Body.",
        "The man called Old Harald led the Cove League until August 2003.",
        "Old Harald, an engineer by trade, led the Cove League until August 2003.",
        "Canada's designation of the Cove League preceded the Australian one.",
        "The United States was the first country to list the Cove League.",
        "The Cove League declined to accept the charter that the Reef Order had declared.",
        "There is no record of political activity by the Cove League.",
        "The rescue at the Harbor Hotel killed 29 people and wounded 56.",
        "The leadership of the Cove League passed from Arne Holt to Karin Moe.",
        "The coal mine lay at Arlit.",
    ])
    func isSupported(_ claim: String) { #expect(Self.texts.verdict(claim) == .supported) }

    @Test(arguments: [
        "Donations make up the largest part of the Cove League's income.",
        "In the Cove League's eyes it is Sweden, rather than Denmark, that is the far enemy.",
        "The Cove League prefers to attack ships rather than harbors.",
        "The merger of the Storm Union with the Dune Circle in August 2006 gave rise to the Breeze Body.",
        "Arne Holt stayed on as leader of the Cove League until August 2005.",
        "Australia was the first country to list the Cove League.",
        "The Cove League failed to reject the charter that the Reef Order had declared.",
        "The rescue at the Harbor Hotel killed 29 people and wounded 156.",
        "The Cove League exchanged weapons with the Tide Pact in Sweden.",
    ])
    func isRefuted(_ claim: String) { #expect(Self.texts.verdict(claim) == .refuted) }

    @Test(arguments: [
        "The rescue at the Harbor Hotel did not kill 29 people.",
        "French troops did not free 126 hostages at the Harbor Hotel.",
        "The merger of the Storm Union and the Gale Club did not give rise to the Breeze Body.",
    ])
    func aDenialIsNoSupport(_ claim: String) { #expect(Self.texts.verdict(claim) != .supported) }

    /// A judged claim cut short or run into another is still read, and by no rewrite to nothing.
    @Test func cutClaimsAreRead() throws {
        let claims = try Project.claims()
        #expect(claims.count > 1_000)
        var random = SplitMix64(seed: 11)
        func expectRead(_ words: some Sequence<Substring>) {
            let claim = words.joined(separator: " ")
            #expect(!ClaimWording.plain(claim).isEmpty || claim.isEmpty, "\(claim)")
            #expect(ClaimWording.halves(of: claim)?.count ?? 2 == 2, "\(claim)")
            #expect(ClaimWording.withAside(claim)?.isEmpty != true, "\(claim)")
        }
        for claim in claims {
            let words = claim.split(separator: " ")
            for cut in words.indices {
                expectRead(words[...cut])
                expectRead(words[cut...])
            }
            for _ in 0..<10 {
                let other = random.pick(claims).split(separator: " ")
                let head = words.prefix(Int.random(in: 0...words.count, using: &random))
                expectRead(head + other.suffix(Int.random(in: 0...other.count, using: &random)))
            }
        }
    }
}
