import Foundation
import GRDBSQLite
import Ibid
import IbidModel
import IbidTestSupport
import Testing

/// The full-text index of a first build is written without FTS5: its own check must find it whole, and whatever comes
/// later must work on it.
@Suite struct BulkTextTests {
    private func index(_ path: String, _ folder: String, memory: Int) async throws {
        _ = try await Indexer(path: path, options: IndexingOptions(paths: [folder], memory: memory)).run()
    }

    private func expectIntact(_ path: String) throws {
        let report = try Index(path: path).verify()
        #expect(report.isIntact, "\(report.checks.filter { !$0.faults.isEmpty })")
    }

    private func integer(_ sql: String, _ path: String) -> Int {
        var database: OpaquePointer?
        defer { sqlite3_close(database) }
        guard sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else { return -1 }
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK,
            sqlite3_step(statement) == SQLITE_ROW
        else { return -1 }
        return Int(sqlite3_column_int64(statement, 0))
    }

    /// Words of every kind that the tokenizer treats apart, and some that stand everywhere.
    private func profile(_ number: Int, _ random: inout SplitMix64) -> String {
        let odd = [
            "naïve", "Ærø", "e\u{301}tat", "U.S.", "foo_bar", "ابن", "東京", "x\u{0}y", "don't", "a—b", "123.45", "🏜",
            String(repeating: "long", count: 30), "running", "ponies", "Straße", "ＡＢＣ",
        ]
        var text = "Profile \(number) of Ærø\n\nHeading \(number % 7)\n"
        for _ in 0..<40 {
            var line = "The group"
            for _ in 0..<Int.random(in: 5...60, using: &random) {
                let word =
                    Int.random(in: 0..<8, using: &random) == 0
                    ? random.pick(odd) : "word\(Int.random(in: 0..<4000, using: &random))"
                line += " " + word
            }
            text += line + ".\n"
        }
        return text
    }

    @Test(arguments: [(1 << 18, 3...200), (256 << 20, 1...1)])
    func passesTheCheckOfFTS5(memory: Int, segments: ClosedRange<Int>) async throws {
        let folder = try ScratchFolder()
        var random = SplitMix64(seed: 5)
        for number in 0..<60 { try folder.write(profile(number, &random), to: "k/\(number).txt") }
        let path = folder.file("x.sqlite")
        try await index(path, folder.file("k"), memory: memory)
        #expect(segments.contains(integer("SELECT count(DISTINCT segid) FROM passage_fts_idx", path)))
        // Lists of several runs are merged into the pages that they leave; how many runs there are depends on the cores, and
        // with one file at a time, which makes the most, an eighth is left.
        #expect(7 * integer("PRAGMA freelist_count", path) <= integer("PRAGMA page_count", path))
        try expectIntact(path)
        let words = "SELECT count(*) FROM passage_fts WHERE passage_fts MATCH '\"the group\" naive'"
        let found = integer(words, path)
        #expect(found > 100)
        // FTS5 goes on from there: it adds, takes out and merges.
        for number in 0..<40 {
            try folder.write("Title\n\nA naïve line of the group \(number).\n", to: "k/\(number).txt")
            if number % 10 == 0 { try await index(path, folder.file("k"), memory: memory) }
        }
        try await index(path, folder.file("k"), memory: memory)
        try expectIntact(path)
        #expect(integer("SELECT count(*) FROM passage_fts WHERE passage_fts MATCH '\"naive line\"'", path) == 40)
    }

    /// FTS5 cuts terms after so many bytes, be it inside of a character: two of them may then read alike.
    @Test func termsThatAreCutInsideACharacterAreIndexed() async throws {
        let folder = try ScratchFolder()
        let same = String(repeating: "я", count: 16_383)
        let words = ["a" + String(repeating: "я", count: 20_000), "a" + same + String(repeating: "ж", count: 4_000)]
        for (number, word) in words.enumerated() {
            try folder.write("Title\n\nOne \(word) more.\n", to: "k/\(number).txt")
        }
        let path = folder.file("x.sqlite")
        try await index(path, folder.file("k"), memory: 256 << 20)
        try expectIntact(path)
        #expect(try Index(path: path).search("more").hits.count == 2)
    }

    /// One word on so many pages that their index needs pages of its own.
    @Test func longListsHaveAnIndex() async throws {
        let folder = try ScratchFolder()
        let line = String(repeating: "the ", count: 1_500) + "end\n"
        for number in 0..<4 {
            try folder.write(
                "T\(number)\n\n" + String(repeating: line, count: 12) + "last rare\(number)\n", to: "k/\(number).txt")
        }
        let path = folder.file("x.sqlite")
        try await index(path, folder.file("k"), memory: 256 << 20)
        #expect(integer("SELECT count(*) FROM passage_fts_idx WHERE pgno & 1", path) == 1)
        try expectIntact(path)
        #expect(integer("SELECT count(*) FROM passage_fts WHERE passage_fts MATCH 'the AND end'", path) == 48)
    }

    @Test func aDocumentThatIsTakenBackInTheSameBuildLeavesNothing() async throws {
        let folder = try ScratchFolder()
        let path = folder.file("x.sqlite")
        let streams = ["first words", "second words"].map {
            IndexingOptions.Stream(name: "note", bytes: Array("Title\n\n\($0) of it.\n".utf8))
        }
        _ = try await Indexer(path: path, options: IndexingOptions(paths: [], streams: streams)).run()
        try expectIntact(path)
        #expect(integer("SELECT count(*) FROM passage_fts WHERE passage_fts MATCH 'first'", path) == 0)
        #expect(integer("SELECT count(*) FROM passage_fts WHERE passage_fts MATCH 'second'", path) == 1)
    }
}
