import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import Testing

@Suite struct DifferenceTests {
    private static let first = """
        Alpha

        The group was founded in 1998 in the south.[1] It grew.
        A line that goes away with all of its words.
        Nothing happens to this line.[2]
        [1] “One.” BBC News, 3 Jan. 2010. Web. 1 Oct. 2015.
        [2] “Two.” CNN, 3 Jan. 2011. Web. 1 Oct. 2015.

        """

    private func index(_ text: String, _ folder: ScratchFolder, _ name: String) async throws -> Index {
        try folder.write(text, to: "\(name)/a.txt")
        _ = try await IncrementalTests.index(folder.file(name + ".sqlite"), [folder.file(name)])
        return try Index(path: folder.file(name + ".sqlite"))
    }

    @Test func whatDiffersIsTold() async throws {
        let folder = try ScratchFolder()
        let old = try await index(Self.first, folder, "old")
        let same = try await index(Self.first.replacing("Alpha\n", with: "Alpha\n\n"), folder, "same")
        #expect(try same.difference(since: old).isEmpty)
        let text = Self.first.replacing("A line that goes away with all of its words.\n", with: "")
            .replacing("1998 in the south", with: "1999 in the south").replacing("this line.[2]", with: "this line.[1]")
            .replacing("[1] “One", with: "Something that was never said before stands here.\n[1] “One")
        let new = try await index(text, folder, "new")
        let difference = try new.difference(since: old)
        #expect(difference.removed.map(\.text) == ["A line that goes away with all of its words."])
        #expect(difference.added.map(\.text) == ["Something that was never said before stands here."])
        #expect(difference.changed.map(\.new.text) == ["The group was founded in 1999 in the south.[1] It grew."])
        let change = try #require(difference.sources.first)
        #expect(difference.sources.count == 1 && change.sentence.text == "Nothing happens to this line.[1]")
        #expect(change.gained.count == 1 && change.lost.count == 1)
        let back = try old.difference(since: new)
        #expect(back.added == difference.removed && back.removed == difference.added)
    }
}
