import Foundation
import GRDBSQLite
import Ibid
import IbidModel
import IbidTestSupport
import Testing

/// Our posting lists against FTS5's, asked through SQLite alone.
@Suite struct PostingTests {
    /// An index of generated profiles, some of them changed and removed after the first run.
    private static func build(_ folder: ScratchFolder, seed: UInt64) async throws -> String {
        var generator = ProfileGenerator(seed: seed)
        for number in 0..<30 { try folder.write(generator.profile(sections: 3), to: "c/\(number).txt") }
        let path = folder.file("x.sqlite")
        _ = try await IncrementalTests.index(path, [folder.file("c")])
        for number in 0..<10 { try folder.write(generator.profile(sections: 2), to: "c/\(number * 2).txt") }
        try FileManager.default.removeItem(atPath: folder.file("c/3.txt"))
        _ = try await IncrementalTests.index(path, [folder.file("c")])
        return path
    }

    /// A query in our language and in FTS5's.
    private struct Pair {
        var ours: String
        var match: String
    }

    private static func term(_ words: [Substring], _ random: inout SplitMix64) -> Pair {
        let start = Int.random(in: 0..<words.count, using: &random)
        let word = words[start].filter { $0.isLetter || $0 == "." || $0 == "-" || $0 == "'" }
        guard word.contains(where: \.isLetter) else { return Pair(ours: "mali", match: "\"mali\"") }
        switch Int.random(in: 0..<5, using: &random) {
        case 0:
            let phrase = words[start..<min(words.count, start + 3)].joined(separator: " ")
                .filter { $0 != "\"" && $0 != "\u{201C}" && $0 != "\u{201D}" }
            return Pair(ours: "\"\(phrase)\"", match: "\"\(phrase)\"")
        case 1:
            let letters = word.filter(\.isLetter).prefix(3)
            guard letters.count > 1 else { return Pair(ours: "the", match: "\"the\"") }
            return Pair(ours: "\(letters)*", match: "\"\(letters)\" *")
        case 2: return Pair(ours: "title:\"\(word)\"", match: "title : \"\(word)\"")
        default: return Pair(ours: "\"\(word)\"", match: "\"\(word)\"")
        }
    }

    private static func query(_ words: [Substring], _ random: inout SplitMix64) -> Pair {
        let (a, b, c) = (term(words, &random), term(words, &random), term(words, &random))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return Pair(ours: "\(a.ours) AND \(b.ours)", match: "\(a.match) AND \(b.match)")
        case 1: return Pair(ours: "\(a.ours) \(b.ours) -\(c.ours)", match: "(\(a.match) OR \(b.match)) NOT \(c.match)")
        case 2:
            return Pair(
                ours: "(\(a.ours) OR \(b.ours)) AND \(c.ours)", match: "(\(a.match) OR \(b.match)) AND \(c.match)")
        case 3: return Pair(ours: "\(a.ours) \(b.ours) \(c.ours)", match: "\(a.match) OR \(b.match) OR \(c.match)")
        default: return a
        }
    }

    @Test(arguments: [11, 12] as [UInt64]) func ourMatchesAreThoseOfFTS5(seed: UInt64) async throws {
        let folder = try ScratchFolder()
        let path = try await Self.build(folder, seed: seed)
        let index = try Index(path: path)
        #expect(try index.verify().isIntact)
        let text = try String(contentsOfFile: folder.file("c/1.txt"), encoding: .utf8)
        let words = text.split(whereSeparator: \.isWhitespace).filter { !$0.contains("[") }
        var random = SplitMix64(seed: seed)
        var found = 0
        for round in 0..<300 {
            let query = Self.query(words, &random)
            let ours = try index.ranking(query.ours, options: SearchOptions(limit: 100_000)).map(\.passage)
            let theirs = try Self.fts5(path, query.match)
            #expect(Set(ours) == theirs, "seed \(seed), round \(round): \(query.ours)")
            #expect(ours.count == Set(ours).count)
            found += ours.count
        }
        #expect(found > 1000)
    }

    /// Small commits are merged among themselves: the postings of the build are not written anew for them, and segments
    /// stay few.
    @Test func aLargeSegmentOutlivesSmallCommits() async throws {
        let folder = try ScratchFolder()
        var generator = ProfileGenerator(seed: 19)
        for number in 0..<40 { try folder.write(generator.profile(sections: 9), to: "c/\(number).txt") }
        let path = folder.file("x.sqlite")
        _ = try await IncrementalTests.index(path, [folder.file("c")])
        try #require(try Self.segments(path).first?.passages ?? 0 > 512)
        let built = try Self.segments(path).map(\.id)
        for number in 0..<30 {
            try folder.write(generator.profile(sections: 1), to: "c/one.txt")
            _ = try await IncrementalTests.index(path, [folder.file("c/one.txt")])
            let segments = try Self.segments(path)
            #expect(segments.first.map { [$0.id] } == built && segments.count <= 9, "after commit \(number)")
        }
        #expect(try Index(path: path).verify().isIntact)
    }

    /// The segments of posting lists in the order of rows.
    private static func segments(_ path: String) throws -> [(id: Int, passages: Int)] {
        var database: OpaquePointer?
        defer { sqlite3_close(database) }
        #expect(sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK)
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        let sql = "SELECT id, passages FROM posting_segment ORDER BY first_row"
        #expect(sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK)
        var segments: [(id: Int, passages: Int)] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            segments.append((Int(sqlite3_column_int64(statement, 0)), Int(sqlite3_column_int64(statement, 1))))
        }
        return segments
    }

    private static func fts5(_ path: String, _ match: String) throws -> Set<String> {
        var database: OpaquePointer?
        defer { sqlite3_close(database) }
        #expect(sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK)
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        let sql = """
            SELECT printf('p%016x', uid) FROM passage
            WHERE id IN (SELECT rowid FROM passage_fts WHERE passage_fts MATCH ?)
            """
        #expect(sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK)
        sqlite3_bind_text(statement, 1, match, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
        var ids: Set<String> = []
        while true {
            let code = sqlite3_step(statement)
            guard code == SQLITE_ROW, let id = sqlite3_column_text(statement, 0) else {
                #expect(code == SQLITE_DONE, "\(match)")
                return ids
            }
            ids.insert(String(cString: id))
        }
    }

    /// A lost posting, a changed length and a wrong figure are each seen by `verify`, and by nothing else.
    @Test(arguments: [
        "UPDATE term SET passages = passages + 1 WHERE id = 5",
        "UPDATE passage_length SET lengths = zeroblob(length(lengths))", "DELETE FROM passage_length",
        "INSERT INTO posting(id, lists, sum) VALUES (900, x'00', 0)", "DELETE FROM posting",
        "DELETE FROM posting_segment WHERE id = (SELECT max(id) FROM posting_segment)",
        "UPDATE posting SET lists = zeroblob(length(lists)), sum = 0", "UPDATE term SET id = id + 100000",
    ]) func driftIsSeen(sql: String) async throws {
        let folder = try ScratchFolder()
        let path = try await Self.build(folder, seed: 5)
        var database: OpaquePointer?
        #expect(sqlite3_open(path, &database) == SQLITE_OK)
        let code = sqlite3_exec(database, sql, nil, nil, nil)
        sqlite3_close(database)
        #expect(code == SQLITE_OK)
        let faulty = try Index(path: path).verify().checks.filter { !$0.faults.isEmpty }.map(\.name)
        #expect(faulty == [.postings])
    }
}
