import IbidModel
import IbidText
import Testing

/// Which citations are of one work, and which must stay apart.
@Suite struct SourceIdentityTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let a: String
        let b: String
        let kinds: [SourceRelation.Kind?]
        var testDescription: String { "\(a) / \(b)" }
    }

    static let ncc =
        "“Al-Aq’ida in the Lands of the Islamic Maghreb.” Counterterrorism Guide, The National Counterterrorism Center, Date unknown. Web. 27 Oct. 2015."
    static let lands =
        "“Al-Qa’ida in the Lands of the Islamic Maghreb.” Australian National Security, n.d. Web. 09 July 2018."
    static let trac = "“al Qaeda in the Lands of the Islamic Maghreb (AQIM).” TRAC, Date unknown. Web. 27 Oct. 2015."
    static let australia =
        "“Al-Qa’ida in the Islamic Maghreb.” Australian National Security, May 2013. Web. 27 Oct. 2015."
    static let laub =
        "Laub, Zachary and Jonathan Masters. “Al-Qaeda in the Islamic Maghreb (AQIM).” Council on Foreign Relations, 27 March 2015. Web. 21 Oct. 2015."
    static let chivvis =
        "Chivvis, Christopher S. & Andrew Liepman. “North Africa’s Menace: AQIM’s Evolution and the U.S. Policy Response.” RAND Corporation, 2013. Web. 28 Oct. 2015."
    static let hotel = "“Gunmen leave the Radisson in Bamako.” CNN, 20 Nov. 2015. Web. 25 June 2018."

    static func report(_ year: Int) -> String {
        "US Department of State. Country Reports on Terrorism \(year), \(year). Country Reports on Terrorism. Washington, DC: US Department of State."
    }

    static let war = "“The War in Mali and After.” BBC News, 3 May 2013. Web. 4 May 2013."
    static let apart: [SourceRelation.Kind?] = [nil, .confusable]
    static let pairs = [
        Pair(a: ncc, b: lands, kinds: apart), Pair(a: ncc, b: trac, kinds: apart),
        Pair(a: ncc, b: australia, kinds: apart),
        Pair(a: ncc, b: laub, kinds: apart), Pair(a: lands, b: trac, kinds: apart),
        Pair(a: lands, b: laub, kinds: apart),
        Pair(a: lands, b: australia, kinds: apart + [.suspect]), Pair(a: trac, b: australia, kinds: apart),
        Pair(a: trac, b: laub, kinds: apart), Pair(a: australia, b: laub, kinds: apart),
        Pair(a: report(2002), b: report(2006), kinds: [.series]),
        Pair(a: report(2006), b: report(2007), kinds: [.series]),
        Pair(a: chivvis, b: chivvis.replacing("Chivvis", with: "Chivis"), kinds: [.same]),
        Pair(a: chivvis, b: chivvis.replacing("Evolution", with: "Evoluton"), kinds: [.same]),
        Pair(a: laub, b: laub.replacing("Masters", with: "Mastres"), kinds: [.same]),
        Pair(a: hotel, b: hotel.replacing("Radisson", with: "Raddison"), kinds: [.same]),
        Pair(a: lands, b: lands.replacing("Islamic", with: "Islmaic"), kinds: [.same]),
        Pair(a: hotel, b: hotel.replacing("20 Nov.", with: "21 Nov."), kinds: [.suspect, .confusable]),
        Pair(a: hotel, b: hotel.replacing("CNN", with: "Fox News"), kinds: apart),
        Pair(a: chivvis, b: chivvis.replacing("2013", with: "2010"), kinds: apart),
        Pair(a: chivvis, b: laub, kinds: [nil]),
        Pair(a: "Smith, John. \(war)", b: "Smith, Mary. \(war)", kinds: apart),
        Pair(a: "Smith, John. \(war)", b: "Smith, J. \(war)", kinds: [.same]),
    ]

    @Test(arguments: pairs) func relates(_ pair: Pair) throws {
        let parser = CitationParser()
        let a = try #require(parser.citations(inNote: pair.a).first?.item)
        let b = try #require(parser.citations(inNote: pair.b).first?.item)
        let relation = SourceIdentity.relation(a, b)
        #expect(pair.kinds.contains(relation?.kind), "\(String(describing: relation))")
        #expect(relation == SourceIdentity.relation(b, a))
        #expect(relation?.features.isEmpty != true)
        if relation?.kind == .same {
            #expect(!Set(SourceIdentity.blockingKeys(a)).isDisjoint(with: SourceIdentity.blockingKeys(b)))
        }
    }

    @Test(arguments: [ncc, lands, trac, australia, laub, chivvis, hotel, report(2002)])
    func twoMisspeltWordsKeepAKey(_ text: String) throws {
        let item = try #require(CitationParser().citations(inNote: text).first?.item)
        let keys = Set(SourceIdentity.blockingKeys(item))
        let words = (item.title ?? "").split(separator: " ").map(String.init)
        for i in words.indices {
            for j in words.indices {
                var repeated = item
                var wrong = words
                wrong[i] += "x"
                if j != i { wrong[j] += "x" }
                repeated.title = wrong.joined(separator: " ")
                #expect(!keys.isDisjoint(with: SourceIdentity.blockingKeys(repeated)), "\(repeated.title ?? "")")
            }
        }
    }

    static let equals = [
        (chivvis, chivvis.replacing("28 Oct. 2015", with: "1 May 2016")),
        (hotel, hotel.replacing("“", with: "\"").replacing("”", with: "\"").replacing("Gunmen", with: "GUNMEN")),
        (hotel, hotel.replacing("Bamako.", with: "Bamako")), (hotel, hotel.replacing("Bamako", with: "Bamakó")),
        (ncc, ncc.replacing("’", with: "'")),
    ]

    @Test(arguments: equals) func fingerprintsAgree(_ a: String, _ b: String) throws {
        let parser = CitationParser()
        let left = try #require(parser.citations(inNote: a).first?.item)
        let right = try #require(parser.citations(inNote: b).first?.item)
        #expect(SourceIdentity.fingerprint(left) == SourceIdentity.fingerprint(right))
    }

    @Test func readableFingerprint() throws {
        let item = try #require(CitationParser().citations(inNote: Self.hotel).first?.item)
        #expect(SourceIdentity.fingerprint(item) == "|gunmen leave the radisson in bamako|cnn|2015-11-20")
    }

    @Test func everyFieldSurvives() {
        var item = CSLItem(type: "chapter", title: "A / “B” \u{0}")
        item.rawTitle = ""
        item.authors = [
            .person(family: "A", given: "", isOrderCertain: false), .literal(""), .person(family: "", given: "B"),
        ]
        item.translators = [.person(family: "C", given: "D", isOrderCertain: false)]
        item.editors = [.literal("E")]
        (item.containerTitle, item.publisher, item.publisherPlace, item.collectionTitle) = ("F", "G", "H", "I")
        (item.number, item.url, item.doi, item.page, item.medium, item.genre) = (
            "1", "https://a.org/é", "10.1/x", "3–4", "Web", "Data file"
        )
        for edtf in [nil, "2015", "2015-03", "2015-03-27", "2015-3", "x", "-1", ""] {
            item.issued = CSLDate(edtf: edtf, text: "27 March")
            item.accessed = CSLDate(edtf: edtf, text: edtf ?? "")
            #expect(CSLCoding.item(json: CSLCoding.json(item)) == item)
        }
        #expect(CSLCoding.item(json: "nonsense") == nil)
        #expect(CSLCoding.json(item) == CSLCoding.json(item))
    }
}
