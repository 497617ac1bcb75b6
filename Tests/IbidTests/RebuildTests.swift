import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import Testing

/// A rebuild has what the index had before, also where no command reads that index any more.
@Suite struct RebuildTests {
    /// An index of two folders and a document of no folder.
    private func sample() async throws -> (folder: ScratchFolder, path: String) {
        let folder = try ScratchFolder()
        for name in ["a", "b"] { try folder.write("Title\n\nText of \(name).\n", to: "\(name)/\(name).txt") }
        let path = folder.file("x.sqlite")
        let stream = IndexingOptions.Stream(name: "note", bytes: Array("Note\n\nText of note.\n".utf8))
        let options = IndexingOptions(paths: [folder.file("a"), folder.file("b")], streams: [stream])
        #expect(try await Indexer(path: path, options: options).run().status?.counts.documents == 3)
        return (folder, path)
    }

    /// Changes the file's bytes as a plain file's.
    private func change(_ path: String, _ body: (inout [UInt8]) -> Void) throws {
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        body(&bytes)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    /// SQLite's header holds `user_version` at its bytes 60 to 63.
    private func age(_ path: String) throws {
        try change(path) { $0[63] -= 1 }
        #expect(throws: IndexError.self) { try Index(path: path) }
    }

    @Test(arguments: [false, true]) func allFoldersAreReadAnew(isAged: Bool) async throws {
        let (folder, path) = try await sample()
        if isAged { try age(path) }
        let report = try await IncrementalTests.index(path, [folder.file("b")], rebuild: true)
        #expect(report.status?.roots == [folder.file("a"), folder.file("b")] && report.failures.isEmpty)
        #expect(report.leftBehind == [.streams(names: ["note"])])
        #expect(report.status?.counts.documents == 2)
    }

    /// Where no number is given, passages stay as long as they were; an index that no command reads tells it too.
    @Test(arguments: [false, true]) func passagesKeepTheirLength(isAged: Bool) async throws {
        for words in [0, 20] {
            let folder = try ScratchFolder()
            try folder.write(
                "Title\n\n" + String(repeating: "Some words stand here. ", count: 50) + "\n", to: "a/a.txt")
            let path = folder.file("x.sqlite")
            let first = try await IncrementalTests.index(path, [folder.file("a")], words: words)
            if isAged { try age(path) }
            let again = try await IncrementalTests.index(path, [], rebuild: true)
            #expect(again.status?.parameters == first.status?.parameters)
            #expect(again.status?.counts.passages == first.status?.counts.passages)
            let other = try await IncrementalTests.index(path, [], words: 120, rebuild: true)
            #expect(other.status?.parameters.passageWords == 120)
        }
    }

    @Test func aDocumentOfNoFolderThatIsGivenAgainIsNotLeftBehind() async throws {
        let (folder, path) = try await sample()
        let stream = IndexingOptions.Stream(name: "note", bytes: Array("Note\n\nOther text.\n".utf8))
        let options = IndexingOptions(paths: [folder.file("a")], streams: [stream], isRebuild: true)
        let report = try await Indexer(path: path, options: options).run()
        #expect(report.leftBehind.isEmpty && report.status?.counts.documents == 3)
    }

    @Test func aFolderThatIsGoneIsNamed() async throws {
        let (folder, path) = try await sample()
        try FileManager.default.removeItem(atPath: folder.file("a"))
        // An index that can be read is left as it is.
        await #expect(throws: InputError.missing(path: folder.file("a"))) {
            try await IncrementalTests.index(path, [folder.file("b")], rebuild: true)
        }
        try age(path)
        let report = try await IncrementalTests.index(path, [folder.file("b")], rebuild: true)
        #expect(report.failures == [.missing(path: folder.file("a"))])
        #expect(report.status?.roots == [folder.file("b")])
    }

    @Test func anIndexThatDoesNotTellItsFoldersIsReported() async throws {
        let (folder, path) = try await sample()
        try change(path) { bytes in for place in 100..<bytes.count { bytes[place] = 0xFF } }
        let report = try await IncrementalTests.index(path, [folder.file("b")], rebuild: true)
        #expect(report.leftBehind == [.folders(path: path)])
        #expect(report.status?.counts.documents == 1)
    }
}
