import IbidModel
import IbidText
import Testing

@Suite struct FormAuditTests {
    private static let work = AuditSupport.work()

    @Test(arguments: [
        AuditCase(
            .sharedNoteBlock, "two headings",
            "T\nStrategy\nA fell.[1]\nMajor Attacks\nB fell.[2]\n[1] \(work)\n[2] \(work)",
            Spot(6, "[1] \(work)")),
        AuditCase(
            .sharedNoteBlock, "none", "T\nStrategy\nA fell.[1]\n[1] \(work)\nB fell.[1]\n[1] \(work)",
            Spot(6, "[1] \(work)")),
        AuditCase(
            .sharedNoteBlock, "a heading and one under it",
            "T\nOrganizational Overview\nA fell.[1]\nGroup Narrative\nB fell.[2]\n[1] \(work)\n[2] \(work)"),
        AuditCase(.notACitation, "empty", "T\nA fell.[1] B fell.[2]\n[1] \(work)\n[2]", Spot(4, "[2]")),
        AuditCase(
            .notACitation, "a remark", "T\nA fell.[1] B fell.[2]\n[1] \(work)\n[2] See above.",
            Spot(4, "[2] See above.")),
        AuditCase(.notACitation, "sound", "T\nA fell.[1]\n[1] \(work)"),
        AuditCase(.spaceBeforeMarker, "space", "T\nIt fell. [1]\n[1] \(work)", Spot(2, "[1]")),
        AuditCase(.spaceBeforeMarker, "none", "T\nIt fell.[1]\n[1] \(work)"),
        AuditCase(.markerWithoutPunctuation, "a word", "T\nIt fell[1] in 2012.\n[1] \(work)", Spot(2, "[1]")),
        AuditCase(
            .markerWithoutPunctuation, "a bracket", "T\n2002: Several hundred (Reuters)[1]\n[1] \(work)", Spot(2, "[1]")
        ),
        AuditCase(
            .markerWithoutPunctuation, "quotation",
            "T\nThey hit “the UN.”[1] It fell,[2] too.\n[1] \(work)\n[2] \(work)"),
        AuditCase(.markerWithoutPunctuation, "a marker before", "T\nIt fell.[1][2]\n[1] \(work)\n[2] \(work)"),
        AuditCase(.emptyHeading, "no text", "T\nStrategy\nIt fell.[1]\n[1] \(work)\nMaps", Spot(5, "Maps")),
        AuditCase(
            .emptyHeading, "text under its child",
            "T\nOrganizational Overview\nGroup Narrative\nIt fell.[1]\n[1] \(work)"),
    ])
    func table(_ example: AuditCase) {
        #expect(AuditSupport.spots(example.rule, in: example.text) == example.spots)
    }
}
