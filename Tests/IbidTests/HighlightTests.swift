import GRDBSQLite
import Ibid
import IbidModel
import IbidTestSupport
import Testing

/// What a snippet highlights, against what FTS5's own `highlight` marks in the same file.
@Suite struct HighlightTests {
    private static let words = [
        "fell", "Fell", "falling", "fallen", "run", "running", "runs", "AQIM", "aqim", "2013", "20th", "Café", "cafés",
        "cafe", "naïve", "Été", "Ωmega", "中文", "e\u{301}mir", "emir", "Emirs", "al", "Qa'ida", "qaida", "x", "Zzyzx",
        "re\u{AD}join", "hostages", "hostage", "ﬁnal", "İzmir", "straße", "½", "fell\u{200D}",
    ]
    private static let gaps = [" ", " ", " ", ", ", "-", " – ", "/", ". ", "’", "—", " “", "” ", "_", "\u{A0}"]
    private static let queries = [
        "fell", "run", "aqim", "2013", "cafe", "naive", "ete", "ωmega", "中文", "émir", "al", "x", "zzyzx", "hostage",
        "final", "straße", "\"fell run\"", "\"run fell\"", "\"al qa'ida\"", "\"emir cafe\"", "hos*", "caf*", "fal*",
        "fell run", "\"the 中文\"", "½",
    ]

    @Test func highlightsAreThoseOfFTS5() async throws {
        var random = SplitMix64(seed: 77)
        let folder = try ScratchFolder()
        let lines = (0..<60).map { _ in
            "The " + (0..<40).map { _ in random.pick(Self.words) + random.pick(Self.gaps) }.joined() + "end of it."
        }
        try folder.write("Alpha\n\n" + lines.joined(separator: "\n") + "\n", to: "c/a.txt")
        let path = folder.file("x.sqlite")
        _ = try await Indexer(path: path, options: IndexingOptions(paths: [folder.file("c")])).run()
        let index = try Index(path: path)
        var options = SearchOptions(limit: 200, snippetWords: 1000)
        options.expandsNames = false
        var found = 0
        for query in Self.queries {
            let expected = try Self.marked(path, query)
            for hit in try index.search(query, options: options).hits {
                var bytes = Array(hit.snippet.text.utf8)
                for span in hit.snippet.highlights.reversed() {
                    bytes.insert(2, at: span.end)
                    bytes.insert(1, at: span.start)
                }
                found += hit.snippet.highlights.count
                #expect(expected.contains(String(decoding: bytes, as: UTF8.self)), "\(query)")
            }
        }
        #expect(found > 1_000)
    }

    /// The bodies of the passages that FTS5 finds, with its marks.
    private static func marked(_ path: String, _ query: String) throws -> Set<String> {
        var database: OpaquePointer?
        defer { sqlite3_close(database) }
        try #require(sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK)
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        let sql = "SELECT highlight(passage_fts, 0, char(1), char(2)) FROM passage_fts WHERE passage_fts MATCH ?"
        try #require(sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK)
        let isPlain = query.hasPrefix("\"") || query.hasSuffix("*")
        let match = isPlain ? query : query.split(separator: " ").map { "\"\($0)\"" }.joined(separator: " OR ")
        sqlite3_bind_text(statement, 1, match, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
        var texts: Set<String> = []
        while sqlite3_step(statement) == SQLITE_ROW {
            if let text = sqlite3_column_text(statement, 0) { texts.insert(String(cString: text)) }
        }
        return texts
    }
}
