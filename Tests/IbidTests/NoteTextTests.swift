import GRDBSQLite
import Ibid
import IbidIndex
import IbidModel
import IbidTestSupport
import Testing

/// What notes say is stored once, and goes with the last note that says it.
@Suite struct NoteTextTests {
    private static let note = "“A Title of Some Length.” CNN, 17 Jan. 2013. Web. 27 Oct. 2015."

    private static func profile(_ name: String, _ note: String) -> String {
        "\(name)\n\nThe group \(name) took hostages in the north.[1]\n[1] \(note)\n"
    }

    private static func counts(_ path: String) throws -> (texts: Int, notes: Int, citations: Int) {
        var database: OpaquePointer?
        defer { sqlite3_close(database) }
        #expect(sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK)
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        let sql = "SELECT count(*), coalesce(sum(notes), 0), (SELECT count(*) FROM citation) FROM note_text"
        #expect(sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK)
        #expect(sqlite3_step(statement) == SQLITE_ROW)
        let values = (0..<3).map { Int(sqlite3_column_int64(statement, $0)) }
        return (values[0], values[1], values[2])
    }

    private static func isIntact(_ path: String) throws -> Bool { try Index(path: path).verify().isIntact }

    @Test func equalNotesShareOne() async throws {
        let folder = try ScratchFolder()
        let path = folder.file("x.sqlite")
        try folder.write(Self.profile("Alpha", Self.note), to: "k/a.txt")
        try folder.write(Self.profile("Beta", Self.note), to: "k/b.txt")
        _ = try await IncrementalTests.index(path, [folder.file("k")])
        #expect(try Self.counts(path) == (1, 2, 1))
        let index = try Index(path: path)
        let notes = try index.search("hostages").hits.flatMap(\.passage.notes)
        #expect(notes.map(\.text) == [Self.note, Self.note] && Set(notes.map(\.id)).count == 2)
        #expect(Set(notes.flatMap(\.citations).map(\.id)).count == 2)
        let listing = try #require(try index.sources(matching: "length", limit: 5).listings.first)
        #expect(listing.citations == 2 && listing.documents == 2)

        // A third one in a later run finds the same row; one with another word makes one.
        try folder.write(Self.profile("Gamma", Self.note), to: "k/c.txt")
        try folder.write(Self.profile("Delta", "See CNN of that day."), to: "k/d.txt")
        _ = try await IncrementalTests.index(path, [folder.file("k")])
        #expect(try Self.counts(path).texts == 2 && Self.counts(path).notes == 4 && Self.isIntact(path))

        for name in ["k/a.txt", "k/c.txt"] { try folder.write(Self.profile("Other", "A note."), to: name) }
        _ = try await IncrementalTests.index(path, [folder.file("k")])
        #expect(try Index(path: path).sources(matching: "length", limit: 5).listings.map(\.citations) == [1])
        try folder.write(Self.profile("Beta", "A note."), to: "k/b.txt")
        _ = try await IncrementalTests.index(path, [folder.file("k")])
        #expect(try Index(path: path).sources(matching: "length", limit: 5).listings.isEmpty)
        #expect(try Self.counts(path).texts == 2 && Self.isIntact(path))
    }

    @Test func aNoteWithoutMarkersIsFoundByNone() async throws {
        let folder = try ScratchFolder()
        let path = folder.file("x.sqlite")
        try folder.write("T\n\nWords of the first line here.[2]\n[1] \(Self.note)\n[2] \(Self.note)\n", to: "k/a.txt")
        _ = try await IncrementalTests.index(path, [folder.file("k")])
        #expect(try Self.counts(path) == (1, 2, 1))
        let index = try Index(path: path)
        let source = try #require(try index.sources(matching: "length", limit: 5).listings.first)
        guard case .source(let cited) = try index.item(source.source.id) else {
            Issue.record("no source")
            return
        }
        #expect(cited.uses.count == 1 && cited.uses.first?.notes.map(\.label) == ["2"])
    }

    /// Ids are made from what a file holds, which may be damaged.
    @Test func anyPlaceHasAnID() {
        let scope = StableID.Scope(path: "a", key: nil, digest: [])
        #expect(scope.id(.note, -1, .min) != scope.id(.note, -1, .max))
    }
}
