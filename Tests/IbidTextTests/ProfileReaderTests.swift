import IbidModel
import IbidRender
import IbidTestSupport
import IbidText
import Testing

@Suite struct ProfileReaderTests {
    static func read(_ text: String) -> Document {
        ProfileReader().document(Array(text.utf8), fallbackTitle: "fallback")
    }

    static let note = "“A Title of Some Length.” BBC News, 17 Jan. 2013. Web. 27 Oct. 2015."

    struct LineCase: Sendable, CustomTestStringConvertible {
        let line: String
        let kind: PassageKind?
        var testDescription: String { line }
    }

    @Test(arguments: [
        LineCase(line: "Formed: 1998", kind: .attribute),
        LineCase(line: "First Attack: April 2003: They struck (1 dead).[1]", kind: .attribute),
        LineCase(line: "Hassan Hattab (1998-August 2003): Hattab founded it.", kind: .attribute),
        LineCase(line: "Mokhtar Belmokhtar (1998- December 2012, December 2015- unknown): He led.", kind: .attribute),
        LineCase(line: "April 2003: They struck.", kind: .event),
        LineCase(line: "May 31, 2015: They struck.", kind: .event),
        LineCase(line: "June 2004-Present: They led.", kind: .event),
        LineCase(line: "2013: 600-800 Fighters (BBC News)", kind: .event),
        LineCase(line: "late 2012: It fell apart.", kind: .event),
        LineCase(line: "- United States Foreign Terrorist Organization: March 27, 2002", kind: .list),
        LineCase(line: "• One more", kind: .list),
        LineCase(line: "Disclaimer: This is a partial list.", kind: .disclaimer),
        LineCase(line: "There are no recorded political activities for this group.", kind: .placeholder),
        LineCase(line: "It was said: nobody knew.", kind: .prose),
        LineCase(line: "The group is famous for kidnapping westerners.", kind: .prose),
        LineCase(line: "Organizational Structure", kind: nil),
        LineCase(line: "Relationships with Other Groups", kind: nil),
    ])
    func lineKinds(_ example: LineCase) {
        let document = Self.read("A Title\n\nOverview\n\(example.line)\n")
        #expect(document.paragraphs.first?.kind == example.kind)
        if example.kind == nil { #expect(document.sections.last?.heading == example.line) }
    }

    @Test func markersBindToTheNextBlockWhateverHeadingsStandBetween() throws {
        let document = Self.read(
            """
            A Title
            Overview
            One.[1] Two.[2]
            Strategy
            Three.[3]
            [1] \(Self.note)
            [2] \(Self.note)
            [3] \(Self.note)
            Four.[1]
            [1] \(Self.note)
            """)
        let notes = document.paragraphs.flatMap(\.sentences).flatMap(\.markers).map(\.note)
        #expect(notes == [(0, 0), (0, 1), (0, 2), (1, 0)].map { NoteReference(block: $0.0, note: $0.1) })
        #expect(document.diagnostics.isEmpty)
        #expect(document.sections.map(\.heading) == ["Overview", "Strategy", nil])
        #expect(document.sections.map(\.isInferred) == [false, false, true])
    }

    @Test func basisIsBoundOverTheWholeParagraph() {
        let document = Self.read("T\n\nLeans. Carries.[1] Trails.\nBare one. Bare two.\n[1] \(Self.note)\n")
        #expect(document.paragraphs.map { $0.sentences.map(\.basis) } == [[.next, .own, .tail], [.none, .none]])
        #expect(document.paragraphs[0].sentences.map(\.coveredBy) == [1, 1, nil])
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let codes: [Diagnostic.Code]
        var testDescription: String { name }
    }

    static let faults = [
        Fault(name: "a deleted note", text: "One.[1] Two.[2]\n[1] \(note)\n", codes: [.unresolvedMarker]),
        Fault(
            name: "a deleted first note", text: "One.[1] Two.[2]\n[2] \(note)\n", codes: [.unresolvedMarker, .labelGap]),
        Fault(name: "a gap", text: "One.[1] Two.[3]\n[1] \(note)\n[3] \(note)\n", codes: [.labelGap]),
        Fault(
            name: "a duplicate", text: "One.[1]\n[1] \(note)\n[1] \(note)\n",
            codes: [.ambiguousMarker, .duplicateLabel]),
        Fault(
            name: "a label beyond all numbers",
            text: "One.[\(Int.max)] Two.[1]\n[\(Int.max)] \(note)\n[1] \(note)\n", codes: []),
        Fault(
            name: "the greatest number of a label",
            text: "One.[999999999] Two.[1]\n[999999999] \(note)\n[1] \(note)\n", codes: [.labelGap, .labelGap]),
        Fault(name: "an idle note", text: "One.[1]\n[1] \(note)\n[2] \(note)\n", codes: [.unreferencedNote]),
        Fault(name: "an empty note", text: "One.[1] Two.[2]\n[1] \(note)\n[2]\n", codes: [.emptyNote]),
        Fault(name: "no block", text: "One.[1]\n", codes: [.unresolvedMarker]),
        Fault(name: "a group", text: "One.[1, 2]\n", codes: [.groupedMarker]),
        Fault(
            name: "a bracketed paragraph", text: "[3] people came to the town that day. It rained.\n",
            codes: [.notANote, .unresolvedMarker]),
        Fault(name: "nothing wrong", text: "One.[1]\n[1] \(note)\n", codes: []),
        Fault(
            name: "an opaque note that a marker waits for", text: "One.[1]\n[1] Interview by the author\n", codes: []),
        Fault(
            name: "a sentence in the middle of text under the number of a note",
            text: "One.[1]\n[1] begins this line of the text, which says so.\nTwo.[1]\n[1] \(note)\n",
            codes: [.notANote]),
        Fault(
            name: "a sentence right before the note of its number",
            text: "One.[1]\n[1] It is a line of the text.\n[1] \(note)\n", codes: [.notANote]),
        Fault(
            name: "a sentence after a block that no marker waits for",
            text: "One.[1]\n[1] \(note)\n[2] people were seen in the town.\nTwo.[1] Three.[2]\n"
                + "[1] \(note)\n[2] \(note)\n", codes: [.notANote]),
        Fault(
            name: "remarks in the notes",
            text: "One.[1] Two.[2]\n[1] It is said so by many.\n[2] That is not so, it seems.\n"
                + "More\nThree.[1]\n[1] It is not known who wrote this.\nElse\nFour.[1]\n[1] \(note)\n",
            codes: []),
        Fault(
            name: "an idle remark between notes",
            text: "One.[1] Two.[3]\n[1] \(note)\n[2] It is not known who wrote this.\n[3] \(note)\n"
                + "Four.[1] Five.[2]\n[1] \(note)\n[2] \(note)\n",
            codes: [.unreferencedNote]),
        Fault(name: "a data file is no marker", text: "One [Data file].[1]\n[1] \(note)\n", codes: []),
    ]

    @Test(arguments: faults) func faultsAreDiagnosedNeverGuessed(_ fault: Fault) {
        let document = Self.read("A Title\n\nOverview\n" + fault.text)
        let codes = document.diagnostics.map(\.code).filter { $0 != .unreadCitation }
        #expect(codes.sorted { $0.rawValue < $1.rawValue } == fault.codes.sorted { $0.rawValue < $1.rawValue })
        for diagnostic in document.diagnostics {
            #expect(diagnostic.line >= 1 && diagnostic.span.end <= document.text.bytes.count)
        }
    }

    @Test func aSentenceThatBeginsWithAMarkerIsText() {
        let document = Self.read(
            "T\n\nOne.[1]\n[1] begins this line of the text, which says so.\nTwo.[1]\n[1] \(Self.note)\n")
        #expect(document.paragraphs.count == 3 && document.noteBlocks.map(\.notes.count) == [1])
        let markers = document.paragraphs.flatMap(\.sentences).flatMap(\.markers)
        #expect(markers.map(\.note) == Array(repeating: NoteReference(block: 0, note: 0), count: 3))
    }

    @Test func aLabelInAnotherBlockOnlyExplains() {
        let document = Self.read(
            "T\n\nOne.[2]\n[1] \(Self.note)\nTwo.[1] Three.[2]\n[1] \(Self.note)\n[2] \(Self.note)\n")
        let first = document.diagnostics.first { $0.code == .unresolvedMarker }
        #expect(first?.detail == "2 (block 2 has it)")
        #expect(
            first.map { Messages.text($0) } == "marker [2] has no note in the block after it (block 2 has it)")
    }

