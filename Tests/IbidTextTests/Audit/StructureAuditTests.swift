import IbidModel
import IbidRender
import IbidText
import Testing

@Suite struct StructureAuditTests {
    private static let work = AuditSupport.work()

    @Test(arguments: [
        AuditCase(.markerWithoutNote, "label missing", "T\nIt fell.[1] It rose.[2]\n[1] \(work)", Spot(2, "[2]")),
        AuditCase(.markerWithoutNote, "no block", "T\nIt fell.[1]\n[1] \(work)\nIt rose.[1]", Spot(4, "[1]")),
        AuditCase(.markerWithoutNote, "sound", "T\nIt fell.[1] It rose.[1]\n[1] \(work)"),
        AuditCase(
            .unreferencedNote, "lost marker", "T\nIt fell.[1]\n[1] \(work)\n[2] \(work)", Spot(4, "[2] \(work)")),
        AuditCase(.unreferencedNote, "sound", "T\nIt fell.[1] It rose.[2]\n[1] \(work)\n[2] \(work)"),
        AuditCase(
            .duplicateLabel, "twice", "T\nIt fell.[1] It rose.[2]\n[1] \(work)\n[1] \(work)", Spot(4, "[1] \(work)")),
        AuditCase(.duplicateLabel, "two blocks", "T\nIt fell.[1]\n[1] \(work)\nIt rose.[1]\n[1] \(work)"),
        AuditCase(
            .labelGap, "gap", "T\nIt fell.[1] It rose.[3]\n[1] \(work)\n[3] \(work)", Spot(4, "[3] \(work)")),
        AuditCase(.labelGap, "start", "T\nIt fell.[2]\n[2] \(work)", Spot(3, "[2] \(work)")),
        AuditCase(
            .labelGap, "back", "T\nA fell.[1] B fell.[2] C fell.[3]\n[1] \(work)\n[3] \(work)\n[2] \(work)",
            Spot(5, "[2] \(work)")),
        AuditCase(
            .labelGap, "explained by CA001", "T\nA fell.[1] B fell.[2] C fell.[3]\n[1] \(work)\n[3] \(work)"),
        AuditCase(
            .labelGap, "a label beyond all numbers",
            "T\nA fell.[\(Int.max)] B fell.[1]\n[\(Int.max)] \(work)\n[1] \(work)"),
        AuditCase(
            .markerOrder, "a label beyond all numbers",
            "T\nA fell.[\(Int.max)]\nB fell.[\(Int.max)]\nC fell.[1]\n[1] \(work)\nD fell.[1]\n[1] \(work)"),
        AuditCase(
            .markerOrder, "exchanged", "T\nA fell.[2] B fell.[1] C fell.[3]\n[1] \(work)\n[2] \(work)\n[3] \(work)",
            Spot(2, "[2]")),
        AuditCase(
            .markerOrder, "only the one that moved",
            "T\nA fell.[4] B fell.[1] C fell.[2] D fell.[3]\n[1] \(work)\n[2] \(work)\n[3] \(work)\n[4] \(work)",
            Spot(2, "[4]")),
        AuditCase(
            .markerOrder, "used again", "T\nA fell.[1] B fell.[2] C fell.[1]\n[1] \(work)\n[2] \(work)"),
        AuditCase(
            .markerOrder, "lost block of one note",
            "T\nA fell.[1]\nB fell.[1] C fell.[2]\n[1] \(work)\n[2] \(work)\nD fell.[1]\n[1] \(work)", Spot(3, "[1]")),
        AuditCase(
            .markerOrder, "lost block of two notes",
            "T\nA fell.[1] B fell.[2]\nC fell.[1] D fell.[2]\n[1] \(work)\n[2] \(work)\nE fell.[1]\n[1] \(work)",
            Spot(3, "[1]")),
        AuditCase(
            .markerOrder, "an author who uses notes again",
            "T\nA fell.[1]\nB fell.[1] C fell.[2]\n[1] \(work)\n[2] \(work)\nD fell.[1] E fell.[2]\nF fell.[2]\n"
                + "[1] \(work)\n[2] \(work)"),
        AuditCase(
            .markerOrder, "one note for three paragraphs",
            "T\nA fell.[1]\nB fell.[1]\nC fell.[1]\n[1] \(work)\nD fell.[1]\n[1] \(work)"),
        AuditCase(
            .markerOrder, "one block for the whole text",
            "T\nA fell.[1]\nB fell.[1] C fell.[2]\n[1] \(work)\n[2] \(work)"),
        AuditCase(
            .markerOrder, "items of a list",
            "T\n- Gao fell [1]\n- Kidal fell [1]\n[1] \(work)\nD fell.[1]\n[1] \(work)"),
    ])
    func table(_ example: AuditCase) {
        #expect(AuditSupport.spots(example.rule, in: example.text) == example.spots)
    }

    @Test func factsOfAMissingNote() throws {
        let report = AuditSupport.report("T\nIt fell.[1] It rose.[4]\n[1] \(Self.work)")
        let finding = try #require(report.findings.first { $0.rule == .markerWithoutNote })
        #expect(finding.severity == .error)
        #expect(finding[.label] == "4")
        #expect(finding[.block] == "1")
        #expect(FindingMessages.sentence(finding) == "marker [4] has no note in its block (block 1, notes: 1)")
    }

    @Test func duplicateNamesTheFirstNoteAndItsMarkers() throws {
        let report = AuditSupport.report("T\nIt fell.[1]\n[1] \(Self.work)\n[1] \(Self.work)")
        let finding = try #require(report.findings.first { $0.rule == .duplicateLabel })
        #expect(finding.related.map(\.line) == [3, 2])
    }
}
