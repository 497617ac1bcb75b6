import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import Testing

@Suite struct IncrementalTests {
    static func index(_ path: String, _ paths: [String], jobs: Int = 2, words: Int? = nil, rebuild: Bool = false)
        async throws -> IndexingReport
    {
        let options = IndexingOptions(paths: paths, passageWords: words, isRebuild: rebuild, jobs: jobs)
        return try await Indexer(path: path, options: options).run()
    }

    private func expectIntact(_ path: String) throws {
        let report = try Index(path: path).verify()
        #expect(report.isIntact && report.isComplete, "\(report.checks.filter { !$0.faults.isEmpty })")
    }

    @Test(arguments: [1, 2, 3] as [UInt64]) func aSequenceOfChangesEqualsARebuild(seed: UInt64) async throws {
        let folder = try ScratchFolder()
        var random = SplitMix64(seed: seed)
        var generator = ProfileGenerator(seed: seed)
        var files: Set<String> = []
        let path = folder.file("x.sqlite")
        for round in 0..<8 {
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let name = "c/\(random.pick(["a", "b/c", "d"]))/\(Int.random(in: 0..<8, using: &random)).txt"
                if files.contains(name), Bool.random(using: &random) {
                    try FileManager.default.removeItem(atPath: folder.file(name))
                    files.remove(name)
                } else {
                    try folder.write(generator.profile(sections: 2), to: name)
                    files.insert(name)
                }
            }
            let report = try await Self.index(path, [folder.file("c")], jobs: 1 + round % 3)
            #expect(report.status?.files == files.count)
            let fresh = folder.file("fresh\(round).sqlite")
            let whole = try await Self.index(fresh, [folder.file("c")])
            #expect(report.status?.contentHash == whole.status?.contentHash, "seed \(seed), round \(round)")
            #expect(report.status?.counts == whole.status?.counts)
            let query = "the u.s. said -zivenlem ba*"
            let (ours, theirs) = (
                try Index(path: path).ranking(query, options: SearchOptions(limit: 1000)),
                try Index(path: fresh).ranking(query, options: SearchOptions(limit: 1000))
            )
            let different = zip(ours, theirs).first { $0 != $1 }
            #expect(ours == theirs, "seed \(seed), round \(round): \(String(describing: different))")
        }
        try expectIntact(path)
    }

    @Test func filesAreToldApartAndCounted() async throws {
        let folder = try ScratchFolder()
        for name in ["a", "b", "c"] { try folder.write("Title \(name)\n\nText of \(name).\n", to: "k/\(name).txt") }
        let path = folder.file("x.sqlite")
        func run() async throws -> [Int] {
            let files = try await Self.index(path, [folder.file("k")]).files
            return [files.added, files.changed, files.unchanged, files.removed]
        }
        #expect(try await run() == [3, 0, 0, 0])
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(try await run() == [0, 0, 3, 0])
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before, "nothing to do leaves the file as it is")
        try folder.write("Title a\n\nOther text.\n", to: "k/a.txt")
        try FileManager.default.removeItem(atPath: folder.file("k/b.txt"))
        try folder.write("Title d\n\nText.\n", to: "k/d.txt")
        #expect(try await run() == [1, 1, 1, 1])
        #expect(try Index(path: path).search("\"text of b\"").hits.isEmpty)
        try expectIntact(path)
    }

    @Test func rootsKeepEachOther() async throws {
        let folder = try ScratchFolder()
        try folder.write("Alpha\n\nAlpha text.\n", to: "a/x.txt")
        try folder.write("Beta\n\nBeta text.\n", to: "b/y.txt")
        let path = folder.file("x.sqlite")
        _ = try await Self.index(path, [folder.file("a")])
        _ = try await Self.index(path, [folder.file("b")])
        #expect(try Index(path: path).status().counts.documents == 2)
        // One file of a known root is a part of it; the root's other files stay.
        try folder.write("Alpha\n\nNew text.\n", to: "a/x.txt")
        try folder.write("Gamma\n\nGamma text.\n", to: "a/z.txt")
        let report = try await Self.index(path, [folder.file("a/x.txt")])
        #expect(report.files.changed == 1 && report.files.added == 0 && report.files.removed == 0)
        // A folder above takes the roots in.
        _ = try await Self.index(path, [folder.path])
        let status = try Index(path: path).status()
        #expect(status.counts.documents == 3 && status.roots.count == 1)
        #expect(try Index(path: path).search("beta").hits.first?.passage.document.path == "b/y.txt")
        try expectIntact(path)
    }

    @Test func pathsThatLieInEachOtherAreReadOnce() async throws {
        let folder = try ScratchFolder()
        try folder.write("Alpha\n\nAlpha text.\n", to: "a/b/x.txt")
        try folder.write("Beta\n\nBeta text.\n", to: "a/y.txt")
        let path = folder.file("x.sqlite")
        let report = try await Self.index(path, ["a/b/x.txt", "a/b", "a", "a/y.txt", "a/"].map { folder.file($0) })
        #expect(report.files.added == 2 && report.status?.roots.count == 1 && report.status?.counts.documents == 2)
        let again = try await Self.index(path, [folder.file("a/b")], rebuild: true)
        #expect(again.files.added == 2 && again.status?.contentHash == report.status?.contentHash)
    }

    @Test func equalFilesOfTwoRootsAreIndexedOnce() async throws {
        let folder = try ScratchFolder()
        for root in ["a", "b"] { try folder.write("Alpha\n\nAlpha text.\n", to: "\(root)/x.txt") }
        let path = folder.file("x.sqlite")
        let report = try await Self.index(path, [folder.file("a"), folder.file("b")])
        #expect(report.status?.counts.documents == 1)
        #expect(report.skipped == [.duplicate(path: "x.txt")])
        try expectIntact(path)
    }

    @Test(arguments: [1, 2]) func aFileThatBecameADuplicateLeavesOnce(jobs: Int) async throws {
        let folder = try ScratchFolder()
        try folder.write("Alpha\n\nAlpha text.\n", to: "a/x.txt")
        try folder.write("Alpha\n\nOther text.\n", to: "b/x.txt")
        let path = folder.file("x.sqlite")
        func run(_ paths: [String]) async throws -> [Int] {
            let files = try await Self.index(path, paths.map { folder.file($0) }, jobs: jobs).files
            return [files.added, files.changed, files.unchanged, files.removed]
        }
        #expect(try await run(["a", "b"]) == [2, 0, 0, 0])
        try folder.write("Alpha\n\nAlpha text.\n", to: "b/x.txt")
        // One file is read while what the index holds of it is taken out, several are not.
        #expect(try await run(jobs == 1 ? ["a", "b"] : ["b"]) == [0, 0, jobs == 1 ? 1 : 0, 1])
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(try await run(["a", "b"]) == [0, 0, 1, 0])
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before, "a duplicate that stays one is no change")
        try folder.write("Alpha\n\nOther text.\n", to: "a/x.txt")
        #expect(try await run(["a", "b"]) == [1, 1, 0, 0])
        try expectIntact(path)
    }

    @Test func orderAndThreadsDoNotShow() async throws {
        let folder = try ScratchFolder()
        var generator = ProfileGenerator(seed: 4)
        let names = (0..<30).map { "k/\($0).txt" }
        for name in names { try folder.write(generator.profile(), to: name) }
        var hashes: Set<String> = []
        for jobs in [1, 2, 7] {
            let report = try await Self.index(folder.file("j\(jobs).sqlite"), [folder.file("k")], jobs: jobs)
            hashes.insert(report.status?.contentHash ?? "")
        }
        let path = folder.file("reverse.sqlite")
        // The root is known first, so that single files are parts of it.
        try folder.write("Title\n\nGone soon.\n", to: "k/zz.txt")
        for name in names.reversed() + ["k/zz.txt"] { _ = try await Self.index(path, [folder.file(name)]) }
        try FileManager.default.removeItem(atPath: folder.file("k/zz.txt"))
        let last = try await Self.index(path, [folder.file("k")])
        hashes.insert(last.status?.contentHash ?? "")
        #expect(hashes.count == 1)
    }

    @Test func passageLengthIsTheIndexsOwn() async throws {
        let folder = try ScratchFolder()
        try folder.write("T\n\n" + String(repeating: "One two three four. ", count: 30) + "\n", to: "k/a.txt")
        let path = folder.file("x.sqlite")
        _ = try await Self.index(path, [folder.file("k")], words: 20)
        let cut = try Index(path: path).status()
        #expect(cut.parameters.passageWords == 20 && cut.counts.passages == 6)
        await #expect(throws: IndexError.passageWordsDiffer(path: path, stored: 20, requested: 0)) {
            try await Self.index(path, [folder.file("k")], words: 0)
        }
        _ = try await Self.index(path, [], words: 0, rebuild: true)
        #expect(try Index(path: path).status().counts.passages == 1)
    }

    /// A title is indexed with every passage: a long one would stand in the index forty times here.
    @Test func longTitlesOfRecordsAreCut() async throws {
        let folder = try ScratchFolder()
        let title = String(repeating: "words ", count: 400)
        let text = String(repeating: "Alpha.\\n", count: 40)
        try folder.write(#"{"_id": "1", "title": "\#(title)", "text": "\#(text)"}"#, to: "k/r.jsonl")
        let path = folder.file("x.sqlite")
        let report = try await Self.index(path, [folder.file("k")])
        #expect(report.diagnostics.map(\.diagnostic.code) == [.longTitle])
        #expect(report.diagnostics.first?.key == "1")
        let hits = try Index(path: path).search("words").hits
        #expect(hits.first?.passage.document.title == String(title.prefix(1_000)))
    }

    @Test func streamsAndRecords() async throws {
        let folder = try ScratchFolder()
        let path = folder.file("x.sqlite")
        let lines = (1...3).map { #"{"_id": "\#($0)", "title": "T\#($0)", "text": "Alpha \#($0). Beta."}"# }.joined(
            separator: "\n")
        try folder.write(lines + "\nnot a record\n" + #"{"_id": "1", "text": "again"}"#, to: "k/r.jsonl")
        let stream = IndexingOptions.Stream(name: "note", bytes: Array("Title\n\nGamma delta.\n".utf8))
        let options = IndexingOptions(paths: [folder.file("k")], streams: [stream])
        let report = try await Indexer(path: path, options: options).run()
        #expect(report.status?.counts.documents == 4)
        #expect(report.diagnostics.map(\.diagnostic.code) == [.badRecord, .badRecord] && report.failedRecords == 2)
        let hit = try #require(try Index(path: path).search("\"alpha 2\"").hits.first)
        #expect(hit.passage.document.key == "2" && hit.passage.document.path == "r.jsonl")
        #expect(try Index(path: path).search("document:2 alpha").hits.count == 1)
        // Indexing the folder again keeps what came from no folder.
        let again = try await Self.index(path, [folder.file("k")])
        #expect(again.status?.counts.documents == 4 && again.files.unchanged == 1 && again.failedRecords == 0)
    }

    @Test func aStreamReadAsAnotherKindHasChanged() async throws {
        let folder = try ScratchFolder()
        let path = folder.file("x.sqlite")
        let lines = #"{"_id": "1", "text": "Alpha."}"# + "\n" + #"{"_id": "2", "text": "Beta."}"# + "\n"
        let stream = IndexingOptions.Stream(name: "note", bytes: Array(lines.utf8))
        for (kind, documents) in [(InputKind.profile, 1), (.jsonl, 2), (nil, 2), (.profile, 1)] {
            let options = IndexingOptions(paths: [], streams: [stream], input: kind)
            let report = try await Indexer(path: path, options: options).run()
            #expect(report.status?.counts.documents == documents)
            #expect(report.files.unchanged == (kind == nil ? 1 : 0))
        }
    }
}
