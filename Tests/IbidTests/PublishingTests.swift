import Foundation
import GRDBSQLite
import Ibid
import IbidIndex
import IbidModel
import IbidRender
import IbidTestSupport
import Testing

/// What a killed writer left beside an index, when a new one takes its place.
@Suite struct PublishingTests {
    private struct Failure: Error {}

    /// An index half-way through a transaction, with the journal that undoes it, and the content before.
    private static func torn() async throws -> (folder: ScratchFolder, path: String, hash: String?) {
        let folder = try ScratchFolder()
        var generator = ProfileGenerator(seed: 5)
        for number in 0..<300 { try folder.write(generator.profile(), to: "k/\(number).txt") }
        let whole = folder.file("whole.sqlite")
        let report = try await IncrementalTests.index(whole, [folder.file("k")])
        var database: OpaquePointer?
        defer { sqlite3_close(database) }
        // A small cache makes SQLite write pages before the commit.
        let sql = "PRAGMA cache_size = 10; BEGIN IMMEDIATE; UPDATE passage SET body = upper(body);"
        guard sqlite3_open_v2(whole, &database, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK,
            sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK
        else { throw Failure() }
        let path = folder.file("x.sqlite")
        for suffix in ["", "-journal"] {
            try FileManager.default.copyItem(atPath: whole + suffix, toPath: path + suffix)
        }
        guard sqlite3_exec(database, "ROLLBACK", nil, nil, nil) == SQLITE_OK else { throw Failure() }
        let (left, right) = (FileManager.default.contents(atPath: whole), FileManager.default.contents(atPath: path))
        #expect(left != right)
        return (folder, path, report.status?.contentHash)
    }

    /// Foundation's own words for it are none for people.
    @Test func aFolderThatCannotBeMadeIsNamed() throws {
        let folder = try ScratchFolder()
        try folder.write("a file", to: "a")
        let path = folder.file("a/b/x.sqlite")
        let error = #expect(throws: IndexError.self) {
            _ = try IndexWriter(path: path, passageWords: nil, isRebuild: false, rules: .standard)
        }
        let text = error.map { Messages.text($0) } ?? ""
        #expect(text == "\(path) cannot be written or opened: its folder cannot be made: Not a directory")
    }

    /// A folder cannot take a file's name, so publishing ends right before the new file is there, as a crash might.
    @Test func anEndBeforeTheNewFileLeavesTheOldOne() async throws {
        let (folder, path, hash) = try await Self.torn()
        try FileManager.default.createDirectory(atPath: folder.file("new"), withIntermediateDirectories: false)
        #expect(throws: IndexError.self) { try IndexWriter.publish(folder.file("new"), as: path) }
        #expect(try Index(path: path).verify().isIntact)
        #expect(try Index(path: path).status().contentHash == hash)
    }

    /// The old journal would undo changes in the new file that were never made in it.
    @Test func theNewFileMeetsNoOldJournal() async throws {
        let (folder, path, _) = try await Self.torn()
        try folder.write("Alpha\n\nA word.\n", to: "l/a.txt")
        let work = folder.file("new.sqlite")
        let report = try await IncrementalTests.index(work, [folder.file("l")])
        try IndexWriter.publish(work, as: path)
        #expect(!FileManager.default.fileExists(atPath: path + "-journal"))
        #expect(try Index(path: path).verify().isIntact)
        #expect(try Index(path: path).status().contentHash == report.status?.contentHash)
    }
}
