import IbidModel
import IbidText
import Testing

@Suite struct CoverageAuditTests {
    private static let notes = "\n[1] \(AuditSupport.work())"
    private static func text(_ body: String) -> String { "T\nStrategy\n" + body + notes }

    @Test(arguments: [
        AuditCase(.uncitedParagraph, "prose", text("It fell fast.\nIt rose.[1]"), Spot(3, "It fell fast.")),
        AuditCase(
            .uncitedParagraph, "event", text("March 2012: Gao fell.\nIt rose.[1]"), Spot(3, "March 2012: Gao fell.")),
        AuditCase(
            .uncitedParagraph, "after the list's marker", text("- Gao fell[1]\n- Kidal fell"), Spot(4, "- Kidal fell")),
        AuditCase(.uncitedParagraph, "covered by the list's end", text("- Gao fell\n- Kidal fell[1]")),
        AuditCase(
            .uncitedParagraph, "exempt",
            text(
                "Formed: 1998\nDisclaimer: This list is not complete.\nThere are no recorded activities for this group.\n"
                    + "It rose.[1]")),
        AuditCase(.uncitedParagraph, "summary", "T\nExecutive Summary\nIt fell.\nStrategy\nIt rose.[1]" + notes),
        AuditCase(.uncitedParagraph, "no notes at all", "T\nStrategy\nIt fell fast."),
        AuditCase(
            .trailingSentences, "tail", text("It fell.[1] It rose. It fell again."), Spot(3, "It rose. It fell again.")),
        AuditCase(.trailingSentences, "none", text("It rose. It fell.[1]")),
        AuditCase(
            .figureOnLaterMarker, "date", text("It fell on March 2, 2012. It rose.[1]"),
            Spot(3, "It fell on March 2, 2012.")),
        AuditCase(.figureOnLaterMarker, "names", text("The G5 Sahel used AK-47 rifles. It rose.[1]")),
        AuditCase(
            .figureOnLaterMarker, "calibres",
            text(
                "It had PK 7.62mm guns, .50 caliber DSHKs, (.303) rifles, a 50-calibre gun and 120 MM shells. It rose.[1]"
            )),
        AuditCase(
            .figureOnLaterMarker, "a number behind calibres", text("It had 7.62mm guns and 12 mortars. It rose.[1]"),
            Spot(3, "It had 7.62mm guns and 12 mortars.")),
        AuditCase(.figureOnLaterMarker, "own marker", text("It fell in 2012.[1]")),
        AuditCase(
            .unmarkedQuotation, "later marker", text("They swore “no more attacks on civilians.” It rose.[1]"),
            Spot(3, "“no more attacks on civilians.”")),
        AuditCase(.unmarkedQuotation, "own marker", text("They swore “no more attacks on civilians.”[1]")),
        AuditCase(.unmarkedQuotation, "a name", text("It was named “Group for the Support of Islam.” It rose.[1]")),
        AuditCase(.unmarkedQuotation, "a gloss", text("It means “those who sign with blood.” It rose.[1]")),
        AuditCase(.unmarkedQuotation, "a term", text("France is the “far enemy.” It rose.[1]")),
        AuditCase(.unmarkedHedge, "adverb", text("It rose.[1] It allegedly fell."), Spot(3, "allegedly")),
        AuditCase(
            .unmarkedHedge, "passive", text("It is widely believed to have fallen. It rose.[1]"),
            Spot(3, "is widely believed to")),
        AuditCase(.unmarkedHedge, "of", text("He is suspected of fraud. It rose.[1]"), Spot(3, "is suspected of")),
        AuditCase(.unmarkedHedge, "own marker", text("It is believed that it fell.[1]")),
        AuditCase(
            .unmarkedHedge, "no hedge", text("They believed in him and said little. It was said by few. It rose.[1]")),
        AuditCase(.undatedPresent, "remains", text("He remains the emir.[1]"), Spot(3, "remains")),
        AuditCase(.undatedPresent, "to Present", text("- Listed Entity: 2002 to Present.[1]"), Spot(3, "to Present")),
        AuditCase(.undatedPresent, "dash", text("Ali Said (2004-Present): He led it.[1]"), Spot(3, "Present")),
        AuditCase(.undatedPresent, "dated", text("As of July 2018 he is still the emir.[1]")),
        AuditCase(.undatedPresent, "a noun", text("The remains were found.[1] He was present.[1]")),
    ])
    func table(_ example: AuditCase) {
        #expect(AuditSupport.spots(example.rule, in: example.text) == example.spots)
    }

    @Test(arguments: [
        ("It raised 7.5 percent more.", "7.5"), ("It had 1,000 men.", "1,000"),
        ("It rose on May 2, 2012.", "May 2, 2012"),
        ("It had .50 guns and 30 mm shells for 6.25 weeks.", "6.25"), ("It took $2.5 million.", "$2.5 million"),
        ("It had €3.5 billion and £2.", "€3.5 billion"),
        ("It paid £7 to 3 million men.", "£7"),
        ("It rose in 2012.", "2012"), ("It had AK-47.5 and G5 for 3 men.", "3"), ("Of 20,30 were men.", "20"),
        ("It fell...50 men died.", "50"), ("It rose 9-fold.", "9"),
    ])
    func aFigureIsNamedWhole(sentence: String, figure: String) throws {
        let report = AuditSupport.report(Self.text("\(sentence) It fell.[1]"))
        let finding = try #require(report.findings.first { $0.rule == .figureOnLaterMarker })
        #expect(finding[.found] == figure)
    }

    @Test func threeFigures() {
        let report = AuditSupport.report(
            Self.text("It fell. It rose.[1] It fell again.\nThere are no recorded activities for this group."))
        #expect(report.coverage == AuditCoverage(sentences: 4, own: 1, covered: 2, exempt: 1))
        #expect(report.coverage.ownShare == 0.25)
        #expect(report.coverage.coveredShare == 0.5)
        #expect(report.coverage.coveredShareOfClaims == 2.0 / 3)
        #expect(AuditCoverage().ownShare == nil)
    }
}
