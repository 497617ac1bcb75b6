internal import IbidModel

/// Reads a passage back with everything that stands behind it.
struct PassageLoader {
    /// A passage and where its markers stand, for whoever cuts a snippet.
    struct Loaded {
        let record: PassageRecord
        let markers: [StoredMarker]
        /// The text without its markers, as stored.
        let body: String
    }

    private let connection: Connection
    private let notes: NoteLoader

    init(_ connection: Connection, decode: @escaping @Sendable (String) -> CSLItem?) {
        self.connection = connection
        notes = NoteLoader(connection, decode: decode)
    }

    /// The passage in row `row`. With a `basis`, notes that no sentence of at least that basis leans on are left out.
    func passage(_ row: Int, basis: Basis? = nil) throws -> Loaded? {
        guard let head = try head(row) else { return nil }
        let markers = try StoredMarker.markers(of: row, connection)
        let text = Self.visible(
            PassageBody.restore(head.body, markers: markers, start: head.span.start), isLossy: head.isLossy)
        let stored = try sentences(of: row)
        let leaning = stored.filter { basis == nil || basis == $0.basis || (basis == .next && $0.basis == .own) }
        let noteRows = try notesBySentence(leaning)
        let inside = Set(markers.compactMap(\.note))
        let ordered = Set(noteRows.values.joined()).sorted()
        let records = try ordered.map { try notes.note($0, isInPassage: inside.contains($0)) }.compactMap { $0 }
        let ids = Dictionary(zip(ordered, records.map(\.id)), uniquingKeysWith: { first, _ in first })
        let bytes = Array(text.utf8)
        let sentences = stored.map { sentence in
            SentenceRecord(
                id: StableID.string(.sentence, sentence.uid), span: sentence.span,
                text: Self.slice(bytes, sentence.span.shifted(by: -head.span.start), isLossy: head.isLossy, text: text),
                basis: sentence.basis, notes: (noteRows[sentence.row] ?? []).compactMap { ids[$0] })
        }
        let record = PassageRecord(
            id: head.id, contentID: head.contentID, document: head.document, section: head.section, kind: head.kind,
            span: head.span, line: head.line, text: text, isLossy: head.isLossy, sentences: sentences, notes: records)
        return Loaded(record: record, markers: markers, body: head.body)
    }

    /// One sentence with its notes, and the row of its passage.
    func sentence(_ row: Int) throws -> (passage: Int, sentence: SentenceRecord)? {
        let passage = try connection.prepared("SELECT passage, uid FROM sentence WHERE id = ?")
            .first([.int(row)]) { ($0.int(0), StableID.string(.sentence, $0.int(1))) }
        guard let passage, let loaded = try self.passage(passage.0) else { return nil }
        return loaded.record.sentences.first { $0.id == passage.1 }.map { (passage.0, $0) }
    }

    // MARK: Rows

    private struct Head {
        let id: String
        let contentID: String
        let document: DocumentReference
        let section: [String]
        let kind: PassageKind
        let span: ByteSpan
        let line: Int
        let body: String
        let isLossy: Bool
    }

    private func head(_ row: Int) throws -> Head? {
        try connection.prepared(
            """
            SELECT p.uid, p.content_id, p.kind, p.start_byte, p.end_byte, p.line, p.body, s.path,
                d.uid, f.path, d.key, d.title, d.lossy
            FROM passage p JOIN section s ON s.id = p.section JOIN document d ON d.id = p.document
            JOIN file f ON f.id = d.file WHERE p.id = ?
            """
        ).first([.int(row)]) { row in
            Head(
                id: StableID.string(.passage, row.int(0)), contentID: StableID.hex(row.int(1)),
                document: DocumentReference(
                    id: StableID.string(.document, row.int(8)), path: row.text(9), key: row.optionalText(10),
                    title: Self.visible(row.text(11), isLossy: row.bool(12))),
                section: SectionPath.headings(row.text(7)), kind: PassageKind(rawValue: row.text(2)) ?? .prose,
                span: ByteSpan(start: row.int(3), end: row.int(4)), line: row.int(5), body: row.text(6),
                isLossy: row.bool(12))
        }
    }

    private struct StoredSentence {
        let row: Int
        let uid: Int
        let span: ByteSpan
        let basis: Basis
        let coveredBy: Int?
    }

    private func sentences(of passage: Int) throws -> [StoredSentence] {
        try connection.prepared(
            """
            SELECT s.id, s.uid, s.start_byte, s.end_byte, s.basis, s.covered_by FROM passage p
            JOIN sentence s ON s.id >= p.first_sentence AND s.id < p.first_sentence + p.sentences
            WHERE p.id = ? ORDER BY s.id
            """
        ).map([.int(passage)]) { row in
            StoredSentence(
                row: row.int(0), uid: row.int(1), span: ByteSpan(start: row.int(2), end: row.int(3)),
                basis: Basis(rawValue: row.text(4)) ?? .none, coveredBy: row.optionalInt(5))
        }
    }

    /// The rows of the notes that each sentence leans on: those of the markers that cover it.
    private func notesBySentence(_ sentences: [StoredSentence]) throws -> [Int: [Int]] {
        var notes: [Int: [Int]] = [:]
        for sentence in sentences {
            guard let covering = sentence.coveredBy else { continue }
            notes[sentence.row] = try connection.prepared(
                "SELECT DISTINCT note FROM marker WHERE sentence = ? AND note IS NOT NULL ORDER BY note"
            ).map([.int(covering)]) { $0.int(0) }
        }
        return notes
    }

    // MARK: Text

    /// Text for people and programs: the stand-ins for bytes that are not UTF-8 become U+FFFD.
    static func visible(_ text: String, isLossy: Bool) -> String {
        guard isLossy else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0x1A ? "\u{FFFD}" : $0 }))
    }

    /// The part of a passage's text at `span`. In lossy text each stand-in has become three bytes.
    private static func slice(_ bytes: [UInt8], _ span: ByteSpan, isLossy: Bool, text: String) -> String {
        guard isLossy else {
            let (start, end) = (max(0, span.start), min(bytes.count, span.end))
            return start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
        }
        var scalars = String.UnicodeScalarView()
        var position = 0
        for scalar in text.unicodeScalars {
            if position >= span.start, position < span.end { scalars.append(scalar) }
            position += scalar == "\u{FFFD}" ? 1 : UTF8.width(scalar)
        }
        return String(scalars)
    }
}
