import Foundation
import Ibid
import IbidModel
import IbidRender
import IbidTestSupport
import Testing

@Suite struct SourceTests {
    private static let right =
        "Karimi, Faith. “Burkina Faso attack: At least 29 dead.” CNN, 18 Jan. 2016. Web. 25 June 2018."
    private static let slip =
        "Karimi, Faith. “Burkina Faso attack: At laest 29 dead.” CNN, 18 Jan. 2016. Web. 1 July 2018."
    private static let other =
        "Karimi, Faith. “Burkina Faso attack: At least 29 dead.” BBC News, 18 Jan. 2016. Web. 1 July 2018."

    private func corpus() async throws -> (folder: ScratchFolder, path: String) {
        let folder = try ScratchFolder()
        try folder.write("One\n\nIt happened.[1] Again.[2]\n[1] \(Self.right)\n[2] \(Self.right)\n", to: "k/a.txt")
        try folder.write("Two\n\nIt was bad.[1] Worse.[2]\n[1] \(Self.slip)\n[2] \(Self.other)\n", to: "k/b.txt")
        let path = folder.file("x.sqlite")
        _ = try await IncrementalTests.index(path, [folder.file("k")])
        return (folder, path)
    }

    @Test func aSlipJoinsAndSaysWhyAndAnotherPublisherStaysApart() async throws {
        let (folder, path) = try await corpus()
        let sources = try Index(path: path).sources(matching: "", limit: 10).listings
        #expect(sources.count == 2)
        let joined = try #require(sources.first)
        #expect(
            joined.source.item.title == "Burkina Faso attack: At least 29 dead", "the commoner spelling is the face")
        #expect(joined.citations == 3 && joined.documents == 2)
        #expect(joined.variants.map(\.source.item.title) == ["Burkina Faso attack: At laest 29 dead"])
        #expect(
            joined.variants.first?.relation.features.contains {
                $0.field == "title" && $0.finding.contains("1 misspelt")
            } == true)
        #expect(joined.related.map(\.relation.kind) == [.confusable])
        let uses = try Index(path: path).citedBy("CNN").uses.map(\.sentence.text)
        #expect(uses == ["It happened.[1]", "Again.[2]", "It was bad.[1]"])
        // The citation keeps its own words and its own date of access.
        let hit = try #require(try Index(path: path).search("bad").hits.first?.passage.notes.first?.citations.first)
        #expect(hit.text == Self.slip)
        #expect(hit.source.item.accessed?.edtf == "2018-07-01")
        // With the misspelt document gone the face stands alone.
        try FileManager.default.removeItem(atPath: folder.file("k/b.txt"))
        _ = try await IncrementalTests.index(path, [folder.file("k")])
        #expect(try Index(path: path).sources(matching: "", limit: 10).listings.map(\.variants.count) == [0])
        #expect(try Index(path: path).verify().isIntact)
    }

    /// Which is right is told from the words themselves, whatever else the corpus cites.
    @Test func ofEquallyCommonSpellingsTheOneWithoutTheSlipStands() async throws {
        let folder = try ScratchFolder()
        for (number, slips) in [
            ("hotel seige", "hotel siege"), ("an attakc", "an attack"), ("the kidnaping", "the kidnapping"),
        ]
        .enumerated() {
            let notes = [slips.0, slips.1].map {
                "“Burkina Faso: what followed \($0).” CNN, 18 Jan. 2016. Web. 25 June 2018."
            }
            let path = folder.file("\(number).sqlite")
            try folder.write("One\n\nIt was.[1] So.[2]\n[1] \(notes[0])\n[2] \(notes[1])\n", to: "\(number)/a.txt")
            _ = try await IncrementalTests.index(path, [folder.file("\(number)")])
            let titles = try Index(path: path).sources(matching: "", limit: 10).listings.map(\.source.item.title)
            #expect(titles == ["Burkina Faso: what followed \(slips.1)"])
        }
    }

    @Test func decisionsAreKeptBesideTheCorpusAndCanBeTakenBack() async throws {
        let (folder, path) = try await corpus()
        let before = try Index(path: path).status().contentHash
        let sources = try Index(path: path).sources(matching: "", limit: 10).listings
        let (face, slip, third) = (sources[0].source.id, sources[0].variants[0].source.id, sources[1].source.id)
        let decider = SourceDecider(path: path)
        #expect(try decider.decide(.never, face, slip) == folder.file("k/sources.lock.json"))
        #expect(try Index(path: path).sources(matching: "", limit: 10).total == 3)
        _ = try decider.decide(.same, face, third)
        #expect(try Index(path: path).citedBy(third).listing.citations == 3)
        // A rebuild reads the decisions again.
        _ = try await IncrementalTests.index(path, [folder.file("k")], rebuild: true)
        #expect(try Index(path: path).sources(matching: "", limit: 10).total == 2)
        #expect(
            try Index(path: path).sources(matching: "", limit: 10).listings.first?.variants.first?.isDecided == true)
        // The file alone speaks: what a colleague takes out of it goes from the index with the next run.
        try FileManager.default.removeItem(atPath: folder.file("k/sources.lock.json"))
        _ = try await IncrementalTests.index(path, [folder.file("k")])
        #expect(try Index(path: path).status().contentHash == before)
        _ = try decider.decide(.never, face, slip)
        _ = try decider.decide(.same, face, third)
        _ = try decider.decide(nil, face, slip)
        _ = try decider.decide(nil, face, third)
        #expect(try Index(path: path).status().contentHash == before)
        #expect(try Index(path: path).verify().isIntact)
    }

    /// Who shows the number alone loads none of them.
    @Test func usesAreCountedWithoutBeingLoaded() async throws {
        let index = try await SampleIndex.shared.value.index
        let listings = try index.sources(matching: "", limit: 100).listings
        #expect(listings.count > 20)
        for source in listings.map(\.source) {
            let all = try index.citedBy(source.id)
            for limit in [0, 1, nil] {
                guard case .source(let cited) = try index.item(source.id, uses: limit) else {
                    Issue.record("\(source.id) is no source")
                    continue
                }
                #expect(cited.uses == Array(all.uses.prefix(limit ?? all.uses.count)))
                #expect(cited.total == all.uses.count && cited.listing == all.listing)
            }
        }
    }

    @Test func aDecisionOfALaterRootIsReplacedWhereItStands() async throws {
        let (folder, path) = try await corpus()
        try folder.write("Three\n\nSomething else.\n", to: "m/c.txt")
        _ = try await IncrementalTests.index(path, [folder.file("m")])
        let sources = try Index(path: path).sources(matching: "", limit: 10).listings
        let (face, third) = (sources[0].source.id, sources[1].source.id)
        func isJoined() throws -> Bool { try Index(path: path).sources(matching: "", limit: 10).total == 1 }
        func text(_ root: String) -> String? {
            try? String(contentsOfFile: folder.file(root + "/sources.lock.json"), encoding: .utf8)
        }
        // The decision moves to the last root by hand, as where it came with a colleague's corpus.
        let decider = SourceDecider(path: path)
        _ = try decider.decide(.never, face, third)
        try FileManager.default.moveItem(
            atPath: folder.file("k/sources.lock.json"), toPath: folder.file("m/sources.lock.json"))
        #expect(try decider.decide(.same, face, third) == folder.file("m/sources.lock.json"))
        #expect(try isJoined() && text("k") == nil)
        // Both roots speak of the pair: one word is left.
        let never = try #require(text("m")).replacing("same", with: "never")
        try folder.write(never, to: "k/sources.lock.json")
        #expect(try decider.decide(.never, third, face) == folder.file("m/sources.lock.json"))
        #expect(try !isJoined() && text("k")?.contains("never") == false && text("m") == never)
        _ = try decider.decide(nil, face, third)
        #expect(text("m")?.contains("never") == false)
        #expect(throws: SourceDecisionError.nothingRecorded(face, third)) { try decider.decide(nil, face, third) }
        #expect(throws: SourceDecisionError.oneSource(face, face)) { try decider.decide(.same, face, face) }
        #expect(try Index(path: path).verify().isIntact)
    }

    @Test func adviceThatCannotBeKeptIsNotTaken() async throws {
        let (folder, path) = try await corpus()
        try folder.write("Three\n\nSomething else.\n", to: "m/c.txt")
        _ = try await IncrementalTests.index(path, [folder.file("m")])
        let sources = try Index(path: path).sources(matching: "", limit: 10).listings.map(\.source.id)
        try FileManager.default.removeItem(atPath: folder.file("k"))
        let file = folder.file("k/sources.lock.json")
        let error = #expect(throws: SourceDecisionError.unwritable(path: file)) {
            try SourceDecider(path: path).decide(.same, sources[0], sources[1])
        }
        #expect(error.map { Messages.text($0) } == "\(file) cannot be written, so nothing was recorded")
    }

    /// Where two files differ about another pair, a decision must not turn that one round.
    @Test func rootsSpeakInTheOrderInWhichTheyWereIndexed() async throws {
        let folder = try ScratchFolder()
        try folder.write("One\n\nIt was bad.[1] Worse.[2]\n[1] \(Self.right)\n[2] \(Self.other)\n", to: "r2/a.txt")
        try folder.write("Two\n\nIt was odd.[1]\n[1] \(Self.slip)\n", to: "r1/b.txt")
        let path = folder.file("x.sqlite")
        for root in ["r2", "r1"] { _ = try await IncrementalTests.index(path, [folder.file(root)]) }
        let sources = try Index(path: path).sources(matching: "", limit: 10).listings
        let other = try #require(sources.first { $0.variants.isEmpty })
        let face = try #require(sources.first { $0.variants.count == 1 })
        let decider = SourceDecider(path: path)
        let file = try decider.decide(.never, face.source.id, other.source.id)
        let never = try String(contentsOfFile: file, encoding: .utf8)
        try folder.write(never, to: "r2/sources.lock.json")
        try folder.write(never.replacing("never", with: "same"), to: "r1/sources.lock.json")
        _ = try await IncrementalTests.index(path, [folder.file("r1")])
        #expect(try Index(path: path).sources(matching: "", limit: 10).total == 1)
        _ = try decider.decide(.same, face.source.id, face.variants[0].source.id)
        #expect(try Index(path: path).sources(matching: "", limit: 10).total == 1)
    }

    @Test func wordsFindSourcesAndSeveralAreRefused() async throws {
        let (folder, path) = try await corpus()
        defer { _ = folder }
        let index = try Index(path: path)
        #expect(try index.sources(matching: "burkina karimi", limit: 10).total == 2)
        #expect(try index.sources(matching: "\"; DROP", limit: 10).total == 0)
        for text in ["---", "\u{E000}", "\u{301}", "burkina \u{E000}", "\""] {
            #expect(try index.sources(matching: text, limit: 10).total == 0, "\(text)")
            #expect(throws: IndexError.unknownID(text)) { try index.citedBy(text) }
        }
        for text in ["", " \n"] { #expect(try index.sources(matching: text, limit: 10).total == 2, "all works") }
        #expect(try index.sources(matching: "burkina --- karimi", limit: 10).total == 2)
        #expect(throws: IndexError.self) { try index.citedBy("burkina") }
        #expect(throws: IndexError.unknownID("nothing such")) { try index.citedBy("nothing such") }
    }
}
