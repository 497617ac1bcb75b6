import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import Testing

@Suite struct IntegrityTests {
    private static let queries = [
        "hostages", "\"al qaeda\"", "author:laub mali", "cited:no", "-mali", "section:strategy group*",
    ]

    /// What the index says, as far as a user can ask.
    private static func answers(_ index: Index) throws -> [String] {
        try queries.flatMap { query in
            try index.search(query, options: SearchOptions(limit: 500)).hits.map { "\($0)" }
        } + index.sources(matching: "", limit: 500).listings.map { "\($0)" }
    }

    /// No flipped bit changes an answer unseen.
    @Test func flippedBitsAreSeenOrHarmless() async throws {
        let sample = try await SampleIndex.shared.value
        let whole = try [UInt8](Data(contentsOf: URL(fileURLWithPath: sample.folder.file("x.sqlite"))))
        let expected = try Self.answers(sample.index)
        let folder = try ScratchFolder()
        var random = SplitMix64(seed: 99)
        var seen = 0
        for round in 0..<150 {
            var bytes = whole
            // Room that is not used is zero, and most of so small a file.
            var place = 0
            repeat { place = Int.random(in: 0..<bytes.count, using: &random) } while bytes[place] == 0
            bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            let path = try folder.write(bytes, to: "\(round).sqlite")
            defer { try? FileManager.default.removeItem(atPath: path) }
            let isSound = (try? Index(path: path).verify().isIntact) ?? false
            if isSound {
                #expect(try Self.answers(Index(path: path)) == expected, "seed 99, round \(round)")
            } else {
                seen += 1
            }
        }
        #expect(seen > 75)
    }

    @Test(arguments: [0, 1, 99, 100, 4096, 5000, 40_960])
    func cutFilesAreRefusedWithoutACrash(size: Int) async throws {
        let sample = try await SampleIndex.shared.value
        let whole = try [UInt8](Data(contentsOf: URL(fileURLWithPath: sample.folder.file("x.sqlite"))))
        let folder = try ScratchFolder()
        let path = try folder.write(whole.prefix(size), to: "x.sqlite")
        let isSound = (try? Index(path: path).verify().isIntact) ?? false
        #expect(!isSound)
    }

    @Test func otherFilesAreRefusedAndLeftAlone() async throws {
        let folder = try ScratchFolder()
        let text = try folder.write(
            "not a database, but a text that is long enough to have a header of its own, and more words", to: "t")
        #expect(throws: IndexError.foreign(path: text)) { try Index(path: text) }
        let empty = try folder.write("", to: "empty")
        #expect(throws: IndexError.missing(path: empty)) { try Index(path: empty) }
        #expect(throws: IndexError.missing(path: folder.file("none"))) { try Index(path: folder.file("none")) }
        #expect(throws: IndexError.foreign(path: folder.path)) { try Index(path: folder.path) }
        #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
        #expect(throws: IndexError.foreign(path: folder.file("pipe"))) { try Index(path: folder.file("pipe")) }
        for rebuild in [false, true] {
            await #expect(throws: IndexError.foreign(path: text)) {
                try await IncrementalTests.index(text, [], rebuild: rebuild)
            }
        }
        #expect(try String(contentsOfFile: text, encoding: .utf8).hasPrefix("not a database"))
    }

    @Test func readingLeavesTheFileAsItIs() async throws {
        let sample = try await SampleIndex.shared.value
        let folder = try ScratchFolder()
        let whole = try Data(contentsOf: URL(fileURLWithPath: sample.folder.file("x.sqlite")))
        let path = try folder.write(whole, to: "x.sqlite")
        _ = try Self.answers(Index(path: path))
        _ = try Index(path: path).verify()
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == whole)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["x.sqlite"])
    }
}
