import IbidModel
import IbidText
import Testing

/// Claims that need more than a clause: orders, lengths, terms, lines with a label, unions and what is left of a whole.
@Suite struct ClaimCaseTests {
    static let text = """
        Cove League (CL)
        Organizational Overview
        Formed: March 2010
        Disbanded: November 2010 (became part of the Tide Pact)
        First Attack: April 2010: Five Swedish sailors were abducted from a ship in Tunis, Tunisia.
        Executive Summary
        In March 2010 Arne Holt left the Reef Order and founded the Cove League (CL). A rival force, the Delta Corps (DC), served the Reef Order as its armed wing. The raid of May 2010 put an end to its trade but not to its existence. Swedish forces pushed the Cove League out of most of Norway in June 2010. Despite its alliance with the Dune Circle the aims of the Cove League did not shift. Bruno Falk sees Denmark as the far enemy, as opposed to Norway, which he deems the near enemy. The Cove League shared arms with the Dune Circle.
        On November 2, 2010, the Cove League and the Dune Circle joined with the Sand Front into the unified organization, the Tide Pact. Falk swore loyalty to Karin Moe. Karin Moe, a Frisian lawyer, drew up the treaty. In May 2011 Moe bought the paper Tidings and shut down the station Tide One. Tidings was founded in 1990. It was Lena Voss who founded Tidings. The Harbor Hotel was seized on April 5, 2010.
        Organizational Structure
        Arne Holt (March 2010-July 2010): Holt led the Cove League from its first day.
        Bruno Falk (July 2010-November 2010): Falk succeeded Holt as leader. He never belonged to the Dune Circle.
        Karin Moe (November 2010-Present): Moe is the head of the Tide Pact.
        Major Attacks
        August 2010: The Cove League took 20 Danes hostage in Tripoli. One Dane died in captivity, and the others were ransomed for $2 million.
        September 9, 2010: The French embassy was attacked in Tunis. The Cove League claimed the assault.
        October 2010: Four gunmen of the Cove League attacked a bus in Sfax. The four gunmen died in the assault.
        Interactions
        - United States Foreign Terrorist Organization: April 2010 to May 2012
        """

    static let texts = ClaimTexts([text])

    @Test(arguments: [
        "Arne Holt founded the Cove League after leaving the Reef Order.",
        "The Cove League existed for less than a year.", "The Cove League bore its name for less than a year.",
        "The first attack of the Cove League took place in Tunisia.",
        "The Delta Corps was the armed wing of the Reef Order.",
        "The aims of the Cove League stayed the same.", "The Cove League became part of the Tide Pact.",
        "The Sand Front is part of the Tide Pact.",
        "Lena Voss founded Tidings in 1990.", "The station Tide One was shut down in May 2011.",
        "The Tide Pact was founded on November 2, 2010.",
        "The Sand Front joined the Tide Pact.",
        "Holt was the leader of the Cove League when the Harbor Hotel was seized.",
        "All of the gunmen died in the assault in Sfax.",
        "One of the 20 Danes died in captivity.",
        "Denmark is the far enemy for Bruno Falk.",
        "The United States took the Cove League off its list of terrorist organizations in 2012.",
    ])
    func isSupported(_ claim: String) {
        #expect(Self.texts.verdict(claim) == .supported)
    }

    @Test(arguments: [
        "The Cove League existed for three years.", "The Cove League used its name for more than three years.",
        "The first attack of the Cove League took place in Mali.",
        "The raid of May 2010 put an end to the existence of the Cove League.",
        "Swedish forces pushed the Cove League out of all of Norway in June 2010.",
        "The Tide Pact became part of the Sand Front.",
        "Falk was the leader of the Cove League when the Harbor Hotel was seized.",
        "The French embassy was attacked in Bamako in September 2010.",
        "Falk joined the Dune Circle.", "Karin Moe was a Saxon lawyer.",
        "The Tide Pact became part of the Cove League.",
        "Falk swore loyalty to Arne Holt.",
        "Bruno Falk sees Norway as the far enemy.",
    ])
    func isRefuted(_ claim: String) {
        #expect(Self.texts.verdict(claim) == .refuted)
    }

    @Test(arguments: [
        "One of the 50 Danes died in captivity.",
        "The Cove League is a breakaway of the Dune Circle.",
        "The Sand Front is part of the Dune Circle.", "Bruno Falk succeeded Arne Holt as head of the Reef Order.",
        "Arne Holt was at the helm of the Cove League from 1989 to 2010.",
        "The United States has listed the Cove League as a terrorist organization since 1999.",
        "All of the Danes whom the Cove League took in Tripoli in August 2010 survived.",
        "Three of the 20 Danes died in captivity and the rest escaped by boat.",
    ])
    func isNotSupported(_ claim: String) {
        #expect(Self.texts.verdict(claim) != .supported)
    }
}
