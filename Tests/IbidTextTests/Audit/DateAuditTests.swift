import IbidModel
import IbidText
import Testing

@Suite struct DateAuditTests {
    private static func text(_ citation: String) -> String { "T\nIt fell.[1]\n[1] \(citation)" }

    @Test(arguments: [
        AuditCase(
            .impossibleDate, "April", text("“A.” CNN, 31 April 2014. Web. 6 Nov. 2015."), Spot(3, "31 April 2014")),
        AuditCase(
            .impossibleDate, "no leap year", text("“A.” CNN, 2019-02-30. Web. 6 Nov. 2019."), Spot(3, "2019-02-30")),
        AuditCase(.impossibleDate, "access", text("“A.” CNN, 2 May 2014. Web. 29 Feb. 2015."), Spot(3, "29 Feb. 2015")),
        AuditCase(.impossibleDate, "leap year", text("“A.” CNN, 29 Feb. 2012. Web. 6 Nov. 2015.")),
        AuditCase(
            .impossibleDate, "access before issue", text("“A.” CNN, 7 Nov. 2015. Web. 6 Nov. 2015."),
            Spot(3, "6 Nov. 2015")),
        AuditCase(.impossibleDate, "the same day", text("“A.” CNN, 6 Nov. 2015. Web. 6 Nov. 2015.")),
        AuditCase(.impossibleDate, "the same year", text("“A.” CNN, 2015. Web. 6 Jan. 2015.")),
        AuditCase(
            .impossibleDate, "future", text("“A.” CNN, 7 Nov. 2015. Web. 16 June 2020."), Spot(3, "16 June 2020")),
        AuditCase(.impossibleDate, "today", text("“A.” CNN, 7 Nov. 2015. Web. 15 June 2020.")),
        AuditCase(
            .impossibleDate, "in the text", "T\nIt fell on April 31, 2012.[1]\n[1] \(AuditSupport.work())",
            Spot(2, "April 31, 2012")),
        AuditCase(
            .impossibleDate, "day first", "T\nIt fell on 30 February 2012.[1]\n[1] \(AuditSupport.work())",
            Spot(2, "30 February 2012")),
        AuditCase(
            .impossibleDate, "sound text",
            "T\nIt fell on 31 March 2012, rose on Feb. 29, 2012, and 45 March 2012 posts fell.[1]\n[1] \(AuditSupport.work())",
            Spot(2, "45 March 2012")),
        AuditCase(.impossibleDate, "undated", text("“A.” CNN, n.d. Web. 6 Nov. 2015.")),
    ])
    func table(_ example: AuditCase) {
        #expect(AuditSupport.spots(example.rule, in: example.text) == example.spots)
    }

    @Test func withoutADayNothingIsFuture() {
        let report = AuditSupport.report(
            Self.text("“A.” CNN, 7 Nov. 2015. Web. 16 June 2999."), settings: AuditSettings())
        #expect(report.counts[.impossibleDate] == nil)
    }

    @Test func calendar() {
        #expect(CalendarDate(edtf: "2020-02-29")?.edtf == "2020-02-29")
        for wrong in ["2019-02-29", "2019-13-01", "2019-00-01", "2019-1-1", "+019-01-01", "", "--", "0000-01-01"] {
            #expect(CalendarDate(edtf: wrong) == nil)
        }
    }
}
