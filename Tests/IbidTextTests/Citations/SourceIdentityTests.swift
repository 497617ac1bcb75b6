import IbidModel
import IbidText
import Testing

@Suite struct SourceIdentityTests {
    static func item(_ text: String) throws -> CSLItem {
        try #require(CitationParser().citations(inNote: text).first).item
    }

    static let laub =
        "Laub, Zachary and Jonathan Masters. “Al-Qaeda in the Islamic Maghreb (AQIM).” Council on Foreign Relations, 27 March 2015. Web. 21 Oct. 2015."
    static let chivvis =
        "Chivvis, Christopher S. & Andrew Liepman. “North Africa’s Menace: AQIM’s Evolution and the U.S. Policy Response.” RAND Corporation, 2013. Web. 28 Oct. 2015."
    static let landsANS =
        "“Al-Qa’ida in the Lands of the Islamic Maghreb.” Australian National Security, n.d. Web. 09 July 2018."
    static let landsNCTC =
        "“Al-Aq’ida in the Lands of the Islamic Maghreb.” Counterterrorism Guide, The National Counterterrorism Center, Date unknown. Web. 27 Oct. 2015."
    static let landsTRAC =
        "“al Qaeda in the Lands of the Islamic Maghreb (AQIM).” TRAC, Date unknown. Web. 27 Oct. 2015."
    static let maghrebANS =
        "“Al-Qa’ida in the Islamic Maghreb.” Australian National Security, May 2013. Web. 27 Oct. 2015."
    static let report2002 =
        "US Department of State. Country Reports on Terrorism 2002, 2003. Country Reports on Terrorism. Washington, DC: US Department of State."
    static let report2006 =
        "US Department of State. Country Reports on Terrorism 2006, 2006. Country Reports on Terrorism. Washington, DC: US Department of State."
    static let hotel =
        "“Death toll from Radisson blast at army base rises.” Al Jazeera, 19 Jan. 2017. Web. 07 July 2018."

    struct Case: Sendable, CustomTestStringConvertible {
        let a: String
        let b: String
        let kinds: [SourceRelation.Kind?]
        var testDescription: String { "\(a) | \(b)" }

        init(_ a: String, _ b: String, _ kinds: SourceRelation.Kind?...) {
            self.a = a
            self.b = b
            self.kinds = kinds
        }
    }

    @Test(arguments: [
        Case(landsANS, landsNCTC, .confusable, nil), Case(landsANS, landsTRAC, .confusable, nil),
        Case(landsNCTC, landsTRAC, .confusable, nil), Case(landsANS, maghrebANS, .confusable, .suspect, nil),
        Case(laub, maghrebANS, .confusable, nil), Case(report2002, report2006, .series),
        Case(chivvis, chivvis.replacing("Evolution", with: "Evoluton"), .same),
        Case(chivvis, chivvis.replacing("Chivvis", with: "Chivis"), .same),
        Case(hotel, hotel.replacing("Radisson", with: "Raddison"), .same),
        Case(laub, laub.replacing("27 March 2015", with: "27 March 2014"), .suspect, .confusable),
        Case(laub, laub.replacing("27 March 2015", with: "27 March 2009"), .confusable),
        Case(laub, laub.replacing("Council on Foreign Relations", with: "BBC News"), .confusable),
        Case(laub, hotel, nil),
    ])
    func relations(_ example: Case) throws {
        let (a, b) = (try Self.item(example.a), try Self.item(example.b))
        let relation = SourceIdentity.relation(a, b)
        #expect(example.kinds.contains(relation?.kind), "\(String(describing: relation))")
        #expect(SourceIdentity.relation(b, a)?.kind == relation?.kind)
        if relation?.kind == .same {
            #expect(!Set(SourceIdentity.blockingKeys(a)).isDisjoint(with: SourceIdentity.blockingKeys(b)))
            #expect(relation?.features.isEmpty == false)
        }
    }

    @Test(arguments: [
        chivvis.replacing("28 Oct. 2015", with: "1 May 2019"),
        chivvis.replacing("“", with: "\"").replacing("”", with: "\""),
        chivvis.replacing("Response.”", with: "Response”"), chivvis.replacing("Menace", with: "MENACE"),
        chivvis.replacing("’", with: "'"),
    ])
    func fingerprintsSeePastTheSurface(_ other: String) throws {
        let (a, b) = (try Self.item(Self.chivvis), try Self.item(other))
        #expect(SourceIdentity.fingerprint(a) == SourceIdentity.fingerprint(b))
    }

    @Test(arguments: ["Foriegn", "Terorist", "Organisations"])
    func anUndatedRepeatIsCompared(slip: String) throws {
        let text = "“Foreign Terrorist Organizations.” U.S. Department of State. Web. 2 November 2015."
        let word = ["Foriegn": "Foreign", "Terorist": "Terrorist"][slip] ?? "Organizations"
        let (a, b) = (try Self.item(text), try Self.item(text.replacing(word, with: slip)))
        #expect(!Set(SourceIdentity.blockingKeys(a)).isDisjoint(with: SourceIdentity.blockingKeys(b)))
        #expect([.same, .suspect].contains(SourceIdentity.relation(a, b)?.kind))
    }
}
