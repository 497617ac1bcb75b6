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
    private let common: RowCache
    private let notes: NoteLoader

    init(_ connection: Connection, _ common: RowCache) throws {
        self.connection = connection
        self.common = common
        notes = try NoteLoader(connection, common)
    }

    /// The passage in row `row`. With a `basis`, notes that no sentence of at least that basis leans on are left out.
    func passage(_ row: Int, basis: Basis? = nil) throws -> Loaded? {
        guard let head = try head(row), let place = try common.place(head.section, notes.generation, connection) else {
            return nil
        }
        let isLossy = place.document.isLossy
        let markers = try StoredMarker.markers(of: head.sentences, connection)
        let text = Self.visible(
            PassageBody.restore(head.body, markers: markers, start: head.span.start), isLossy: isLossy)
        let stored = try sentences(head.sentences)
        let leaning = stored.filter { basis == nil || basis == $0.basis || (basis == .next && $0.basis == .own) }
        let noteRows = try notesBySentence(leaning, inside: head.sentences, markers)
        let inside = Set(markers.compactMap(\.note))
        let ordered = Set(noteRows.values.joined()).sorted()
        var records: [NoteRecord] = []
        var ids: [Int: String] = [:]
        for row in ordered {
            guard let record = try notes.note(row, isInPassage: inside.contains(row)) else { continue }
            records.append(record)
            ids[row] = record.id
        }
        let sentences = stored.map { sentence in
            SentenceRecord(
                id: place.document.id(.sentence, sentence.span), span: sentence.span,
                text: Self.slice(text, sentence.span.shifted(by: -head.span.start), isLossy: isLossy),
                basis: sentence.basis, notes: (noteRows[sentence.row] ?? []).compactMap { ids[$0] })
        }
        let record = PassageRecord(
            id: head.id, contentID: head.contentID, document: place.document.reference, section: place.headings,
            kind: head.kind,
            span: head.span, line: head.line, text: text, isLossy: isLossy, sentences: sentences, notes: records)
        return Loaded(record: record, markers: markers, body: head.body)
    }

    /// One sentence with its notes, and the row of its passage.
    func sentence(_ row: Int) throws -> (passage: Int, sentence: SentenceRecord)? {
        let place = try connection.prepared("SELECT passage, start_byte FROM sentence WHERE id = ?")
            .first([.int(row)]) { (passage: $0.int(0), start: $0.int(1)) }
        guard let place, let loaded = try passage(place.passage) else { return nil }
        return loaded.record.sentences.first { $0.span.start == place.start }.map { (place.passage, $0) }
    }

    // MARK: Rows

    private struct Head {
        let id: String
        let contentID: String
        let section: Int
        let kind: PassageKind
        let span: ByteSpan
        let line: Int
        let body: String
        let sentences: Range<Int>
    }

    private func head(_ row: Int) throws -> Head? {
        try connection.prepared(
            """
            SELECT uid, content_id, section, kind, start_byte, end_byte, line, body, first_sentence, sentences
            FROM passage WHERE id = ?
            """
        ).first([.int(row)]) { row in
            Head(
                id: StableID.string(.passage, row.bits(0)), contentID: StableID.hex(row.bits(1)), section: row.int(2),
                kind: PassageKind(rawValue: row.text(3)) ?? .prose,
                span: ByteSpan(start: row.int(4), end: row.int(5)), line: row.int(6), body: row.text(7),
                sentences: row.rows(8, count: 9))
        }
    }

    private struct StoredSentence {
        let row: Int
        let span: ByteSpan
        let basis: Basis
        let coveredBy: Int?
    }

    private func sentences(_ range: Range<Int>) throws -> [StoredSentence] {
        try connection.prepared(
            "SELECT id, start_byte, end_byte, basis, covered_by FROM sentence WHERE id >= ? AND id < ? ORDER BY id"
        ).map([.int(range.lowerBound), .int(range.upperBound)]) { row in
            StoredSentence(
                row: row.int(0), span: ByteSpan(start: row.int(1), end: row.int(2)),
                basis: Basis(rawValue: row.text(3)) ?? .none, coveredBy: row.optionalInt(4))
        }
    }

    /// The rows of the notes that each sentence leans on: those of the markers that cover it, which mostly are among
    /// `markers`, those of the sentences `inside`.
    private func notesBySentence(
        _ sentences: [StoredSentence], inside: Range<Int>, _ markers: [StoredMarker]
    ) throws -> [Int: [Int]] {
        var notes: [Int: [Int]] = [:]
        for sentence in sentences {
            guard let covering = sentence.coveredBy else { continue }
            let covers =
                inside.contains(covering)
                ? markers : try StoredMarker.markers(of: covering..<(covering + 1), connection)
            notes[sentence.row] = Set(covers.lazy.filter { $0.sentence == covering }.compactMap(\.note)).sorted()
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
    private static func slice(_ text: String, _ span: ByteSpan, isLossy: Bool) -> String {
        guard isLossy else {
            let start = max(0, span.start)
            return String(decoding: text.utf8.dropFirst(start).prefix(max(0, span.end - start)), as: UTF8.self)
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
