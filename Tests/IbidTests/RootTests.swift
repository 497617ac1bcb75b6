import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import Testing

/// Which root a file falls under, and that it falls under one alone.
@Suite struct RootTests {
    private func corpus() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        try folder.write("Alpha\n\nAlpha text.\n", to: "c/a.txt")
        try folder.write("Beta\n\nBeta text.\n", to: "c/B/b.txt")
        return folder
    }

    @Test func aRootGivenBesideTheFolderAboveItIsTakenIn() async throws {
        let folder = try corpus()
        let path = folder.file("x.sqlite")
        _ = try await IncrementalTests.index(path, [folder.file("c/B")])
        for (files, paths) in [(2, ["c", "c/B"]), (0, ["c/B", "c"]), (0, ["c/B/b.txt", "c/B", "c"])] {
            let report = try await IncrementalTests.index(path, paths.map { folder.file($0) })
            #expect(report.files.added == files && report.files.unchanged == 2 - files)
            #expect(report.status?.counts.documents == 2 && report.status?.roots.count == 1)
        }
        let whole = try await IncrementalTests.index(folder.file("fresh.sqlite"), [folder.file("c")])
        #expect(try Index(path: path).status().contentHash == whole.status?.contentHash)
        #expect(try Index(path: path).verify().isIntact)
    }

    @Test func aRootThatBeganWithAFileTakesInToo() async throws {
        let folder = try corpus()
        let path = folder.file("x.sqlite")
        _ = try await IncrementalTests.index(path, [folder.file("c/B")])
        // The folder of the file becomes a root, and only the file a part of it.
        let file = try await IncrementalTests.index(path, [folder.file("c/a.txt")])
        #expect(file.status?.roots.count == 2 && file.status?.counts.documents == 2)
        let report = try await IncrementalTests.index(path, [folder.file("c")])
        #expect(report.status?.roots.count == 1 && report.status?.counts.documents == 2)
    }

    /// What a root holds stays in the index where the folder that takes it in cannot be looked into for now: a folder that
    /// is too deep, and a file that is too large. The folder's own documents are indexed.
    @Test func whatCannotBeReadOfATakenInRootStays() async throws {
        let folder = try ScratchFolder()
        // The deepest that a walk over c/d0 comes to, and one over c does not.
        let deep = "c/" + (0...32).map { "d\($0)" }.joined(separator: "/")
        try folder.write("Alpha\n\nAlpha text.\n", to: "c/a.txt")
        try folder.write("Beta\n\nBeta text.\n", to: "c/d0/b.txt")
        try folder.write("Gone\n\nGone text.\n", to: "c/d0/gone.txt")
        try folder.write("Large\n\n" + String(repeating: "Large text. ", count: 100), to: "c/d0/large.txt")
        try folder.write("Deep\n\nDeep text.\n", to: "\(deep)/deep.txt")
        let path = folder.file("x.sqlite")
        func index(_ name: String, _ limit: Int = 1 << 20) async throws -> IndexingReport {
            let options = IndexingOptions(paths: [folder.file(name)], maximumFileSize: limit)
            return try await Indexer(path: path, options: options).run()
        }
        func titles() throws -> [String] {
            try Index(path: path).documents(limit: 10).listings.map(\.reference.title).sorted()
        }
        #expect(try await index("c/d0").status?.counts.documents == 4)
        try FileManager.default.removeItem(atPath: folder.file("c/d0/gone.txt"))
        let first = try await index("c", 200)
        #expect(try titles() == ["Alpha", "Beta", "Deep", "Large"])
        #expect(first.files.added == 2 && first.failures.count == 2 && first.status?.roots.count == 2)
        let second = try await index("c")
        #expect(try titles() == ["Alpha", "Beta", "Deep", "Large"])
        #expect(second.files.added == 1 && second.failures.count == 1 && second.status?.roots.count == 2)
        try FileManager.default.removeItem(atPath: folder.file("c/d0/d1"))
        let third = try await index("c")
        #expect(try titles() == ["Alpha", "Beta", "Large"])
        #expect(third.failures.isEmpty && third.status?.roots == [folder.file("c")])
        #expect(try Index(path: path).verify().isIntact)
    }

    /// é as one scalar and as two: Swift takes the names for equal, the system does not.
    @Test func pathsAreToldApartByTheirBytes() async throws {
        let folder = try ScratchFolder()
        let letters = ["\u{E9}", "e\u{301}"]
        for letter in letters {
            try folder.write("Alpha\n\nText \(letter.unicodeScalars.count).\n", to: "c/\(letter).txt")
            try folder.write("Beta\n\nText \(letter.unicodeScalars.count).\n", to: "d/\(letter)/b.txt")
        }
        let paths = ["c"] + letters.map { "d/\($0)" }
        #expect(try await run(folder, paths) == [4, 0, 0, 0])
        #expect(try await run(folder, paths) == [0, 0, 4, 0])
        #expect(try await run(folder, ["d"]) == [2, 0, 0, 0])
        #expect(try await run(folder, ["c", "d"] + letters.map { "c/\($0).txt" }, rebuild: true) == [4, 0, 0, 0])
        try FileManager.default.removeItem(atPath: folder.file("c/\(letters[0]).txt"))
        #expect(try await run(folder, ["c", "d"]) == [0, 0, 3, 1])
        #expect(try Index(path: folder.file("x.sqlite")).search("text").hits.count == 3)
    }

    // MARK: Named files

    /// Indexes and gives how many files were added, changed, left and removed.
    private func run(_ folder: ScratchFolder, _ paths: [String], rebuild: Bool = false) async throws -> [Int] {
        let report = try await IncrementalTests.index(
            folder.file("x.sqlite"), paths.map { folder.file($0) }, rebuild: rebuild)
        #expect(report.failures.isEmpty)
        let files = report.files
        return [files.added, files.changed, files.unchanged, files.removed]
    }

    @Test func aNamedFileWithAnotherEndingStaysWithItsFolder() async throws {
        let folder = try corpus()
        try folder.write("Notes\n\nText of notes.\n", to: "c/notes.md")
        #expect(try await run(folder, ["c/notes.md"]) == [1, 0, 0, 0])
        #expect(try await run(folder, ["c"]) == [2, 0, 1, 0])
        try folder.write("Notes\n\nOther text.\n", to: "c/notes.md")
        #expect(try await run(folder, ["c"]) == [0, 1, 2, 0])
        #expect(try await run(folder, ["c"], rebuild: true) == [3, 0, 0, 0])
        try FileManager.default.removeItem(atPath: folder.file("c/notes.md"))
        #expect(try await run(folder, ["c"]) == [0, 0, 2, 1])
    }

    @Test func aNamedFileIsReadBesideItsFolder() async throws {
        let folder = try corpus()
        try folder.write("Notes\n\nText of notes.\n", to: "c/notes.md")
        try folder.write("Hidden\n\nHidden text.\n", to: "c/.hidden/h.txt")
        let paths = ["c", "c/notes.md", "c/.hidden", "c/.hidden/h.txt", "c/a.txt", "c/B"]
        #expect(try await run(folder, paths) == [4, 0, 0, 0])
        #expect(try await run(folder, paths) == [0, 0, 4, 0])
        #expect(try Index(path: folder.file("x.sqlite")).status().roots == [folder.file("c")])
    }

    @Test func aRootThatIsTakenInKeepsItsNamedFiles() async throws {
        let folder = try corpus()
        try folder.write("Notes\n\nText of notes.\n", to: "c/B/notes.md")
        #expect(try await run(folder, ["c/B", "c/B/notes.md"]) == [2, 0, 0, 0])
        #expect(try await run(folder, ["c"]) == [3, 0, 0, 0])
        let index = try Index(path: folder.file("x.sqlite"))
        #expect(try index.search("notes").hits.map(\.passage.document.path) == ["B/notes.md"])
    }

    /// A walk does not come to it, so it stays a root.
    @Test func aHiddenRootIsNotTakenIn() async throws {
        let folder = try corpus()
        try folder.write("Hidden\n\nHidden text.\n", to: "c/.hidden/h.txt")
        #expect(try await run(folder, ["c/.hidden"]) == [1, 0, 0, 0])
        #expect(try await run(folder, ["c"]) == [2, 0, 0, 0])
        #expect(try Index(path: folder.file("x.sqlite")).status().counts.documents == 3)
    }

    @Test func whatBecameALinkIsGone() async throws {
        let folder = try corpus()
        try folder.write("Notes\n\nText of notes.\n", to: "c/B/notes.md")
        #expect(try await run(folder, ["c", "c/B/notes.md"]) == [3, 0, 0, 0])
        for (name, moved) in [("c/B", "elsewhere"), ("c/a.txt", "other.txt")] {
            #expect(rename(folder.file(name), folder.file(moved)) == 0)
            #expect(symlink(folder.file(moved), folder.file(name)) == 0)
        }
        #expect(try await run(folder, ["c"]) == [0, 0, 0, 3])
    }
}
