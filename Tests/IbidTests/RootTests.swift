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
}
