import IbidModel
import IbidText
import Testing

/// Claims that name the right things in the wrong parts: who followed whom, what became what, whose wing it was.
@Suite struct RoleTests {
    static let text = """
        Cove League (CL)
        Executive Summary
        The Cove League (CL), originally known as the Reef Order (RO), split from the Tide Pact (TP) in 1999. A rival force, the Delta Corps (DC), served the Tide Pact as its armed wing. In May 2004 the Reef Order changed its name to the Cove League. The Dune Circle (DC2) and Sand Front are both believed to be splinter groups of the Cove League, although the circumstances of their division remain unclear. The Storm Union (SU) and the Gale Club (GC) merged in August 2006 to form the Breeze Body (BB). The Tide Pact, by contrast, refused every truce. The Breeze Body came back into the Cove League in December 2007.
        Leadership
        Arne Holt (1999-August 2003): In August 2003 Arne Holt was forced out of the Reef Order.
        Bruno Falk (August 2003-June 2004): Falk replaced Arne Holt as the leader of the Reef Order in August 2003 but was killed in June 2004.
        Karin Moe (June 2004-Present): Moe succeeded Falk as leader of the Reef Order in June 2004.
        """

    static let texts = ClaimTexts([text])

    @Test(arguments: [
        "Moe took over Falk's post.", "Falk stepped into Holt's shoes in August 2003.",
        "Arne Holt was forced out in August 2003 and Bruno Falk took his place.",
        "After Falk was killed in 2004, Moe succeeded him.", "When Falk was killed in 2004, Moe succeeded him.",
        "Moe became leader after Falk's death.", "The Reef Order was renamed the Cove League.",
        "The Cove League was formerly known as the Reef Order.",
        "The Storm Union and the Gale Club merged under the name Breeze Body.",
        "It is unclear how Sand Front broke away from the Cove League.",
        "The Delta Corps was the armed wing of the Tide Pact.",
    ])
    func isSupported(_ claim: String) { #expect(Self.texts.verdict(claim) == .supported) }

    @Test(arguments: [
        "Arne Holt was forced out in August 2003 and Karin Moe took his place.", "Holt took over Falk's post.",
        "Moe became leader before Falk was killed.", "The Cove League was renamed the Reef Order.",
        "The Reef Order used to be called the Cove League.", "The Reef Order was formerly known as the Cove League.",
        "The Storm Union and the Gale Club merged to form the Cove League.",
        "The Storm Union and the Gale Club merged in August 2006 to form the Dune Circle.",
    ])
    func isRefuted(_ claim: String) { #expect(Self.texts.verdict(claim) == .refuted) }

    @Test(arguments: [
        "The Cove League joined the Cove League in December 2007.", "Sand Front is a splinter of Sand Front.",
        "The Delta Corps was the armed wing of the Breeze Body.", "The Dune Circle refused every truce.",
        "It is unclear how the Cove League broke away from Sand Front.",
        "The Cove League came back into the Breeze Body in December 2007.",
    ])
    func isNotSupported(_ claim: String) { #expect(Self.texts.verdict(claim) != .supported) }

    /// What is listed with a body that has an abbreviation is no person.
    @Test func namesInAListAreAlike() {
        #expect(Self.texts.verdict("Falk was followed by Moe as leader of Sand Front.") != .supported)
    }
}
