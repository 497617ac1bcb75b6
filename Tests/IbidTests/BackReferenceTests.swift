import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import Testing

/// “Ibid.” stands for the citation before it in its block, and is no work.
@Suite struct BackReferenceTests {
    private static func work(_ title: String) -> String { "“\(title).” BBC News, 17 Jan. 2011. Web. 27 Oct. 2015." }

    private static func profile(_ notes: [String]) -> String {
        let text = notes.indices.map { "Claim number\($0 + 1).[\($0 + 1)]" }.joined(separator: "\n")
        return "One\n\nNarrative\n\(text)\n"
            + notes.enumerated().map { "[\($0.offset + 1)] \($0.element)" }.joined(separator: "\n") + "\n"
    }

    private static func uses(_ title: String, _ index: Index) throws -> [String] {
        try index.citedBy(title).uses.map(\.sentence.text)
    }

    @Test func ibidIsTheNoteBeforeInItsBlock() async throws {
        let folder = try ScratchFolder()
        let notes = [
            "Ibid.", Self.work("Salt"), "Ibid.", "ibid., p. 12.", "Ibid. 45", Self.work("Sand") + "; Ibid., pp. 3–9",
            "Ibid.", "a private letter, seen by the author", "Ibid.",
        ]
        try folder.write(Self.profile(notes), to: "k/a.txt")
        try folder.write(Self.profile([Self.work("Water"), "Ibid."]), to: "k/b.txt")
        let path = folder.file("x.sqlite")
        _ = try await IncrementalTests.index(path, [folder.file("k")])
        let index = try Index(path: path)
        let titles = try index.sources(matching: "", limit: 10).listings.map(\.source.item.title)
        #expect(Set(titles) == ["Salt", "Sand", "Water", "a private letter, seen by the author"])
        let salt = ["Claim number2.[2]", "Claim number3.[3]", "Claim number4.[4]", "Claim number5.[5]"]
        #expect(try Self.uses("Salt", index) == salt)
        #expect(try Self.uses("Sand", index) == ["Claim number6.[6]"])
        #expect(try Self.uses("Water", index) == ["Claim number1.[1]", "Claim number2.[2]"])
        func note(_ word: String) throws -> NoteRecord {
            try #require(try index.search("\(word) document:a").hits.first?.passage.notes.first)
        }
        #expect(try note("number1").citations.isEmpty && note("number1").text == "Ibid.", "nothing stands before it")
        #expect(try note("number7").citations.isEmpty, "the note before has two")
        #expect(try note("number9").citations.isEmpty, "the note before was not read")
        let third = try #require(try note("number3").citations.first)
        #expect(third.text == "Ibid." && third.source.item.title == "Salt" && third.locator == nil)
        #expect(try note("number4").citations.first?.locator == "p. 12")
        #expect(try note("number5").citations.first?.locator == "45")
        #expect(try note("number6").citations.map(\.locator) == [nil, "pp. 3–9"])
        var unread: [String: String?] = [:]
        try index.eachSource { unread[$0.source.item.title ?? ""] = $0.unreadText }
        #expect(unread["Salt"] == .some(nil), "“Ibid.” leaves nothing of the work unread")
    }

    /// The same words stand for another work once the note before has changed.
    @Test func ibidFollowsTheNoteBefore() async throws {
        let folder = try ScratchFolder()
        let path = folder.file("x.sqlite")
        for title in ["Salt", "Sand"] {
            try folder.write(Self.profile([Self.work(title), "Ibid."]), to: "k/a.txt")
            _ = try await IncrementalTests.index(path, [folder.file("k")])
            let index = try Index(path: path)
            #expect(try index.sources(matching: "", limit: 10).listings.map(\.citations) == [2])
            #expect(try Self.uses(title, index).count == 2)
            #expect(try index.verify().isIntact)
        }
        let hash = try Index(path: path).status().contentHash
        _ = try await IncrementalTests.index(path, [folder.file("k")], rebuild: true)
        #expect(try Index(path: path).status().contentHash == hash)
    }
}
