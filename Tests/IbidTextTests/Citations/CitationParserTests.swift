import IbidModel
import IbidTestSupport
import IbidText
import Testing

@Suite struct CitationParserTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        var style = CitationStyle.mla7
        var type = "webpage"
        var authors: [String] = []
        let title: String
        var container: String?
        var publisher: String?
        var issued: String?
        var accessed: String?
        var other: [String: String] = [:]
        var testDescription: String { text }
    }

    static let cases = [
        Case(
            text:
                "Aronson, Samuel L. “AQIM’s Threat to Western Interests in the Sahel.” The Combatting Terrorism Center at West Point, 28 April 2014. Web. 6 Nov. 2015.",
            authors: ["Samuel L. Aronson"], title: "AQIM’s Threat to Western Interests in the Sahel",
            container: "The Combatting Terrorism Center at West Point", issued: "2014-04-28", accessed: "2015-11-06"),
        Case(
            text:
                "Laub, Zachary and Jonathan Masters. “Al-Qaeda in the Islamic Maghreb (AQIM).” Council on Foreign Relations, 27 March 2015. Web. 21 Oct. 2015.",
            authors: ["Zachary Laub", "Jonathan Masters"], title: "Al-Qaeda in the Islamic Maghreb (AQIM)",
            container: "Council on Foreign Relations", issued: "2015-03-27", accessed: "2015-10-21"),
        Case(
            text:
                "Chivvis, Christopher S. & Andrew Liepman. “North Africa’s Menace: AQIM’s Evolution and the U.S. Policy Response.” RAND Corporation, 2013. Web. 28 Oct. 2015.",
            type: "report", authors: ["Christopher S. Chivvis", "Andrew Liepman"],
            title: "North Africa’s Menace: AQIM’s Evolution and the U.S. Policy Response",
            container: "RAND Corporation",
            issued: "2013", accessed: "2015-10-28"),
        Case(
            text:
                "Tawil, Camille. “New Strategies in al-Qaeda’s Battle for Algeria.” Terrorism Monitor, Jamestown Foundation, 27 July 2009. Web. 27 Oct. 2015.",
            type: "article-journal", authors: ["Camille Tawil"],
            title: "New Strategies in al-Qaeda’s Battle for Algeria",
            container: "Terrorism Monitor", publisher: "Jamestown Foundation", issued: "2009-07-27",
            accessed: "2015-10-27"),
        Case(
            text:
                "The Associated Press. \"Mali: Group Merges With Al Qaeda.\" The New York Times. The New York Times, 04 Dec. 2015. Web. 21 July 2016.",
            type: "article-newspaper", authors: ["The Associated Press"], title: "Mali: Group Merges With Al Qaeda",
            container: "The New York Times", issued: "2015-12-04", accessed: "2016-07-21"),
        Case(
            text:
                "Joscelyn, Thomas. “Analysis: Al Qaeda groups reorganize in West Africa | The Long War Journal.\" The Long War Journal, 13 March 2017. Web. 06 July 2018.",
            authors: ["Thomas Joscelyn"], title: "Analysis: Al Qaeda groups reorganize in West Africa",
            container: "The Long War Journal", issued: "2017-03-13", accessed: "2018-07-06"),
        Case(
            text: "“Al-Qaeda-linked group hits the UN.” Africa News, 30 June 2018. Web. 01 July 2018.",
            type: "article-newspaper",
            title: "Al-Qaeda-linked group hits the UN", container: "Africa News", issued: "2018-06-30",
            accessed: "2018-07-01"),
        Case(
            text: "“Foreign Terrorist Organizations.” U.S. Department of State. Web. 2 November 2015.", type: "report",
            title: "Foreign Terrorist Organizations", container: "U.S. Department of State", accessed: "2015-11-02"),
        Case(
            text: "\"Designated individuals and organizations.\" New Zealand Police, n.d. Web. 26 June 2018.",
            title: "Designated individuals and organizations", container: "New Zealand Police", accessed: "2018-06-26",
            other: ["issued": "n.d."]),
        Case(
            text: "“al Qaeda in the Lands of the Islamic Maghreb (AQIM).” TRAC, Date unknown. Web. 27 Oct. 2015.",
            title: "al Qaeda in the Lands of the Islamic Maghreb (AQIM)", container: "TRAC", accessed: "2015-10-27",
            other: ["issued": "Date unknown"]),
        Case(
            text:
                "Government of Canada. \"Currently listed entities.\" Public Safety Canada, 15 Feb. 2018. Web. 26 June 2018.",
            authors: ["Government of Canada"], title: "Currently listed entities", container: "Public Safety Canada",
            issued: "2018-02-15", accessed: "2018-06-26"),
        Case(
            text:
                "Yess, Hamid. Trans. Menassa Pascale. “Al-Qaeda in Islamic Maghreb backs ISIS.” Al-Monitor, 2 July 2014. Web. 27 Oct. 2015.",
            type: "article-newspaper", authors: ["Hamid Yess"], title: "Al-Qaeda in Islamic Maghreb backs ISIS",
            container: "Al-Monitor", issued: "2014-07-02", accessed: "2015-10-27",
            other: ["translator": "Menassa Pascale"]),
        Case(
            text:
                "National Consortium for the Study of Terrorism and Responses to Terrorism (START). (2016). Global Terrorism Database [Data file]. Retrieved from https://www.start.umd.edu/gtd.",
            style: .apa, type: "dataset",
            authors: ["National Consortium for the Study of Terrorism and Responses to Terrorism (START)"],
            title: "Global Terrorism Database", issued: "2016",
            other: ["url": "https://www.start.umd.edu/gtd", "genre": "Data file"]),
        Case(
            text:
                "US Department of State. Country Reports on Terrorism 2002, 2003. Country Reports on Terrorism. Washington, DC: US Department of State.",
            style: .report, type: "report", authors: ["US Department of State"],
            title: "Country Reports on Terrorism 2002",
            publisher: "US Department of State", issued: "2003",
            other: ["series": "Country Reports on Terrorism", "place": "Washington, DC"]),
        Case(
            text:
                "The Military Balance. 2012. “Chapter Eleven: Non-State Groups and Affiliates.” In The Military Balance 2012, 477–84. The Military Balance.",
            style: .authorDate, type: "chapter", authors: ["The Military Balance"],
            title: "Chapter Eleven: Non-State Groups and Affiliates", container: "The Military Balance 2012",
            publisher: "The Military Balance", issued: "2012", other: ["page": "477–84"]),
        Case(
            text:
                "See also Roggio, Bill. “US adds senior AQIM commander.” The Long War Journal, 16 Feb. 2013. Web. 06 July 2018, p. 12.",
            authors: ["Bill Roggio"], title: "US adds senior AQIM commander", container: "The Long War Journal",
            issued: "2013-02-16", accessed: "2018-07-06", other: ["signal": "See also", "locator": "p. 12"]),
        Case(
            text:
                "Smith, Jane. “A Short Title.” The Guardian, 3 May 2019, https://example.org/a_(b). Accessed 4 May 2019.",
            style: .mla9, type: "article-newspaper", authors: ["Jane Smith"], title: "A Short Title",
            container: "The Guardian",
            issued: "2019-05-03", accessed: "2019-05-04", other: ["url": "https://example.org/a_(b)"]),
        Case(text: "https://example.org/x.", style: .url, title: "", other: ["url": "https://example.org/x"]),
        Case(
            text: "“An impossible day.” CNN, 31 Feb. 2015. Web. 1 March 2015.", type: "article-newspaper",
            title: "An impossible day",
            container: "CNN", accessed: "2015-03-01", other: ["issued": "31 Feb. 2015"]),
    ]

    @Test(arguments: cases) func fields(_ example: Case) throws {
        let citations = CitationParser().citations(inNote: example.text)
        let citation = try #require(citations.first)
        #expect(citations.count == 1)
        #expect(citation.style == example.style)
        let item = citation.item
        #expect(item.type == example.type)
        #expect(item.authors.map(\.display) == example.authors)
        #expect(item.title ?? "" == example.title)
        #expect(item.containerTitle == example.container)
        #expect(item.publisher == example.publisher)
        #expect(item.issued?.edtf == example.issued)
        #expect(item.accessed?.edtf == example.accessed)
        let others = [
            "issued": item.issued?.text, "translator": item.translators.first?.display, "url": item.url,
            "genre": item.genre,
            "series": item.collectionTitle, "place": item.publisherPlace, "page": item.page, "signal": citation.signal,
            "locator": citation.locator,
        ]
        for (key, value) in example.other { #expect(others[key] == value, "\(key)") }
        #expect(citation.residual.isEmpty && citation.confidence >= 0.7, "\(citation.confidence) \(citation.segments)")
        #expect(CSLCoding.item(json: CSLCoding.json(item)) == item)
    }

    @Test(arguments: [
        ("“One.” BBC News, 2013. Web. 1 Oct. 2015; “Two.” CNN, 2014. Web. 2 Oct. 2015.", 2),
        ("“One; and the Other.” BBC News, 2013. Web. 1 Oct. 2015.", 1),
        ("Adams, Al; and Bo Berg. “One.” BBC News, 2013. Web. 1 Oct. 2015.", 1),
        ("US Dept. Reports 2002, 2003. Reports. Bonn: State; “Two.” CNN, 2014. Web. 2 Oct. 2015.", 1),
        ("https://a.example/x; https://b.example/y", 2), ("   ", 0), ("", 0), (";;;", 1),
    ])
    func splitting(note: String, count: Int) {
        #expect(CitationParser().citations(inNote: note).count == count)
    }

    @Test(arguments: [
        "According to the report, “the group moved south” in 2013 and stayed there.",
        "In 2012 the group seized Gao, Timbuktu and Kidal. It held them for months.",
        "people came to the town that day. It rained.", "“We will not stop.” He said so on the Web. It was 2013.",
        "The attack of January 2013 was claimed by the battalion, said Al Jazeera.",
    ])
    func proseIsNoCitation(_ line: String) {
        #expect(CitationParser().confidence(ofLine: line) < 0.4)
    }

    @Test func anythingReadsWithoutLoss() {
        var random = SplitMix64(seed: 77)
        let parser = CitationParser()
        for round in 0..<4_000 {
            var scalars = Array(random.pick(Self.cases).text.unicodeScalars)
            if round % 3 == 0 { scalars = Array(random.unicodeString(length: 120).unicodeScalars) }
            for _ in 0..<Int.random(in: 0...6, using: &random) where !scalars.isEmpty {
                let place = Int.random(in: 0..<scalars.count, using: &random)
                if Bool.random(using: &random) {
                    scalars.remove(at: place)
                } else {
                    scalars.insert(random.pick(["“", "\"", ";", ".", ",", "(", " "]), at: place)
                }
            }
            var note = String.UnicodeScalarView()
            note.append(contentsOf: scalars)
            let bytes = Array(String(note).utf8)
            var position = 0
            for citation in parser.citations(inNote: String(note)) {
                let gap = bytes[position..<citation.span.start]
                #expect(gap.allSatisfy { $0 == UInt8(ascii: ";") || $0.isBlank }, "seed 77, round \(round)")
                #expect(Array(citation.text.utf8) == Array(bytes[citation.span.range]))
                var joined = 0
                for segment in citation.segments {
                    #expect(segment.span.start == joined)
                    joined = segment.span.end
                }
                #expect(joined == citation.span.count, "seed 77, round \(round)")
                position = citation.span.end
            }
            #expect(bytes[position...].allSatisfy { $0 == UInt8(ascii: ";") || $0.isBlank })
        }
    }

    @Test(.timeLimit(.minutes(1))) func hugeNotesAreLinear() {
        for piece in ["“", ";", "\"a; ", "A, B. “C.” D, 2013. Web. 1 Oct. 2015; ", "(2012). ", "Accessed http://a "] {
            let note = String(repeating: piece, count: (1 << 18) / piece.utf8.count)
            #expect(!CitationParser().citations(inNote: note).isEmpty)
        }
    }
}