    struct NearestBlock: Sendable, CustomTestStringConvertible {
        /// The labels of each block's notes.
        let blocks: [String]
        /// The block that the marker `[2]` stands before.
        let before: Int
        let detail: String
        var testDescription: String { "\(blocks) \(before)" }
    }

    @Test(arguments: [
        NearestBlock(blocks: ["1", "1", "12", "1", "12"], before: 2, detail: "2 (block 3 has it)"),
        NearestBlock(blocks: ["12", "1", "1", "1", "12"], before: 4, detail: "2 (block 5 has it)"),
        NearestBlock(blocks: ["12", "1", "12"], before: 2, detail: "2 (block 1 has it)"),
        NearestBlock(blocks: ["12", "12", "1", "1"], before: 5, detail: "2 (block 2 has it)"),
        NearestBlock(blocks: ["1", "1"], before: 1, detail: "2"),
    ])
    func theNearestBlockExplains(_ example: NearestBlock) {
        var text = "T\n\n"
        for (index, labels) in example.blocks.enumerated() {
            text +=
                labels.map { "One.[\($0)]" }.joined(separator: " ") + (index + 1 == example.before ? " [2]\n" : "\n")
            text += labels.map { "[\($0)] \(Self.note)\n" }.joined()
        }
        if example.before > example.blocks.count { text += "One.[2]\n" }
        let details = Self.read(text).diagnostics.filter { $0.code == .unresolvedMarker }.map(\.detail)
        #expect(details == [example.detail])
    }

