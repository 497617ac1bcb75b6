import IbidModel
import IbidText
import Testing

/// Support by words, and the signs at which the check abstains.
@Suite struct CoverageTests {
    static let text = """
        Talvik Cooperative (TKC)
        Executive Summary
        The Talvik Cooperative (TKC) was founded in 1931. TKC has drawn the majority of its revenue from fishing and timber sales. Several growers fear that TKC might leave the Morland Union. Lena Brandt, a young chemist from Oslo, served for a time as an adviser to TKC in Iceland. The board closed the village library. Nobody was hurt when the Harstad mill burned in 1950. In the storm of 1962 Harstad fishermen lost 24 boats near Talvik. Despite its change of name in 1970, the aims of TKC did not change noticeably. Olav Ness led TKC from 1931 to June 1948. Rolf Aune led TKC from June 1948 to 1960.
        """
    static let texts = ClaimTexts([text])

    @Test(arguments: [
        "TKC makes the majority of its revenue from fishing and timber sales.",
        "Rolf Aune became the leader of TKC in June 1948.",
    ])
    func wordsSupport(_ claim: String) { #expect(Self.texts.verdict(claim) == .supported) }

    @Test(arguments: [
        "TKC will leave the Morland Union.", "TKC makes all of its revenue from fishing and timber sales.",
        "Rolf Aune was the third leader of TKC.",
    ])
    func doubtAbstains(_ claim: String) { #expect(Self.texts.verdict(claim) == .notEnoughInfo) }

    @Test(arguments: [
        "The aims of TKC changed completely.", "TKC changed its aims.", "TKC does not draw its revenue from fishing.",
        "Olav Ness succeeded Rolf Aune.", "TKC served as an adviser to Lena Brandt in Iceland.",
    ])
    func denialIsNeverSupport(_ claim: String) { #expect(Self.texts.verdict(claim) != .supported) }

    @Test func aHandoverRefutesNeither() {
        #expect(Self.texts.verdict("Olav Ness led TKC in June 1948.") != .refuted)
        #expect(Self.texts.verdict("Rolf Aune led TKC in 1940.") != .supported)
    }

    @Test func mixedTellsWhy() {
        let text = """
            Ferrol Guard
            Size
            2004: 300 (Harbour Institute)
            2004: 900 (Delta Review)
            """
        let check = ClaimTexts([text]).check("In 2004 the Ferrol Guard had 300 members.")
        #expect(check.verdict != .refuted)
        if check.verdict == .mixed { #expect(check.cause == .namedSourcesDiffer) }
    }
}
