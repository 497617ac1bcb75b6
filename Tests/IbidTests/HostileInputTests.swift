import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct HostileInputTests {
    @Test func strangeFilesAreNamedAndTheRestIsIndexed() async throws {
        let folder = try ScratchFolder()
        try folder.write("Good\n\nGood text.\n", to: "k/good.txt")
        #expect(mkfifo(folder.file("k/pipe.txt"), 0o600) == 0)
        #expect(symlink(folder.file("k"), folder.file("k/loop")) == 0)
        #expect(symlink("/etc/passwd", folder.file("k/outside.txt")) == 0)
        #expect(symlink("nowhere", folder.file("k/dangling.txt")) == 0)
        try folder.write(String(repeating: "x", count: 300), to: "k/large.txt")
        try folder.write("Named\n\nOdd name text.\n", to: "k/a\u{1B}[31m\nb.txt")
        try FileManager.default.createDirectory(atPath: folder.file("k/folder.txt"), withIntermediateDirectories: false)
        let path = folder.file("x.sqlite")
        let options = IndexingOptions(paths: [folder.file("k"), folder.file("none")], maximumFileSize: 200)
        let report = try await Indexer(path: path, options: options).run()
        #expect(report.files.added == 2)
        #expect(
            Set(report.skipped) == [
                .notAFile(path: folder.file("k/pipe.txt")), .symbolicLink(path: folder.file("k/loop")),
                .symbolicLink(path: folder.file("k/outside.txt")), .symbolicLink(path: folder.file("k/dangling.txt")),
            ])
        #expect(
            report.failures == [
                .missing(path: folder.file("none")),
                .tooLarge(path: folder.file("k/large.txt"), bytes: 300, limit: 200),
            ])
        #expect(try Index(path: path).verify().isIntact)
    }

    /// What cannot be looked at has not gone. The longest path that the system takes is no matter of rights, so this
    /// holds for any user.
    @Test func aFileThatCannotBeLookedAtIsNamed() async throws {
        let folder = try ScratchFolder()
        try folder.write("Good\n\nGood text.\n", to: "k/good.txt")
        var deepest = folder.file("k")
        while deepest.utf8.count + 201 <= 4_090 { deepest += "/" + String(repeating: "d", count: 200) }
        try FileManager.default.createDirectory(atPath: deepest, withIntermediateDirectories: true)
        let name = String(repeating: "f", count: 220) + ".txt"
        let directory = open(deepest, O_RDONLY | O_DIRECTORY)
        defer {
            unlinkat(directory, name, 0)
            close(directory)
        }
        close(openat(directory, name, O_CREAT | O_WRONLY, 0o600))
        let report = try await IncrementalTests.index(folder.file("x.sqlite"), [folder.file("k")])
        #expect(report.files.added == 1)
        let detail = String(cString: strerror(ENAMETOOLONG))
        #expect(report.failures == [.unreadable(path: deepest + "/" + name, detail: detail)])
    }

    /// The administrator may search any folder.
    @Test(.enabled(if: geteuid() != 0)) func aFolderThatCannotBeSearchedKeepsItsDocuments() async throws {
        let folder = try ScratchFolder()
        for name in ["a", "sub/b", "sub/c", "sub/deep/d"] {
            try folder.write("Title\n\n\(name).\n", to: "k/\(name).txt")
        }
        let path = folder.file("x.sqlite")
        _ = try await IncrementalTests.index(path, [folder.file("k")])
        let sub = folder.file("k/sub")
        #expect(chmod(sub, 0o600) == 0)
        defer { chmod(sub, 0o700) }
        let report = try await IncrementalTests.index(path, [folder.file("k")])
        #expect(report.files.removed == 0 && report.status?.counts.documents == 4)
        #expect(report.failures == [.unreadable(path: sub, detail: String(cString: strerror(EACCES)))])
    }

    @Test func strangeBytesComeBackAsTheyAre() async throws {
        let folder = try ScratchFolder()
        let note = "“A Title of Some Length.” CNN, 17 Jan. 2013. Web. 27 Oct. 2015."
        let lossy =
            Array("Lossy\n\nBad ".utf8) + [0xFF, 0xFE] + Array(" bytes stand here.[1] And more.\n[1] \(note)\n".utf8)
        try folder.write(lossy, to: "k/lossy.txt")
        try folder.write("Nul\n\nBefore\u{0}after the nul.[1] Later.\n[1] \(note)\n", to: "k/nul.txt")
        try folder.write("Bidi\n\nA \u{202E}reversed\u{202C} and \u{1B}[31mred\u{1B}[0m line.\n", to: "k/bidi.txt")
        try folder.write(
            [UInt8](repeating: UInt8(ascii: "a"), count: 5 << 20) + Array(" end.\n".utf8), to: "k/long.txt")
        try folder.write([], to: "k/empty.txt")
        try folder.write("Marks\n\na" + String(repeating: "\u{301}", count: 100_000) + "\n", to: "k/marks.txt")
        let path = folder.file("x.sqlite")
        let report = try await IncrementalTests.index(path, [folder.file("k")])
        #expect(report.files.added == 6 && report.failures.isEmpty)
        let index = try Index(path: path)
        let bad = try #require(try index.search("bytes").hits.first)
        #expect(bad.passage.isLossy)
        #expect(bad.passage.span == ByteSpan(start: 7, end: 7 + 37))
        #expect(bad.passage.text == "Bad \u{FFFD}\u{FFFD} bytes stand here.[1] And more.")
        #expect(bad.passage.sentences.map(\.text) == ["Bad \u{FFFD}\u{FFFD} bytes stand here.[1]", "And more."])
        let snippet = Array(bad.snippet.text.utf8)
        #expect(bad.snippet.highlights.map { String(decoding: snippet[$0.range], as: UTF8.self) } == ["bytes"])
        let nul = try #require(try index.search("later nul").hits.first)
        #expect(nul.passage.text == "Before\u{0}after the nul.[1] Later.")
        #expect(nul.passage.sentences.last?.text == "Later.")
        #expect(try index.search("after").hits.contains { $0.passage.id == nul.passage.id })
        let long = try #require(try index.search("end", options: SearchOptions(snippetWords: 5)).hits.first)
        #expect(long.passage.text.utf8.count == (5 << 20) + 5)
        #expect(long.snippet.text.utf8.count < 1_000)
        #expect(try index.verify().isIntact)
    }

    @Test func faultyNotesAreCountedNeverBound() async throws {
        let folder = try ScratchFolder()
        let note = "“A Title of Some Length.” CNN, 17 Jan. 2013. Web. 27 Oct. 2015."
        let notes = (1...10_000).map { "[\($0)] \(note)\n" }.joined()
        try folder.write("Many\n\nOne.[1] Missing.[20000] Huge.[99999999999999999999]\n\(notes)", to: "k/many.txt")
        try folder.write("Twice\n\nOne.[1]\n[1] \(note)\n[1] \(note)\n", to: "k/twice.txt")
        let status = try #require(try await IncrementalTests.index(folder.file("x.sqlite"), [folder.file("k")]).status)
        #expect(status.counts.notes == 10_002 && status.counts.markers == 4)
        #expect(status.counts.unresolvedMarkers == 3 && status.counts.unreferencedNotes == 10_001)
        #expect(status.sources == 1)
    }
}
