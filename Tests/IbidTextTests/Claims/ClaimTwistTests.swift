import IbidModel
import IbidText
import Testing

/// One word of a true claim turned: its contrary, another people, place, number, moment or doer.
@Suite struct ClaimTwistTests {
    static let text = """
        Cove League
        Organizational Overview
        Formed: March 2010
        Executive Summary
        The family ties of its leaders helped the Cove League enter the salt trade in 2011. In July 2012 the Cove League congratulated the Tide Pact for its gains in Norway while urging peace between the Dune Circle, its partner in Denmark, and the Tide Pact. For the Dune Circle, allying with the Cove League allowed it to expand to a new coast.
        Arne Holt, a teacher by trade, joined the Cove League as a half-paid helper in order to keep the peace. In May 2011 Danish sailors rebelled against the Government of Norway. The Cove League described its war as one against the crown and its ships, not against Norwegian sailors. The Cove League raised the majority of its money from salt and fishing. The Cove League originally garnered widespread public support by pledging to continue fighting the crown without harming sailors.
        Arne Holt was removed in June 2012 because he wanted to negotiate with the sailors in Oslo. Holt was replaced by Bruno Falk, who swore loyalty to Karin Moe in October 2012, although the Cove League did not become a formal affiliate of the Tide Pact until 2015. Falk later rejoined the Cove League in 2014 after the Sand Front merged with the Cove League. In March 2017 a branch of the Cove League merged with the Sand Front and the Salt Guard to form the Grand Tide. Lena Voss, a captain who had led an uprising against the Danish crown in 1990, founded the Reef Order. In January 2013 a Danish army operation aimed at restoring order in Norway pushed the Cove League and its allies out of most of the fjords. The Dawn Crew joined the Cove League in December 2013 as a semi-autonomous unit in order to keep the peace. The crown forced Karin Moe from office and called off the vote.
        Organizational Structure
        Arne Holt (March 2010-July 2012): Holt led the Cove League from its first day. He was arrested in Tunisia in 2013 and handed over to Norway.
        Bruno Falk (July 2012-November 2013): Falk took over on Holt’s death, and the worst raids of the war fell in his years as leader. Under his leadership, the Cove League pledged nominal loyalty to the Dune Circle.
        Major Attacks
        First Attack: April 2010: Three Swedish divers were abducted from a ship in Tunis, Tunisia.
        August 2010: A bomb on a train at Sfax station killed eight people.
        October 2010: The Cove League shelled the harbor in Tripoli. Two soldiers and a civilian were killed (3 killed, unknown wounded).
        May 2011: The Cove League bombed a bar in Sousse and took 70 people hostage, who were rescued later in the day, and demanded the return of smugglers held in Denmark (2 killed).
        July 2011: Following a mutiny in Norway launched by Danish sailors, the Dune Circle, and the Reef Order, launched a raid in Denmark.
        """

    static let texts = ClaimTexts([text])

    @Test(arguments: [
        "The family ties of its leaders helped the Cove League enter the salt trade.",
        "The Cove League congratulated the Tide Pact for its gains in Norway.",
        "Danish sailors rebelled against the Government of Norway in May 2011.",
        "The Cove League described its war as one against the crown.",
        "The Cove League raised most of its money from salt and fishing.",
        "Holt was removed because he wanted to negotiate with the sailors in Oslo.",
        "Three Swedish divers were abducted from a ship in Tunis.",
        "Two soldiers and a civilian were killed in Tripoli.", "The Dawn Crew joined the Cove League in 2013.",
        "The hostages in Sousse were rescued the same day.",
        "Allying with the Cove League allowed the Dune Circle to expand to a new coast.",
    ])
    func isSupported(_ claim: String) {
        #expect(Self.texts.verdict(claim) == .supported)
    }

    @Test(arguments: [
        // contraries
        "The family ties of its leaders hindered the Cove League from entering the salt trade.",
        "The family ties of its leaders prevented the Cove League from entering the salt trade.",
        "Holt was removed because he wanted to fight the sailors in Oslo.",
        "The hostages in Sousse were killed later in the day.",
        "Holt, a doctor by trade, joined the Cove League.",
        "The bomb at Sfax was placed in an airport.",
        // people, places, numbers
        "Three Danish divers were abducted from a ship in Tunis.",
        "Three Asian divers were abducted from a ship in Tunis.",
        "Danish sailors rebelled against the Government of Sweden in May 2011.",
        "The Cove League congratulated the Tide Pact for its gains in Denmark.",
        "The Cove League held hostages in Denmark.",
        "Two civilians and a soldier were killed in Tripoli.", "Two civilians were killed in Tripoli.",
        // what is left out, what it is against
        "The Cove League raised most of its money from sources other than salt and fishing.",
        "The Cove League originally had no public support.", "Voss led an uprising with the Danish crown.",
        "The Cove League described its war as one against Norwegian sailors.",
        "Moe called off the vote against the will of the crown.",
        // moments
        "The hostages in Sousse were rescued the following day.",
        "Falk rejoined the Cove League before the Sand Front merged with it.",
        "The Cove League became a formal affiliate of the Tide Pact while Falk was its leader.",
        "Under Holt the Cove League pledged nominal loyalty to the Dune Circle.",
        "The worst raids of the war fell in the years of Holt.",
        // doers
        "Moe forced the crown to call off the vote.",
        "The Cove League congratulated the Dune Circle for its gains in Norway.",
        "Prior to the alliance, the group's operations were aimed at Danish army targets.",
        "The mutiny in Norway was launched by the Reef Order.",
        "Allying with the Dune Circle allowed the Cove League to expand to a new coast.",
        // extent and manner
        "The attack on the station was a shooting.",
        "The Dawn Crew joined the Cove League as a fully autonomous unit.",
        "The Sfax bombing was the last of a series.",
        "Holt was last arrested in Tunisia.",
        // asides, which are read apart
        "Holt, the last leader of the Cove League, was arrested in Tunisia.",
    ])
    func isOpen(_ claim: String) {
        let verdict = Self.texts.verdict(claim)
        #expect(verdict == .notEnoughInfo || verdict == .refuted)
    }

    /// The same where one name is a part of the other.
    @Test func hasAnotherObject() {
        let texts = ClaimTexts([
            """
            Tide Pact in the Northern Fjords (TPNF)
            Executive Summary
            The Tide Pact in the Northern Fjords (TPNF) is an affiliate of the Tide Pact (TP). In July 2014, TPNF publicly congratulated the Sand Front (SF) for its military gains in Norway while simultaneously urging reconciliation between TP, its affiliate in Denmark and SF.
            """
        ])
        #expect(texts.verdict("TPNF congratulated the SF for its military gains in Norway.") == .supported)
        #expect(texts.verdict("TPNF congratulated TP for its military gains in Norway.") != .supported)
    }
}
