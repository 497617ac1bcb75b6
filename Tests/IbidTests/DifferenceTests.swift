import Foundation
import Ibid
import IbidModel
import IbidRender
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

    /// A page, a date of access and a note that nothing points to change no work behind a sentence.
    @Test func notesThatSaySomethingElseAreTold() async throws {
        let folder = try ScratchFolder()
        let old = try await index(Self.first, folder, "old")
        let text = Self.first.replacing("3 Jan. 2010.", with: "3 Jan. 2010, p. 14.")
            .replacing("[2] “Two.”", with: "[2]  “Two.”")
            .replacing("2011. Web. 1 Oct. 2015.\n", with: "2011. Web. 9 Sept. 2019.\n[3] Ibid.\n")
        let new = try await index(text, folder, "new")
        let difference = try new.difference(since: old)
        #expect(difference.sources.isEmpty && difference.changed.isEmpty && !difference.isEmpty)
        #expect(
            difference.notes.map(\.old?.text) == [
                "“One.” BBC News, 3 Jan. 2010. Web. 1 Oct. 2015.", "“Two.” CNN, 3 Jan. 2011. Web. 1 Oct. 2015.", nil,
            ])
        #expect(
            difference.notes.map(\.new?.text) == [
                "“One.” BBC News, 3 Jan. 2010, p. 14. Web. 1 Oct. 2015.", "“Two.” CNN, 3 Jan. 2011. Web. 9 Sept. 2019.",
                "Ibid.",
            ])
        #expect(DifferenceText.text(difference).contains("> a.txt:6  n"))
        #expect(DifferenceText.summary(difference).hasSuffix("3 notes changed"))
        let back = try old.difference(since: new)
        #expect(back.notes.map(\.new) == difference.notes.map(\.old))
        // Another number and another place of the same words are no change.
        let moved = try await index(
            Self.first.replacing("[2]", with: "[3]").replacing("[1]", with: "[2]").replacing("[3]", with: "[1]"),
            folder, "moved")
        #expect(try moved.difference(since: old).notes.isEmpty)
    }

    /// The index of roots `A` and `B` of `folder` before and after `change`.
    private func twoStates(_ folder: ScratchFolder, change: () throws -> Void) async throws -> (old: Index, new: Index)
    {
        let (path, before) = (folder.file("new.sqlite"), folder.file("old.sqlite"))
        let roots = ["A", "B"].map(folder.file)
        _ = try await IncrementalTests.index(path, roots)
        try FileManager.default.copyItem(atPath: path, toPath: before)
        try change()
        _ = try await IncrementalTests.index(path, roots)
        return (try Index(path: before), try Index(path: path))
    }

    /// A number sign is no key, equal names in two roots are two documents, and so are two spellings of one letter.
    @Test(arguments: ["A/c#1.txt", "A/a.txt", "B/a.txt", "A/caf\u{E9}.txt", "A/cafe\u{301}.txt"])
    func documentsAreToldApartByRootAndBytes(changed: String) async throws {
        func bytes(_ name: String) -> String { name.utf8.map(String.init).joined(separator: "-") }
        let folder = try ScratchFolder()
        for name in ["A/c#1.txt", "A/a.txt", "B/a.txt", "A/caf\u{E9}.txt", "A/cafe\u{301}.txt"] {
            try folder.write("Alpha\n\nThe words of \(bytes(name)) stand here.\n", to: name)
        }
        let (old, new) = try await twoStates(folder) {
            try folder.write("Alpha\n\nOther things are said of this document now.\n", to: changed)
        }
        let difference = try new.difference(since: old)
        #expect(difference.removed.map(\.text) == ["The words of \(bytes(changed)) stand here."])
        #expect(difference.added.map(\.text) == ["Other things are said of this document now."])
        #expect(difference.removed.map { Array($0.document.utf8) } == [Array(changed.dropFirst(2).utf8)])
        #expect(difference.changed.isEmpty)
    }

    /// A corpus that moved is the same corpus, whichever of its roots hold a name.
    @Test func rootsMayMove() async throws {
        let folder = try ScratchFolder()
        for name in ["A/a.txt", "B/a.txt"] { try folder.write("Alpha\n\nThe words of \(name).\n", to: name) }
        let (old, _) = try await twoStates(folder) {}
        for name in ["A", "B"] {
            try FileManager.default.moveItem(atPath: folder.file(name), toPath: folder.file("moved" + name))
        }
        let path = folder.file("moved.sqlite")
        for name in ["movedB", "movedA"] { _ = try await IncrementalTests.index(path, [folder.file(name)]) }
        #expect(try Index(path: path).difference(since: old).isEmpty)
    }

    @Test func aSentenceThatStandsTwiceIsTwoSentences() async throws {
        let folder = try ScratchFolder()
        let twice = Self.first.replacing("It grew.", with: "It grew.\nIt was so.[1]\nIt was so.[2]")
        let old = try await index(twice, folder, "old")
        let added = twice.replacing("[1] “One", with: "A line that is new.\n[1] “One")
        let new = try await index(added, folder, "new")
        #expect(try new.difference(since: old).sources.isEmpty)
        let swapped = try await index(added.replacing("so.[2]", with: "so.[1]"), folder, "swapped")
        let changes = try swapped.difference(since: old).sources
        #expect(changes.map(\.gained) == [["One"]] && changes.map(\.lost) == [["Two"]])
    }

    /// Which of a work's spellings is shown follows from how often each is cited; what a sentence rests on does not.
    @Test func anotherSpellingInFrontIsNoOtherSource() async throws {
        let folder = try ScratchFolder()
        func text(_ titles: [String]) -> String {
            let notes = titles.enumerated().map { index, title in
                "[\(index + 1)] Karimi, Faith. “\(title).” CNN, 18 Jan. 2016. Web. 1 Oct. 2018.\n"
            }
            return "Alpha\n\nIt began.[1] It went on.[2] It ended.[3]\n" + notes.joined()
        }
        let (right, slip) = ("Burkina Faso attack: At least 29 dead", "Burkina Faso attack: At laest 29 dead")
        let old = try await index(text([right, slip, slip]), folder, "old")
        let new = try await index(text([right, right, slip]), folder, "new")
        let faces = try [old, new].map { try $0.sources(matching: "", limit: 9).listings.map(\.source.item.title) }
        #expect(faces == [[slip], [right]])
        let difference = try new.difference(since: old)
        #expect(difference.sources.isEmpty && difference.notes.map(\.new?.label) == ["2"])
        // Works of one title are told by what tells them apart.
        let later = try await index(
            text([right, right, slip]).replacing("[3] Karimi, Faith.", with: "[3] Someone, Other.")
                .replacing("laest 29 dead.” CNN, 18 Jan. 2016", with: "least 29 dead.” BBC News, 3 May 2017"),
            folder, "later")
        let change = try #require(try later.difference(since: new).sources.first)
        #expect(change.gained != change.lost && change.gained.first?.contains("bbc news") == true)
    }
}
