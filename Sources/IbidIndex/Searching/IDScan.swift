internal import IbidModel

/// Finds what has no index of ids: passages by the halves of theirs that stand side by side, sentences, notes and
/// citations by making the ids of all of them anew, since those follow from where they stand.
struct IDScan {
    /// A thing with its id. A citation goes by the row of its note.
    struct Found {
        let row: Int
        let uid: Int
    }

    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// The passages with a uid in `range`. Reads four bytes a passage.
    func passages(_ range: ClosedRange<Int>) throws -> [Found] {
        let heads = Self.head(range.lowerBound)...Self.head(range.upperBound)
        let statement = try connection.prepared("SELECT uid FROM passage WHERE id = ?")
        var found: [Found] = []
        for (row, head) in try RowChunks.all(.uid, connection).enumerated() where heads.contains(head) {
            guard let uid = try statement.first([.int(row)], { $0.bits(0) }), range.contains(uid) else { continue }
            found.append(Found(row: row, uid: uid))
        }
        return found
    }

    /// The first half of a passage's uid.
    static func head(_ uid: Int) -> UInt32 { UInt32(truncatingIfNeeded: uid >> 32) }

    /// The sentences, notes or citations with a uid in `range`. Linear in all of them; ends with the first one where the
    /// range is a single id.
    func parts(_ kind: StableID.Kind, _ range: ClosedRange<Int>) throws -> [Found] {
        guard let sql = Self.spans(of: kind) else { return [] }
        let documents = try connection.prepared(
            "SELECT d.id, f.path, d.key, d.sha256 FROM document d JOIN file f ON f.id = d.file ORDER BY d.id"
        ).map { row in
            (row.int(0), StableID.Scope(path: row.text(1), key: row.optionalText(2), digest: row.blob(3)))
        }
        let spans = try connection.prepared(sql)
        var found: [Found] = []
        for (document, scope) in documents {
            try spans.each([.int(document)]) { row in
                let uid = scope.id(kind, row.bits(1), row.bits(2))
                if range.contains(uid) { found.append(Found(row: row.int(0), uid: uid)) }
            }
            if range.count == 1, !found.isEmpty { break }
        }
        return found
    }

    /// Selects row, start and end of each thing of `kind` in document `?`.
    private static func spans(of kind: StableID.Kind) -> String? {
        switch kind {
        case .sentence:
            """
            SELECT s.id, s.start_byte, s.end_byte FROM document d
            JOIN sentence s ON s.id >= d.first_sentence AND s.id < d.first_sentence + d.sentences WHERE d.id = ?
            """
        case .note:
            """
            SELECT n.id, n.start_byte, n.end_byte FROM document d
            JOIN note n ON n.id >= d.first_note AND n.id < d.first_note + d.notes WHERE d.id = ?
            """
        case .citation:
            """
            SELECT y.id, base + c.start_byte, base + c.end_byte FROM (
                SELECT n.id, n.end_byte - length(CAST(x.text AS BLOB)) AS base, x.first_citation, x.citations
                FROM document d JOIN note n ON n.id >= d.first_note AND n.id < d.first_note + d.notes
                JOIN note_text x ON x.id = n.note_text WHERE d.id = ?) y
            JOIN citation c ON c.id >= y.first_citation AND c.id < y.first_citation + y.citations
            """
        case .document, .passage, .source: nil
        }
    }
}
