import Foundation
import IbidTestSupport
import Testing

/// Damage done by plain SQL is found, and the check that found it names the place.
@Suite struct PlantedDamageTests {
    private static let index = Task { () throws -> ScratchFolder in
        let folder = try ScratchFolder()
        #expect(
            try Program.run(["index", Project.root + "/Corpus", "--index", "x.sqlite"], in: folder.path).status == 0)
        return folder
    }

    private static func sqlite(_ sql: String, _ path: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", path, sql]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    @Test(arguments: [
        ("DELETE FROM passage_fts WHERE rowid = 3", "passage_fts"),
        ("DELETE FROM passage_fts_docsize WHERE id = 3", "passage_fts"),
        ("INSERT INTO passage_fts(rowid, title, section, body) VALUES (3, 'a', 'b', 'more words')", "passage_fts"),
        ("UPDATE passage SET body = body || ' x' WHERE id = 3", "passage_fts"),
        ("UPDATE passage SET line = line + 1 WHERE id = 3", "document_rows"),
        ("UPDATE passage SET basis_code = 0 WHERE basis = 'none'", "document_rows"),
        ("UPDATE passage_uid SET heads = zeroblob(length(heads))", "passage_uid"),
        ("UPDATE passage SET uid = uid + (1 << 32) WHERE id = 3", "passage_uid"),
        ("DELETE FROM passage WHERE id = 3", "references"),
        (
            "UPDATE sentence SET leans = NULL WHERE id = (SELECT min(id) FROM sentence WHERE leans IS NOT NULL)",
            "document_rows"
        ),
        (
            "UPDATE marker SET note = note + 1 WHERE sentence = (SELECT min(sentence) FROM marker WHERE note IS NOT NULL)",
            "document_rows"
        ),
        ("DELETE FROM marker WHERE sentence = (SELECT max(sentence) FROM marker)", "document_rows"),
        ("UPDATE document SET first_sentence = first_sentence + 1 WHERE id = 2", "document_rows"),
        ("UPDATE passage SET sentences = sentences + 1 WHERE id = 3", "document_rows"),
        ("UPDATE note SET note_text = note_text % 5 + 1 WHERE id = 9", "document_rows"),
        ("UPDATE note SET sentences = sentences + 1 WHERE id = 9", "document_rows"),
        ("UPDATE note_text SET text = replace(text, '2013', '2014')", "note_text"),
        ("UPDATE note_text SET notes = notes + 1 WHERE id = 3", "note_text"),
        ("UPDATE citation SET source = source % 5 + 1 WHERE id = 9", "note_text"),
        ("UPDATE citation SET ordinal = 7 WHERE id = 9", "note_text"),
        ("DELETE FROM citation WHERE id = 9", "note_text"),
        ("UPDATE document SET title = 'Another'  WHERE id = 2", "document_rows"),
        ("UPDATE file SET path = 'another.txt' WHERE id = 2", "document_rows"),
        ("UPDATE section SET path = 'Another' WHERE id = 2", "document_rows"),
        ("UPDATE source SET canonical = 1 WHERE id = 2", "source_rows"),
        ("UPDATE source SET csl = replace(csl, '2013', '2014')", "source_rows"),
        ("UPDATE source_variant SET csl = replace(csl, '2013', '2014')", "source_rows"),
        ("UPDATE source_relation SET kind = 'never'", "source_rows"),
        ("UPDATE meta SET value = 1.3 WHERE key = 'k1'", "meta"),
    ])
    func isFoundAndNamed(sql: String, check: String) async throws {
        let shared = try await Self.index.value
        let folder = try ScratchFolder()
        let path = folder.file("x.sqlite")
        try FileManager.default.copyItem(atPath: shared.file("x.sqlite"), toPath: path)
        #expect(try Self.sqlite(sql, path) == 0)
        let outcome = try Program.run(["verify", "--index", path], in: folder.path)
        #expect(outcome.status == 3)
        let failed = outcome.output.split(separator: "\n").filter { $0.contains("FAILED") }
        #expect(failed.contains { $0.hasPrefix(check) }, "\(outcome.output)")
    }

    /// Numbers that no writer writes stop no command: it answers, or says what is wrong.
    @Test(arguments: [
        "UPDATE passage SET sentences = -3", "UPDATE passage SET first_sentence = 9223372036854775800",
        "UPDATE passage SET start_byte = -5, end_byte = -9", "UPDATE sentence SET start_byte = -5, length = -7",
        "UPDATE note SET start_byte = -7, end_byte = -2, first_sentence = -1, sentences = -1",
        "UPDATE note_text SET first_citation = -4, citations = -1",
        "UPDATE citation SET start_byte = -5, end_byte = -9", "UPDATE citation SET end_byte = 9223372036854775807",
        "UPDATE document SET passages = -1, notes = -1, sentences = -1, byte_count = -1",
        "UPDATE passage_uid SET chunk = -9", "UPDATE passage_length SET chunk = 9223372036854775",
    ])
    func noCommandFalls(sql: String) async throws {
        let folder = try ScratchFolder()
        let path = folder.file("x.sqlite")
        try FileManager.default.copyItem(atPath: try await Self.index.value.file("x.sqlite"), toPath: path)
        #expect(try Self.sqlite(sql, path) == 0)
        for command in [
            ["search", "mali ransom"], ["cited-by", "Crisis in Mali"], ["export", "citations", "--format", "jsonl"],
            ["check", "AQIM took 32 Europeans hostage."], ["show", "pc34b3277e350a306"], ["show", "t0000000000000000"],
            ["verify"],
        ] {
            let outcome = try Program.run(command + ["--index", path], in: folder.path)
            #expect((0...3).contains(outcome.status), "\(command) after \(sql): \(outcome.status)")
        }
    }

    /// The file opens in `sqlite3` and answers.
    @Test(arguments: [
        "SELECT count(*) FROM passage_fts WHERE passage_fts MATCH 'ransom'", "PRAGMA integrity_check",
        "SELECT t.path, t.line, t.body FROM passage_fts JOIN passage_text t ON t.rowid = passage_fts.rowid WHERE passage_fts MATCH 'ransom' ORDER BY rank LIMIT 5",
        "SELECT * FROM support LIMIT 5", "SELECT * FROM passage_source LIMIT 5",
        "SELECT rowid FROM passage_text WHERE rowid IN (SELECT rowid FROM passage_fts WHERE passage_fts MATCH 'mali')",
    ])
    func plainSQLReadsIt(sql: String) async throws {
        #expect(try Self.sqlite(sql, try await Self.index.value.file("x.sqlite")) == 0)
    }
}
