import Foundation
import GRDBSQLite
import Ibid
import IbidModel
import IbidRender
import IbidTestSupport
import Testing

/// Numbers and bytes that somebody wrote into the file by other means end no program: what reads them answers, or says
/// that the index is damaged.
@Suite(.timeLimit(.minutes(5))) struct HandEditedIndexTests {
    /// A column of a table of the file, of any type. FTS5's own tables are for SQLite to guard.
    private struct Column {
        let table: String
        let name: String
        let type: String
        /// What tells the rows of the table apart.
        let key: String
    }

    /// What an edited file is compared with, and asked for.
    private struct Scene {
        let folder: ScratchFolder
        let path: String
        let whole: Data
        let columns: [Column]
        /// One id of each kind, and that of a passage.
        let ids: [String]
        let passage: String
        let selectors: [TextSelector]

        /// An index of two runs, whose folder has changed once more since.
        init() async throws {
            folder = try ScratchFolder()
            path = folder.file("whole.sqlite")
            try folder.write(Scene.first, to: "c/a.txt")
            try folder.write(Scene.second, to: "c/b.txt")
            _ = try await IncrementalTests.index(path, [folder.file("c")])
            try folder.write(Array(Scene.third.utf8) + [0xFF, 0x0A], to: "c/c.txt")
            _ = try await IncrementalTests.index(path, [folder.file("c")])
            try folder.write(Scene.first.replacing("1998", with: "1999"), to: "c/a.txt")
            whole = try Data(contentsOf: URL(fileURLWithPath: path))
            columns = try Scene.columns(path)
            let index = try Index(path: path)
            let hit = try #require(try index.search("hostages algeria").hits.first?.passage)
            let note = try #require(hit.notes.first)
            let citation = try #require(note.citations.first)
            passage = hit.id
            ids = [hit.id, hit.document.id, hit.sentences[0].id, note.id, citation.id, citation.source.id]
            selectors = try index.selectors(for: [hit])
        }

        private static func columns(_ path: String) throws -> [Column] {
            try rows(
                """
                SELECT m.name, c.name, c.type, m.isKeyed,
                    (SELECT group_concat(name) FROM pragma_table_info(m.name) WHERE pk > 0)
                FROM (SELECT name, sql LIKE '%WITHOUT ROWID%' AS isKeyed FROM sqlite_master
                    WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT GLOB '*_fts_*') m,
                    pragma_table_info(m.name) c
                ORDER BY m.name, c.cid
                """, path
            ).map { row in
                Column(
                    table: row[0], name: row[1], type: row[2],
                    key: row[3] == "1" ? "(\(row[4]))" : "rowid")
            }
        }

        static func rows(_ sql: String, _ path: String) throws -> [[String]] {
            var database: OpaquePointer?
            defer { sqlite3_close(database) }
            try #require(sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK)
            var statement: OpaquePointer?
            defer { sqlite3_finalize(statement) }
            try #require(sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK)
            var rows: [[String]] = []
            while sqlite3_step(statement) == SQLITE_ROW {
                rows.append(
                    (0..<sqlite3_column_count(statement)).map { column in
                        sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
                    })
            }
            return rows
        }

        private static let first = """
            Al Mourabitoun
            Organizational Overview
            Formed: 1998
            Executive Summary
            Al Mourabitoun (also known as AMB) was founded in 1998 in the south of Mali.[1] It took the hotel.[2] It grew.
            [1] “A Title of Some Length.” BBC News, 3 Jan. 2010. Web. 1 Oct. 2015.
            [2] Laub, Zachary. “Another Title of Some Length.” CNN, 3 Jan. 2011. Web. 1 Oct. 2015; “A Third.” CNN, May 2013.
            Group Narrative
            The men of Al Mourabitoun came from Algeria in the spring of 2012, and took hostages by night.[1]
            They were not seen again.
            [1] Laub, Zachary. “Another Titel of Some Length.” CNN, 3 Jan. 2011. Web. 1 Oct. 2015.

            """
        private static let second = """
            Ansar Dine

            Ansar Dine took the airport in 2013.[1] The hostages were freed in May 2014 for a ransom.[7]
            [1] “A Title of Some Length.” BBC News, 3 Jan. 2010. Web. 1 Oct. 2015.

            """
        private static let third =
            "Lossy\n\nBad \u{1}bytes stand here, and hostages.[1]\n[1] “A Third.” CNN, May 2013. Web."
    }

    /// Everything that is asked of an index; notes what is thrown and does not say that the index is damaged.
    private static func ask(_ path: String, _ scene: Scene, _ edit: String) {
        func attempt(_ body: () throws -> Void) {
            do { try body() } catch { expectTyped(error, edit) }
        }
        guard let index = try? Index(path: path) else { return }
        var options = SearchOptions(limit: 50)
        (options.explains, options.countsAll, options.forgivesTypos) = (true, true, true)
        options.facets = Facet.Name.allCases
        for query in [
            "hostages mali", "\"al mourabitoun\" ho*", "AMB author:laub", "cited:no -mali",
            "section:group year:2010..2014",
            "hostagse kind:prose",
        ] {
            attempt { _ = try index.search(query, options: options) }
        }
        attempt { _ = try index.sources(matching: "", limit: 50) }
        attempt { _ = try index.citedBy("Another Title of Some Length") }
        for id in scene.ids { attempt { _ = try index.item(id) } }
        attempt { _ = try index.excerpt(scene.passage, limit: 5) }
        attempt { _ = try index.check("Al Mourabitoun was founded in 1997 in Mali.") }
        attempt { _ = try index.status() }
        attempt { _ = try index.documents(limit: 10) }
        attempt { _ = try index.verify() }
        attempt { try index.eachSource { _ in } }
        attempt { try index.eachCitation { _ in } }
        attempt { try index.eachDocument { _, passages in _ = try index.selectors(for: passages) } }
        for selector in scene.selectors { attempt { _ = try index.resolve(selector) } }
        attempt {
            let other = try Index(path: scene.path)
            _ = try index.difference(since: other)
            _ = try other.difference(since: index)
        }
    }

    /// Whether a reader is told what is wrong and what to do next.
    private static func expectTyped(_ error: any Error, _ edit: String) {
        switch error as? IndexError {
        case .damaged, .foreign, .missing, .unknownID, .ambiguousID, .passageWordsDiffer: break
        default: Issue.record("\(error) after \(edit)")
        }
    }

    private static func edit(_ path: String, _ sql: String) -> Bool {
        var database: OpaquePointer?
        defer { sqlite3_close(database) }
        return sqlite3_open(path, &database) == SQLITE_OK && sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK
    }

    private static let parts = 3
    private static let numbers = [
        "9223372036854775807", "-1", "'a word'", "-9223372036854775808", "0", "1000000000000", "x'00FF'", "NULL",
        "1e300", "2147483647",
    ]

    private static func values(_ column: Column) -> [String] {
        let name = column.name
        return switch column.type {
        case "BLOB":
            [
                "substr(\(name), 1, length(\(name)) / 2)", "zeroblob(length(\(name)))",
                "CAST(replace(hex(zeroblob(length(\(name)))), '00', x'FF') AS BLOB)", "x''", "-1",
            ]
        case "TEXT":
            [
                "''", "x'FF00E2'", "-1", "'2 › [1] {'", "NULL", "substr(\(name), 2)", "\(name) || char(26) || \(name)",
                "x''",
            ]
        default: numbers
        }
    }

    /// Each column gets another value of the list, in all rows or in one. In parts, which run side by side.
    @Test(arguments: 0..<parts) func noValueEndsTheProgram(part: Int) async throws {
        let scene = try await Scene()
        #expect(scene.columns.count > 100)
        let path = scene.folder.file("x.sqlite")
        var edited = 0
        for (number, column) in scene.columns.enumerated() where number % Self.parts == part {
            let values = Self.values(column)
            let key = column.key.filter { $0 != "(" && $0 != ")" }
            let sql = """
                UPDATE \(column.table) SET \(column.name) = \(values[number % values.count]) WHERE \(column.key)
                IN (SELECT \(key) FROM \(column.table) LIMIT \(number % 2 == 0 ? 1 : 100))
                """
            try scene.whole.write(to: URL(fileURLWithPath: path))
            guard Self.edit(path, sql) else { continue }
            edited += 1
            Self.ask(path, scene, sql)
            do {
                _ = try await IncrementalTests.index(path, [scene.folder.file("c")])
                try Optimizer(path: path).run()
            } catch {
                Self.expectTyped(error, sql)
            }
        }
        #expect(edited > scene.columns.count / Self.parts / 2)
    }

    /// The column is named, and the number that stands there.
    @Test(arguments: [
        ("passage", "start_byte", "9223372036854775807"), ("sentence", "length", "-1000000"),
        ("note", "end_byte", "-1"),
        ("note_text", "first_citation", "-9223372036854775808"), ("marker", "start_byte", "1000000000000000"),
    ])
    func theColumnIsNamed(table: String, column: String, value: String) async throws {
        let scene = try await Scene()
        #expect(Self.edit(scene.path, "UPDATE \(table) SET \(column) = \(value) WHERE \(column) > 0"))
        let error = #expect(throws: IndexError.self) { try Index(path: scene.path).search("hostages") }
        // A sentence's end is computed.
        let name = column == "length" ? "end_byte" : column
        #expect(error.map { Messages.text($0).contains("is damaged (") && Messages.text($0).contains(name) } ?? false)
    }
}
