import IbidModel
import IbidRender
import IbidText
import Testing

@Suite struct CitationAuditTests {
    /// A text with one note for each citation.
    private static func text(_ citations: String...) -> String {
        let body = citations.indices.map { "Sentence \(["a", "b", "c", "d", "e", "f", "g"][$0]).[\($0 + 1)]" }
        return "T\n\(body.joined(separator: " "))\n"
            + citations.enumerated().map { "[\($0.offset + 1)] \($0.element)" }.joined(separator: "\n")
    }
    private static let work = AuditSupport.work()
    private static let undated = "“Listed.” TRAC, Date unknown. Web. 27 Oct. 2015."

    @Test(arguments: [
        AuditCase(.statedUndated, "said", text(undated), Spot(3, "Date unknown")),
        AuditCase(
            .statedUndated, "mixed",
            text(undated, "“Named.” TRAC, Date unknown. Web. 27 Oct. 2015.", "“Held.” TRAC, n.d. Web. 27 Oct. 2015."),
            Spot(3, "Date unknown"), Spot(4, "Date unknown"), Spot(5, "n.d."), Spot(5, "n.d.")),
        AuditCase(.statedUndated, "dated", text(work)),
        AuditCase(
            .missingIssueDate, "missing", text("“Listed.” U.S. Department of State. Web. 2 Nov. 2015."),
            Spot(3, "“Listed.” U.S. Department of State. Web. 2 Nov. 2015.")),
        AuditCase(.missingIssueDate, "said", text(undated)),
        AuditCase(
            .missingIssueDate, "more behind it",
            text("“Title.” BBC News, 17 Jan. 2013, updated twice since then. Web. 27 Oct. 2015.")),
        AuditCase(.webWithoutAddress, "none", text(work), Spot(3, "Web")),
        AuditCase(
            .webWithoutAddress, "address",
            text("“Crisis.” CNN, 14 Jan. 2013. Web. 21 Oct. 2015. https://cnn.com/crisis-mali")),
        AuditCase(
            .addressWithoutAccess, "none",
            text("Some Consortium. (2016). Database [Data file]. Retrieved from https://www.start.umd.edu/gtd."),
            Spot(3, "https://www.start.umd.edu/gtd")),
        AuditCase(
            .addressWithoutAccess, "date",
            text("“Crisis.” CNN, 14 Jan. 2013, https://cnn.com/crisis. Accessed 2 Feb. 2016.")),
        AuditCase(
            .minorityStyle, "one of six",
            text(
                work, AuditSupport.work("B"), AuditSupport.work("C"), AuditSupport.work("D"), AuditSupport.work("E"),
                "Some Consortium. (2016). Database [Data file]. Retrieved from https://www.start.umd.edu/gtd."),
            Spot(8, "Some Consortium. (2016). Database [Data file]. Retrieved from https://www.start.umd.edu/gtd.")),
        AuditCase(.minorityStyle, "one style", text(work, AuditSupport.work("B"))),
        AuditCase(
            .titleQuotes, "mismatched", text("“Crisis in Mali.\" CNN, 14 Jan. 2013. Web. 21 Oct. 2015."),
            Spot(3, "“Crisis in Mali.\"")),
        AuditCase(
            .titleQuotes, "straight among curly",
            text(work, AuditSupport.work("B"), "\"C.\" CNN, 14 Jan. 2013. Web. 21 Oct. 2015."),
            Spot(5, "\"C.\"")),
        AuditCase(.titleQuotes, "straight throughout", text("\"C.\" CNN, 14 Jan. 2013. Web. 21 Oct. 2015.")),
        AuditCase(
            .siteNameInTitle, "bar",
            text("“Crisis | The Long War Journal.” The Long War Journal, 2 May 2014. Web. 3 May 2014."),
            Spot(3, "| The Long War Journal")),
        AuditCase(.siteNameInTitle, "none", text(work)),
        AuditCase(
            .repeatedContainer, "publisher",
            text("“Mali.” The New York Times. The New York Times, 4 Dec. 2015. Web. 21 July 2016."),
            Spot(3, "The New York Times")),
        AuditCase(
            .repeatedContainer, "another publisher",
            text("“Mali.” Terrorism Monitor, Jamestown Foundation, 4 Dec. 2015. Web. 21 July 2016.")),
        AuditCase(
            .dateForm, "padded",
            text("“A.” CNN, 04 May 2015. Web. 21 July 2016.", "“B.” CNN, 4 May 2015. Web. 21 July 2016."),
            Spot(3, "04 May 2015")),
        AuditCase(
            .dateForm, "one of seven is not padded",
            text(
                "“A.” CNN, 04 May 2015. Web. 21 July 2016.", "“B.” CNN, 05 May 2015. Web. 21 July 2016.",
                "“C.” CNN, 06 May 2015. Web. 21 July 2016.", "“D.” CNN, 7 May 2015. Web. 21 July 2016.",
                "“E.” CNN, 08 May 2015. Web. 21 July 2016.", "“F.” CNN, 09 May 2015. Web. 21 July 2016.",
                "“G.” CNN, 01 May 2015. Web. 21 July 2016."),
            Spot(6, "7 May 2015")),
        AuditCase(
            .dateForm, "one of three is padded",
            text("“A.” CNN, 4 May 2015. Web. 5 July 2016.", "“B.” CNN, 06 May 2015. Web. 21 July 2016."),
            Spot(4, "06 May 2015")),
        AuditCase(
            .dateForm, "month",
            text("“A.” CNN, 14 March 2015. Web. 21 Oct. 2016.", "“B.” CNN, 14 Jan. 2015. Web. 21 Dec. 2016."),
            Spot(3, "14 March 2015")),
        AuditCase(.dateForm, "padded throughout", text("“A.” CNN, 04 May 2015. Web. 05 July 2016.")),
        AuditCase(
            .authorJoin, "both",
            text(
                "Laub, Zachary and Jonathan Masters. \(work)", "Ross, Ann and Carl Berg. \(work)",
                "Chivvis, Christopher S. & Andrew Liepman. \(work)"),
            Spot(5, "Chivvis, Christopher S. & Andrew Liepman")),
        AuditCase(.authorJoin, "one", text("Laub, Zachary and Jonathan Masters. \(work)")),
        AuditCase(
            .contributorRole, "before the title",
            text("Yess, Hamid. Trans. Menassa Pascale. “Backing.” Al-Monitor, 2 July 2014. Web. 27 Oct. 2015."),
            Spot(3, "Menassa Pascale"), Spot(3, "Menassa Pascale")),
        AuditCase(.contributorRole, "none", text("Yess, Hamid. \(work)")),
        AuditCase(
            .unreadCitation, "residual",
            text("“Title.” BBC News, 17 Jan. 2013. Web. 27 Oct. 2015, updated twice since then and moved."),
            Spot(3, ", updated twice since then and moved.")),
        AuditCase(
            .unreadCitation, "behind the date",
            text("“Title.” BBC News, 17 Jan. 2013, updated twice since then. Web. 27 Oct. 2015."),
            Spot(3, ", updated twice since then.")),
        AuditCase(.unreadCitation, "read", text(work)),
        AuditCase(
            .unreadCitation, "particle", text("bin Saleh, Omar. “Title.” BBC News, 17 Jan. 2013. Web. 27 Oct. 2015.")),
    ])
    func table(_ example: AuditCase) {
        #expect(AuditSupport.spots(example.rule, in: example.text) == example.spots)
    }

    @Test(arguments: [
        ("04", "05", "6", "6 May 2015”: other dates pad"), ("4", "5", "06", "06 May 2015”: other dates do not pad"),
    ])
    func howTheOtherDaysAreWritten(a: String, b: String, c: String, sentence: String) throws {
        let works = zip(["A", "B", "C"], [a, b, c]).map { "“\($0).” CNN, \($1) May 2015. Web. 21 July 2016." }
        let report = AuditSupport.report(Self.text(works[0], works[1], works[2]))
        let findings = report.findings.filter { $0.rule == .dateForm }
        #expect(findings.map(FindingMessages.sentence) == ["“\(sentence) the day"])
    }

    @Test func aRepeatedCitationIsReportedOnce() throws {
        let text = "T\nA fell.[1] B fell.[2]\n[1] \(Self.undated)\n[2] \(Self.work); \(Self.undated)"
        let findings = AuditSupport.report(text).findings.filter { $0.rule == .statedUndated }
        #expect(findings.map(\.place.line) == [3])
        #expect(findings.first?.related.map(\.line) == [4])
    }
}