    @Test func sortedElementsAreFoundInFewQuestions() {
        for count in [0, 1, 2, 3, 1_000, 1_024] {
            for place in Set([0, count / 3, max(0, count - 1), count]) {
                var questions = 0
                let found = (0..<count).sortedIndex(where: { element in
                    questions += 1
                    return element >= place
                })
                #expect(found == place)
                #expect(questions <= Int.bitWidth - count.leadingZeroBitCount)
            }
        }
    }

    @Test func lossyTextKeepsEveryOffset() {
        let bytes = Array("Title\n\nAn ".utf8) + [0xFF, 0xC3] + Array(" odd byte.[1]\n[1] x\n".utf8)
        let document = ProfileReader().document(bytes, fallbackTitle: "f")
        #expect(document.text.isLossy)
        #expect(document.text.bytes.count == bytes.count)
        #expect(document.diagnostics.first?.code == .invalidUTF8)
        #expect(document.diagnostics.first?.span == ByteSpan(start: 10, end: 12))
    }

    @Test func linesOfFaultyBytesAreCountedInOneWalk() {
        let bytes = [0xE9] + Array("t\n\n".utf8) + [0xE9] + Array("t\r\n".utf8) + [0xE9, 0x0A, 0xE9]
        let document = ProfileReader().document(bytes, fallbackTitle: "f")
        #expect(document.diagnostics.filter { $0.code == .invalidUTF8 }.map(\.line) == [1, 3, 4, 5])
        var looked = 0
        let counted = document.text.bytes.lazy.map { byte in
            looked += 1
            return byte
        }
        let numbers = LineScanner.numbers(of: document.text.replaced.map(\.start), in: counted)
        #expect(numbers == [1, 3, 4, 5])
        #expect(looked <= bytes.count)
    }

    @Test func wordsBeforeTheFirstHeadingAndWindowsLineEnds() {
        let document = Self.read("\u{FEFF}A Title\r\n\r\nOne.[1]\r\n[1] \(Self.note)\r\n")
        #expect(document.title == "A Title")
        #expect(document.paragraphs.map(\.line) == [3])
        #expect(document.text.string(document.paragraphs[0].span) == "One.[1]")
        #expect(Self.read("").title == "fallback")
    }

    /// The sections, blocks and faults of every profile in `Corpus`, as a person has read them.
    @Test func sectionTrees() throws {
        let profiles = try Project.profiles()
        #expect(profiles.count >= 6)
        for (name, bytes) in profiles {
            let document = ProfileReader().document(bytes, fallbackTitle: name)
            var tree = "\(document.title)\n"
            for (index, section) in document.sections.enumerated() {
                let kinds = document.paragraphs.filter { $0.section == index }.map(\.kind.rawValue)
                tree += section.parent == nil ? "  " : "    "
                tree +=
                    "\(section.heading ?? "(inferred)") \(section.span.start)..<\(section.span.end) \(kinds.joined(separator: " "))\n"
            }
            for (index, block) in document.noteBlocks.enumerated() {
                tree += "  block \(index + 1): \(block.notes.map(\.label).joined(separator: " "))\n"
            }
            tree += document.diagnostics.map { "  \($0.line): \($0.code.rawValue) \($0.detail)\n" }.joined()
            let difference = Golden.difference(tree, from: "Tests/IbidTextTests/Goldens/\(name).tree")
            #expect(difference == nil, "\(difference ?? "")")
            #expect(document.diagnostics.filter { $0.severity == .error }.isEmpty)
        }
    }
}
