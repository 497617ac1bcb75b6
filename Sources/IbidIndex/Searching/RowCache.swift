internal import IbidModel
internal import Synchronization

/// Keeps what the passages and notes of many hits have in common, as it is in one state of an index: documents, places,
/// works and what notes say. They were half of a warm search.
final class RowCache: Sendable {
    /// The part of a document that a passage stands in.
    struct Place: Sendable {
        let document: StoredDocument
        let headings: [String]
    }

    /// A work as one citation of it has it.
    struct Work: Sendable {
        /// The row of the work's main spelling.
        let canonical: Int
        let record: SourceRecord
    }

    private struct Spelling: Hashable {
        let source: Int
        let variant: Int
    }

    /// When so many of a kind are held, all are let go.
    private static let limit = 8_192

    private let decode: @Sendable (String) -> CSLItem?
    private let decoded = Mutex<[String: CSLItem?]>([:])
    private let documents = GenerationCache<Int, StoredDocument>(limit: RowCache.limit)
    private let places = GenerationCache<Int, Place>(limit: RowCache.limit)
    private let entries = GenerationCache<Int, CSLItem>(limit: RowCache.limit)
    private let works = GenerationCache<Spelling, Work>(limit: RowCache.limit)
    private let noteTexts = GenerationCache<Int, StoredNoteText>(limit: RowCache.limit)

    init(_ decode: @escaping @Sendable (String) -> CSLItem?) {
        self.decode = decode
    }

    /// The work that `json` describes; `nil` where it describes none.
    func item(_ json: String) -> CSLItem? {
        if let item = decoded.withLock({ $0[json] }) { return item }
        let item = decode(json)
        decoded.withLock { known in
            if known.count >= Self.limit / 2 { known.removeAll(keepingCapacity: true) }
            known[json] = item
        }
        return item
    }

    /// The document in row `row`; `nil` where there is none.
    func document(_ row: Int, _ generation: Int, _ connection: Connection) throws -> StoredDocument? {
        try documents.value(row, generation) { try StoredDocument(row, connection) }
    }

    /// Where the section in row `section` stands; `nil` where there is none.
    func place(_ section: Int, _ generation: Int, _ connection: Connection) throws -> Place? {
        try places.value(section, generation) {
            let stored = try connection.prepared("SELECT document, path, heading FROM section WHERE id = ?")
                .first([.int(section)]) {
                    (document: $0.int(0), headings: SectionPath.headings($0.text(1), last: $0.optionalText(2)))
                }
            guard let stored, let document = try document(stored.document, generation, connection) else { return nil }
            return Place(document: document, headings: stored.headings)
        }
    }

    /// What the notes with the text in row `row` say; `nil` where there is none.
    func noteText(_ row: Int, _ generation: Int, _ connection: Connection) throws -> StoredNoteText? {
        try noteTexts.value(row, generation) { try StoredNoteText(row, self, generation, connection) }
    }

    /// The work that the source in row `source` is a spelling of, as all its descriptions have it together, with what
    /// the citation in `variant` says of itself: when it was read, and the address.
    func work(_ source: Int, variant: Int, _ generation: Int, _ connection: Connection) throws -> Work? {
        try works.value(Spelling(source: source, variant: variant), generation) {
            try connection.prepared(
                """
                SELECT k.id, k.uid, k.csl, v.csl, EXISTS(
                    SELECT 1 FROM source o JOIN source_variant w ON w.source = o.id
                    WHERE o.canonical = k.id AND w.id <> v.id)
                FROM source s JOIN source k ON k.id = s.canonical
                JOIN source_variant v ON v.id = ? WHERE s.id = ?
                """
            ).first([.int(variant), .int(source)]) { row in
                // Most works are described in one way.
                var item =
                    row.bool(4)
                    ? try entry(row.int(0), row.text(2), generation, connection) : self.item(row.text(2)) ?? CSLItem()
                let own = self.item(row.text(3))
                item.accessed = own?.accessed
                item.url = own?.url ?? item.url
                item.doi = own?.doi ?? item.doi
                return Work(
                    canonical: row.int(0), record: SourceRecord(id: StableID.string(.source, row.bits(1)), item: item))
            }
        }
    }

    /// The work whose main spelling stands in row `row` and is described by `csl`.
    private func entry(_ row: Int, _ csl: String, _ generation: Int, _ connection: Connection) throws -> CSLItem {
        let entry = try entries.value(row, generation) {
            try WorkDescription(item(csl) ?? CSLItem(), of: row, self, connection).item
        }
        return entry ?? CSLItem()
    }
}
