import IbidModel
import IbidText
import Testing

/// What the parser makes of single citations, in the shapes of real notes.
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
        var testDescription: String { text }
    }

    static let cases = [
        Case(
            text:
                "Okafor, Ruth B. “Desert Routes of the UN.” The Dune Center at North Point, 28 April 2014. Web. 6 Nov. 2015.",
            authors: ["Ruth B. Okafor"], title: "Desert Routes of the UN", container: "The Dune Center at North Point",
            issued: "2014-04-28", accessed: "2015-11-06"),
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
                "Tawil, Camille. “New Strategies.” Terrorism Monitor, Jamestown Foundation, 27 July 2009. Web. 27 Oct. 2015.",
            type: "article-journal", authors: ["Camille Tawil"], title: "New Strategies",
            container: "Terrorism Monitor",
            publisher: "Jamestown Foundation", issued: "2009-07-27", accessed: "2015-10-27"),
        Case(
            text:
                "The Associated Press. \"Mali: Group Merges.\" The New York Times. The New York Times, 04 Dec. 2015. Web. 21 July 2016.",
            type: "article-newspaper", authors: ["The Associated Press"], title: "Mali: Group Merges",
            container: "The New York Times", issued: "2015-12-04", accessed: "2016-07-21"),
        Case(
            text:
                "Joscelyn, Thomas. “Analysis: groups reorganize| The Long War Journal.\" The Long War Journal, 13 March 2017. Web. 06 July 2018.",
            authors: ["Thomas Joscelyn"], title: "Analysis: groups reorganize", container: "The Long War Journal",
            issued: "2017-03-13", accessed: "2018-07-06"),
        Case(
            text:
                "Government of Canada. \"Currently listed entities.\" Public Safety Canada, 15 Feb. 2018. Web. 26 June 2018.",
            authors: ["Government of Canada"], title: "Currently listed entities", container: "Public Safety Canada",
            issued: "2018-02-15", accessed: "2018-06-26"),
        Case(
            text:
                "Yess, Hamid. Trans. Menassa Pascale. “A branch backs another.” Al-Monitor, 2 July 2014. Web. 27 Oct. 2015.",
            type: "article-newspaper", authors: ["Hamid Yess"], title: "A branch backs another",
            container: "Al-Monitor",
            issued: "2014-07-02", accessed: "2015-10-27"),
        Case(
            text: "“Foreign Terrorist Organizations.” U.S. Department of State. Web. 2 November 2015.",
            type: "report", title: "Foreign Terrorist Organizations", container: "U.S. Department of State",
            accessed: "2015-11-02"),
        Case(
            text: "\"Designated individuals.\" New Zealand Police, n.d. Web. 26 June 2018.",
            title: "Designated individuals",
            container: "New Zealand Police", accessed: "2018-06-26"),
        Case(
            text: "«Une branche du Sahel.» Le Monde, Jan. 2013. Web. 3 May 2015.", type: "article-newspaper",
            title: "Une branche du Sahel", container: "Le Monde", issued: "2013-01", accessed: "2015-05-03"),
        Case(
            text: "“Who fights; who pays?” BBC News, 31 Feb. 2013. Web. 27 Oct. 2015.", type: "article-newspaper",
            title: "Who fights; who pays?", container: "BBC News", accessed: "2015-10-27"),
        Case(
            text: "Doe, Jane. “Ties of Trade.” Desert Studies 37.2 (2014): 116–43. Print.", type: "article-journal",
            authors: ["Jane Doe"], title: "Ties of Trade", container: "Desert Studies", issued: "2014"),
        Case(
            text:
                "Doe, Jane. “Ties of Trade.” BBC News, 3 May 2014, https://www.bbc.com/news/a(1). Accessed 2 June 2016.",
            style: .mla9, type: "article-newspaper", authors: ["Jane Doe"], title: "Ties of Trade",
            container: "BBC News",
            issued: "2014-05-03", accessed: "2016-06-02"),
        Case(
            text:
                "National Consortium for Study (START). (2016). Global Terrorism Database [Data file]. Retrieved from https://www.start.umd.edu/gtd.",
            style: .apa, type: "dataset", authors: ["National Consortium for Study (START)"],
            title: "Global Terrorism Database", issued: "2016"),
        Case(
            text: "Okafor, R. B., & Diallo, A. (2012). Routes of salt. Sahel Review, 12(3), 45–67.", style: .apa,
            type: "article-journal", authors: ["R. B. Okafor", "A. Diallo"], title: "Routes of salt",
            container: "Sahel Review", issued: "2012"),
        Case(
            text:
                "US Department of State. Country Reports on Terrorism 2002, 2003. Country Reports on Terrorism. Washington, DC: US Department of State.",
            style: .report, type: "report", authors: ["US Department of State"],
            title: "Country Reports on Terrorism 2002",
            publisher: "US Department of State", issued: "2003"),
        Case(
            text:
                "The Military Balance. 2012. “Chapter Eleven: Groups.” In The Military Balance 2012, 477–84. The Military Balance.",
            style: .authorDate, type: "chapter", authors: ["The Military Balance"], title: "Chapter Eleven: Groups",
            container: "The Military Balance 2012", publisher: "The Military Balance", issued: "2012"),
        Case(
            text: "Okafor, Ruth. “Salt and Sand,” Dune Sentinel 6, no. 6 (2013): 4–10.", style: .mla9,
            type: "article-journal", authors: ["Ruth Okafor"], title: "Salt and Sand", container: "Dune Sentinel",
            issued: "2013"),
        Case(
            text: "Okafor, Ruth. 2009. Could Salt Turn to Sand? Washington, DC: Dune Endowment.", style: .authorDate,
            type: "book", authors: ["Ruth Okafor"], title: "Could Salt Turn to Sand?", publisher: "Dune Endowment",
            issued: "2009"),
        Case(
            text: "Okafor, Ruth. The Sahel at Peace. London: Dune Books, 2014. Print.", type: "book",
            authors: ["Ruth Okafor"], title: "The Sahel at Peace", publisher: "Dune Books", issued: "2014"),
        Case(
            text: "“Salt.” Dune Crisis Group, Africa Report No. 189, 18 July 2012. Web. 2 Mar. 2014.",
            type: "report", title: "Salt", container: "Dune Crisis Group", issued: "2012-07-18",
            accessed: "2014-03-02"),
        Case(
            text: "bin Saleh, Omar. “Letter to the people.” BBC News, 17 Jan. 2013. Web. 27 Oct. 2015.",
            type: "article-newspaper", authors: ["Omar bin Saleh"], title: "Letter to the people",
            container: "BBC News", issued: "2013-01-17", accessed: "2015-10-27"),
        Case(
            text: "de Wit, Jan and Anna van der Berg. “Salt.” BBC News, 17 Jan. 2013. Web. 27 Oct. 2015.",
            type: "article-newspaper", authors: ["Jan de Wit", "Anna van der Berg"], title: "Salt",
            container: "BBC News", issued: "2013-01-17", accessed: "2015-10-27"),
        Case(
            text: "ould Mohamed Salem, Lemine. “Salt.” BBC News, 17 Jan. 2013. Web. 27 Oct. 2015.",
            type: "article-newspaper", authors: ["Lemine ould Mohamed Salem"], title: "Salt", container: "BBC News",
            issued: "2013-01-17", accessed: "2015-10-27"),
        Case(
            text: "van der Berg, A., & de Wit, J. (2012). Routes of salt. Sahel Review, 12(3), 45–67.", style: .apa,
            type: "article-journal", authors: ["A. van der Berg", "J. de Wit"], title: "Routes of salt",
            container: "Sahel Review", issued: "2012"),
        Case(
            text: "ag Ahmed, Iyad. 2009. Could Salt Turn to Sand? Washington, DC: Dune Endowment.", style: .authorDate,
            type: "book", authors: ["Iyad ag Ahmed"], title: "Could Salt Turn to Sand?", publisher: "Dune Endowment",
            issued: "2009"),
        Case(
            text: "Okafor, Ruth “Salty”. 2009. Could Salt Turn to Sand? Washington, DC: Dune Endowment.",
            style: .authorDate, type: "book", authors: ["Ruth “Salty” Okafor"], title: "Could Salt Turn to Sand?",
            publisher: "Dune Endowment", issued: "2009"),
        Case(
            text: "van der Berg, Anna. The Sahel at Peace. London: Dune Books, 2014. Print.", type: "book",
            authors: ["Anna van der Berg"], title: "The Sahel at Peace", publisher: "Dune Books", issued: "2014"),
        Case(
            text: "Okafor, R. (2015, March 27). Routes of salt. Retrieved from https://a.org/salt", style: .apa,
            authors: ["R. Okafor"], title: "Routes of salt", issued: "2015-03-27"),
        Case(
            text: "Ruth Okafor and Ann van der Berg, “Salt,” Dune Center, March 27, 2015.", style: .mla9,
            authors: ["Ruth Okafor", "Ann van der Berg"], title: "Salt", container: "Dune Center",
            issued: "2015-03-27"),
        Case(
            text: "Ruth B. Okafor, Omar Diallo, and Ann Roe, “Salt,” Dune Center, 2015.", style: .mla9,
            authors: ["Ruth B. Okafor", "Omar Diallo", "Ann Roe"], title: "Salt", container: "Dune Center",
            issued: "2015"),
        Case(
            text: "Okafor, Ruth and Omar Diallo, “Salt,” Dune Center, 2015.", style: .mla9,
            authors: ["Ruth Okafor", "Omar Diallo"], title: "Salt", container: "Dune Center", issued: "2015"),
        Case(
            text: "Dune Watch and Salt International, “Salt,” Dune Center, 2015.", style: .mla9,
            authors: ["Dune Watch and Salt International"], title: "Salt", container: "Dune Center", issued: "2015"),
    ]

    @Test(arguments: cases) func reads(_ expected: Case) throws {
        let citations = CitationParser().citations(inNote: expected.text)
        let citation = try #require(citations.first)
        #expect(citations.count == 1)
        #expect(citation.text == expected.text)
        #expect(citation.style == expected.style)
        #expect(citation.confidence >= 0.9)
        #expect(citation.residual.isEmpty)
        #expect(citation.item.type == expected.type)
        #expect(citation.item.authors.map(\.display) == expected.authors)
        #expect(citation.item.title == expected.title)
        #expect(citation.item.containerTitle == expected.container)
        #expect(citation.item.publisher == expected.publisher)
        #expect(citation.item.issued?.edtf == expected.issued)
        #expect(citation.item.accessed?.edtf == expected.accessed)
        #expect(CitationParser().confidence(ofLine: expected.text) >= 0.6)
        #expect(CSLCoding.item(json: CSLCoding.json(citation.item)) == citation.item)
    }

    @Test func keepsWhatItIsTold() throws {
        let parser = CitationParser()
        let impossible = try #require(
            parser.citations(inNote: "“A.” BBC News, 31 Feb. 2013. Web. 27 Oct. 2015. p. 12.").first)
        #expect(impossible.item.issued == CSLDate(edtf: nil, text: "31 Feb. 2013"))
        #expect(impossible.locator == "p. 12")
        let undated = try #require(
            parser.citations(inNote: "See also “A.” TRAC, Date unknown. Web. 27 Oct. 2015.").first)
        #expect(undated.signal == "See also")
        #expect(undated.item.issued == CSLDate(edtf: nil, text: "Date unknown"))
        let chapter = try #require(parser.citations(inNote: Self.cases[17].text).first)
        #expect(chapter.item.page == "477–84")
        let report = try #require(parser.citations(inNote: Self.cases[16].text).first)
        #expect(report.item.publisherPlace == "Washington, DC")
        #expect(report.item.collectionTitle == "Country Reports on Terrorism")
        let translated = try #require(parser.citations(inNote: Self.cases[7].text).first)
        #expect(translated.item.translators == [.person(family: "Pascale", given: "Menassa", isOrderCertain: false)])
        let suffixed = try #require(parser.citations(inNote: Self.cases[5].text).first)
        #expect(suffixed.item.rawTitle == "Analysis: groups reorganize| The Long War Journal.")
        let address = try #require(parser.citations(inNote: "https://example.org/a/b.").first)
        #expect(address.style == .url)
        #expect(address.item.url == "https://example.org/a/b")
        // No style reads it, and the day on which it was read is no date of issue.
        let foreign = try #require(
            parser.citations(inNote: "“A.” Der Spiegel, 12. Dezember 2013. Abgerufen am 3. März 2014.").first)
        #expect(foreign.style == .opaque && foreign.item.issued == nil)
        let opaque = try #require(parser.citations(inNote: "a private letter, seen by the author").first)
        #expect(opaque.style == .opaque && opaque.confidence < 0.3 && !opaque.residual.isEmpty)
    }

    struct Dated: Sendable, CustomTestStringConvertible {
        let zone: String
        let issued: String?
        var unread = ""
        var testDescription: String { zone }
    }

    static let dated = [
        Dated(zone: "17 Jan. 2013, updated twice since then", issued: "2013-01-17", unread: "updated twice since then"),
        Dated(zone: "17 Jan. 2013, 10:30 GMT", issued: "2013-01-17", unread: "10:30 GMT"),
        Dated(zone: "2013 (second edition)", issued: "2013", unread: "second edition)"),
        Dated(zone: "17 Jan. 2013 (updated 18 Jan. 2013)", issued: "2013-01-17"),
        Dated(zone: "17 Jan. 2013, updated 18 Jan. 2013", issued: "2013-01-17"),
        Dated(zone: "updated 18 Jan. 2013", issued: "2013-01-18"),
        Dated(zone: "(last updated 18 Jan. 2013)", issued: "2013-01-18"),
        Dated(zone: "Thursday, 17 Jan. 2013", issued: "2013-01-17"),
        Dated(
            zone: "17 Jan. 2013. Seen again on 3 May 2014", issued: "2013-01-17", unread: "Seen again on 3 May 2014"),
        Dated(zone: "posted on 17 Jan. 2013", issued: "2013-01-17"),
        Dated(zone: "le 17 janvier 2013", issued: "2013-01-17"),
        Dated(zone: "17 janvier 2013", issued: "2013-01-17"),
        Dated(zone: "1er FÉVRIER 2013", issued: "2013-02-01"),
        Dated(zone: "17 de enero de 2013", issued: "2013-01-17"),
        Dated(zone: "17. März 2013", issued: "2013-03-17"),
        Dated(zone: "17.1.2013", issued: "2013-01-17"),
        Dated(zone: "17/01/2013", issued: "2013-01-17"),
        Dated(zone: "01/17/2013", issued: "2013-01-17"),
        Dated(zone: "03/04/2013", issued: "2013"),
        Dated(zone: "31/13/2013", issued: nil),
        Dated(zone: "2013/01/17", issued: "2013-01-17"),
        Dated(zone: "17/18 Jan. 2013", issued: "2013-01"),
        Dated(zone: "Jan./Feb. 2013", issued: "2013"),
        Dated(zone: "Winter 2012–13", issued: "2012"),
        Dated(zone: "Winter 2012/2013", issued: "2012"),
    ]

    /// A date stays one, whatever stands beside it: it is no publisher, and what is not read is named.
    @Test(arguments: dated) func readsDates(_ expected: Dated) throws {
        let separator = expected.zone.hasPrefix("(") ? " " : ", "
        let text = "“Salt.” BBC News\(separator)\(expected.zone). Web. 27 Oct. 2015."
        let citation = try #require(CitationParser().citations(inNote: text).first)
        #expect(citation.item.issued?.edtf == expected.issued && citation.item.issued != nil)
        #expect(citation.item.containerTitle == "BBC News" && citation.item.publisher == nil)
        #expect(citation.item.accessed?.edtf == "2015-10-27")
        let bytes = Array(text.utf8)
        let unread = citation.residual.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined()
        #expect(
            (expected.unread.isEmpty || unread.contains(expected.unread)) && unread.isEmpty == expected.unread.isEmpty,
            "\(unread)")
        #expect(unread.isEmpty ? citation.confidence >= 0.9 : citation.confidence < 0.9)
    }

    struct Note: Sendable, CustomTestStringConvertible {
        let text: String
        let count: Int
        var testDescription: String { text }
    }

    static let notes = [
        Note(text: "", count: 0),
        Note(text: " \t ", count: 0),
        Note(text: "“One.” BBC News, 2013. Web. 1 May 2015; “Two; three.” CNN, n.d. Web. 2 May 2015.", count: 2),
        Note(text: "“One.” BBC News, 2013. Web. 1 May 2015; Doe, Jane. “Two.” CNN, 2014. Web. 2 May 2015;", count: 2),
        Note(text: "Doe, Jane; Roe, Ann. “Two.” CNN, 2014. Web. 2 May 2015.", count: 1),
        Note(text: "“One. BBC News, 2013. Web. 1 May 2015; “Two.” CNN, 2014. Web. 2 May 2015.", count: 2),
        Note(text: "https://a.org/x; https://b.org/y", count: 2),
        Note(
            text:
                "“One.” BBC News, 2013. Web. 1 May 2015; see also Government of Canada. “Two.” CNN, 2014. Web. 2 May 2015.",
            count: 2),
        Note(
            text:
                "US Department of State. Reports 2002, 2003. Reports. Washington, DC: US Department of State; US Department of State. Reports 2006, 2006. Reports. Washington, DC: US Department of State.",
            count: 2),
        Note(text: "“One.” BBC News, 2013. Web. 1 May 2015; de Wit, Jan. “Two.” CNN, 2014. Web. 2 May 2015.", count: 2),
        Note(text: "https://a.org/x; see also bin Saleh, Omar. “Two.” CNN, 2014. Web. 2 May 2015.", count: 2),
        Note(text: "The text was long; it ended in 2015; and the rest was silence.", count: 1),
    ]

    @Test(arguments: notes) func splits(_ note: Note) {
        #expect(CitationParser().citations(inNote: note.text).count == note.count)
    }

    static let prose = [
        "The group is said to have split in 2013.",
        "He told reporters: “We will not stop.” The army said so in March 2015.",
        "“We will fight,” the leader said in Jan. 2013, and the government answered.",
        "Al Qaeda in the Islamic Maghreb (2007). The group grew out of another one.",
        "In 2012, “The Sentinels” took Gao; the army left; the city was lost in 2013.",
        "The report stood at http://example.org/x and “nobody read it.”",
        "John Smith, Commander. He died in Mali. Algiers: a city of hope.",
        "According to the New York Times, 4 Dec. 2015, the two groups merged.",
        "The Web. 3 May 2015 was a long day.",
        "On 27 Oct. 2015, the group attacked the Radisson Blu in Bamako, killing 20 people.",
        "Belmokhtar left AQIM. 2012. Then he founded MUA.",
        "Smith, the leader, said in January 2013 that “France must leave”; the Army refused.",
        "de facto, the leader left in 2013; la France, Mali and others said “no.”",
        "January 2013: Gunmen seized a gas plant. (39 killed, unknown wounded).[2]",
    ]

    @Test(arguments: prose) func leavesProse(_ text: String) {
        #expect(CitationParser().confidence(ofLine: text) < 0.4)
    }
}
