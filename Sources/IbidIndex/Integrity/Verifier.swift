internal import GRDB
internal import IbidModel

/// Checks that an index says what was written into it.
///
/// No single check sees everything: SQLite's own knows neither drift of a full-text index nor a changed value, FTS5's
/// sees only what it indexes, and digests see rows alone.
struct Verifier {
    /// The most faults that one check names.
    private static let faultLimit = 5

    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Runs every check; each one that cannot run counts as failed. Reads the whole file.
    func report() -> VerifyReport {
        let checks: [(VerifyReport.Check.Name, () throws -> [String])] = [
            (.database, database), (.passageText, { try fullText("passage_fts") }),
            (.postings, postings), (.sourceText, { try fullText("source_fts") }), (.references, references),
            (.documentRows, documentRows), (.passageUIDs, passageUIDs), (.noteTexts, noteTexts),
            (.sourceRows, sourceRows), (.meta, meta),
        ]
        let outcomes = checks.map { name, check in
            VerifyReport.Check(name: name, faults: Array(faults(of: check).prefix(Self.faultLimit)))
        }
        let isComplete = (try? Meta(connection).int(.complete)) == 1
        return VerifyReport(checks: outcomes, isComplete: isComplete)
    }

    private func faults(of check: () throws -> [String]) -> [String] {
        do {
            return try check()
        } catch let failure as SQLiteFailure {
            return [failure.detail]
        } catch let failure as DamagedBlob {
            return ["\(failure.table) row \(failure.row) is not as it was written"]
        } catch let failure as DamagedRow {
            return [failure.description]
        } catch {
            return ["\(error)"]
        }
    }

    /// `integrity_check` is `quick_check` and the comparison of every index with its table besides.
    private func database() throws -> [String] {
        try connection.prepared("PRAGMA integrity_check(\(Self.faultLimit))").map { $0.text(0) }.filter { $0 != "ok" }
    }

    /// Rank 1 compares the index with its content; without it only the index' own structure is checked.
    private func fullText(_ table: String) throws -> [String] {
        do {
            try connection.execute("INSERT INTO \(table)(\(table), rank) VALUES('integrity-check', 1)")
            return []
        } catch let failure as SQLiteFailure {
            return ["\(table) does not agree with its content: \(failure.detail)"]
        }
    }

    private func postings() throws -> [String] {
        var check = PostingCheck(connection)
        return try check.run()
    }

    private func references() throws -> [String] {
        try connection.prepared("PRAGMA foreign_key_check").map { row in
            "\(row.text(0)) row \(row.int(1)) refers to a missing \(row.text(2))"
        }
    }

    private func documentRows() throws -> [String] {
        let documents = try connection.prepared(
            "SELECT d.id, f.path, d.key, d.rows_sha256 FROM document d JOIN file f ON f.id = d.file ORDER BY f.path, d.key"
        ).map { (id: $0.int(0), name: $0.text(1) + ($0.optionalText(2).map { "#" + $0 } ?? ""), digest: $0.blob(3)) }
        var faults: [String] = []
        for document in documents where faults.count < Self.faultLimit {
            if try DocumentDigest.stored(document.id, connection) != document.digest {
                faults.append("\(document.name): its rows are not as they were written")
            }
        }
        return faults
    }

    private func passageUIDs() throws -> [String] {
        let heads = try RowChunks.all(.uid, connection)
        var left = heads
        var faulty: [Int] = []
        try connection.prepared("SELECT id, uid FROM passage").each { row in
            let id = row.int(0)
            let isKnown = heads.indices.contains(id)
            if !isKnown || heads[id] != IDScan.head(row.bits(1)) { faulty.append(id) }
            if isKnown { left[id] = 0 }
        }
        faulty += left.indices.filter { left[$0] != 0 }
        return faulty.prefix(Self.faultLimit).map { "passage_uid does not agree with passage row \($0)" }
    }

    /// What notes say, the citations in it, and how many notes say it.
    private func noteTexts() throws -> [String] {
        let texts = try connection.prepared(
            """
            SELECT x.id, x.digest, x.text, x.notes = (SELECT count(*) FROM note n WHERE n.note_text = x.id)
            FROM note_text x ORDER BY x.id
            """
        ).map { row in (id: row.int(0), digest: row.bits(1), text: row.text(2), isCounted: row.bool(3)) }
        let faulty = try texts.filter { text in
            try !text.isCounted || NoteContent.storedDigest(text.id, text: text.text, connection) != text.digest
        }
        let counts =
            try connection.prepared(
                "SELECT (SELECT count(*) FROM citation), (SELECT coalesce(sum(citations), 0) FROM note_text)"
            ).first { ($0.int(0), $0.int(1)) } ?? (0, 0)
        return faulty.map { "note_text row \($0.id) or its citations were changed" }
            + (counts.0 == counts.1 ? [] : ["citation holds \(counts.0) rows where texts of notes have \(counts.1)"])
    }

    private func sourceRows() throws -> [String] {
        let sources = try connection.prepared("SELECT id, uid, row_sha256 FROM source")
            .map { (id: $0.int(0), uid: $0.bits(1), digest: $0.blob(2)) }
        let damaged = try sources.filter { try SourceClusters.digest($0.id, connection) != $0.digest }
        let variants = try connection.prepared("SELECT id, digest, csl FROM source_variant").map { row in
            StableID.digest(row.text(2)) == row.bits(1) ? nil : "source_variant row \(row.int(0)) was changed"
        }.compactMap { $0 }
        let relations = try SourceRelations(connection).damaged().map { "source_relation \($0.0), \($0.1) was changed" }
        return damaged.map { "source \(StableID.string(.source, $0.uid)) was changed" } + variants + relations
    }

    private func meta() throws -> [String] {
        try Meta(connection).isIntact() ? [] : ["meta or root was changed"]
    }
}
