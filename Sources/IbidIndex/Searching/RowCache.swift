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

    private struct State {
        var generation = -1
        var documents: [Int: StoredDocument] = [:]
        var places: [Int: Place] = [:]
        var works: [Spelling: Work] = [:]
        var noteTexts: [Int: StoredNoteText] = [:]

        mutating func use(_ generation: Int) {
            if self.generation != generation { self = State(generation: generation) }
        }
    }

    /// When so many of a kind are held, all are let go.
    private static let limit = 8_192

    private let decode: @Sendable (String) -> CSLItem?
    private let decoded = Mutex<[String: CSLItem?]>([:])
    private let state = Mutex(State())

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
        if let known = state.withLock({ $0.generation == generation ? $0.documents[row] : nil }) { return known }
        let document = try StoredDocument(row, connection)
        state.withLock { state in
            state.use(generation)
            if state.documents.count >= Self.limit { state.documents = [:] }
            state.documents[row] = document
        }
        return document
    }

    /// Where the section in row `section` stands; `nil` where there is none.
    func place(_ section: Int, _ generation: Int, _ connection: Connection) throws -> Place? {
        if let known = state.withLock({ $0.generation == generation ? $0.places[section] : nil }) { return known }
        let stored = try connection.prepared("SELECT document, path FROM section WHERE id = ?").first([.int(section)]) {
            (document: $0.int(0), path: $0.text(1))
        }
        guard let stored, let document = try document(stored.document, generation, connection) else { return nil }
        let place = Place(document: document, headings: SectionPath.headings(stored.path))
        state.withLock { state in
            state.use(generation)
            if state.places.count >= Self.limit { state.places = [:] }
            state.places[section] = place
        }
        return place
    }

    /// What the notes with the text in row `row` say; `nil` where there is none.
    func noteText(_ row: Int, _ generation: Int, _ connection: Connection) throws -> StoredNoteText? {
        if let known = state.withLock({ $0.generation == generation ? $0.noteTexts[row] : nil }) { return known }
        let text = try StoredNoteText(row, self, generation, connection)
        state.withLock { state in
            state.use(generation)
            if state.noteTexts.count >= Self.limit { state.noteTexts = [:] }
            state.noteTexts[row] = text
        }
        return text
    }

    /// The work that the source in row `source` is a spelling of, as its commonest spelling has it, with the date on which
    /// the author of the citation in `variant` read it.
    func work(_ source: Int, variant: Int, _ generation: Int, _ connection: Connection) throws -> Work? {
        let spelling = Spelling(source: source, variant: variant)
        if let known = state.withLock({ $0.generation == generation ? $0.works[spelling] : nil }) { return known }
        let work = try connection.prepared(
            """
            SELECT k.id, k.uid, k.csl, v.csl FROM source s JOIN source k ON k.id = s.canonical
            JOIN source_variant v ON v.id = ? WHERE s.id = ?
            """
        ).first([.int(variant), .int(source)]) { row in
            let (canonical, written) = (row.text(2), row.text(3))
            var item = item(canonical) ?? CSLItem()
            if written != canonical { item.accessed = self.item(written)?.accessed ?? item.accessed }
            return Work(
                canonical: row.int(0), record: SourceRecord(id: StableID.string(.source, row.int(1)), item: item))
        }
        state.withLock { state in
            state.use(generation)
            if state.works.count >= Self.limit { state.works = [:] }
            state.works[spelling] = work
        }
        return work
    }
}
