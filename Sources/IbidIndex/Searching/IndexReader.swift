internal import Foundation
internal import GRDB
internal import GRDBSQLite
package import IbidModel

/// A read-only view of an index.
///
/// Nothing here writes: the file may lie on a read-only medium, and its bytes are the same afterwards.
package struct IndexReader: Sendable {
    /// The file that is read.
    package let path: String

    // Before the queue: its statements must be gone when the database closes.
    private let connections = ReaderConnection()
    private let queue: DatabaseQueue
    let common: RowCache
    let cache: SearchCache

    /// Opens the index at `path`. What a killed writer left half-done is rolled back first. With `other`, which must
    /// read the same file, what is kept in memory is kept once for both; `pageCache` is the bytes of pages that this
    /// connection holds itself.
    package init(
        path: String, rules: SourceRules, beside other: IndexReader? = nil, pageCache: Int = 64 << 20
    ) throws {
        self.path = path
        common = other?.common ?? RowCache(rules.decode)
        cache = other?.cache ?? SearchCache()
        do {
            guard try IndexFile.identity(path) == .ours else { throw IndexError.missing(path: path) }
            try? IndexFile.recover(path)
            queue = try IndexFile.open(path, .reading, cache: pageCache)
            try queue.unsafeRead { try IndexFile.check(Connection($0), path: path) }
        } catch {
            throw IndexError.wrapping(error, path: path)
        }
    }

    // MARK: Searching

    /// A page of hits with snippets of about `snippetWords` words, and all that was found beside. One snapshot: a
    /// hit's notes are of the same commit as its text.
    package func search(_ request: SearchRequest, snippetWords: Int) throws -> SearchOutcome {
        try read { connection in
            let searcher = try Searcher(connection, cache)
            let loader = try PassageLoader(connection, common)
            let found = try searcher.search(request)
            let also = request.expression.rankedTerms.flatMap { found.expansions[$0] ?? [] }
            var outcome = SearchOutcome()
            outcome.total = found.total
            outcome.reranked = found.reranked
            outcome.suggestions = found.suggestions
            outcome.expansions = request.expression.rankedTerms.compactMap { term in
                found.expansions[term].map { SearchResult.Expanded(term: term.text, expansions: $0) }
            }
            if let rows = found.rows {
                outcome.facets = try request.facets.map {
                    try FacetCounter(connection, rows, searcher.postings).facet($0)
                }
            }
            let highlighted = request.expression.rankedTerms + also.map { QueryTerm(text: $0.text) }
            let finder = MatchFinder(highlighted, searcher.postings)
            for (index, scored) in found.page.enumerated() {
                guard let loaded = try loader.passage(scored.row, basis: request.basis) else { continue }
                outcome.hits.append(
                    Hit(
                        rank: request.offset + index + 1, score: scored.score, passage: loaded.record,
                        snippet: SnippetCutter.snippet(
                            of: loaded, bodyMatches: finder.spans(in: loaded.body), words: snippetWords),
                        explanation: scored.explanation))
            }
            return outcome
        }
    }

    /// The ids of the best passages with their scores, best first, and the document and line of each: what an evaluation
    /// asks for, without text and notes.
    package func ranking(_ request: SearchRequest) throws -> [RankedPlace] {
        try read { connection in
            let searcher = try Searcher(connection, cache)
            var request = request
            request.suggests = false
            let statement = try connection.prepared("SELECT uid, document, line FROM passage WHERE id = ?")
            return try searcher.search(request).page.compactMap { passage in
                let place = try statement.first([.int(passage.row)]) { ($0.bits(0), $0.int(1), $0.int(2)) }
                guard let (uid, row, line) = place,
                    let document = try common.document(row, searcher.generation, connection)
                else { return nil }
                let (path, key) = (document.reference.path, document.reference.key)
                return RankedPlace(
                    passage: StableID.string(.passage, uid), document: key ?? path, line: "\(path):\(line)",
                    score: passage.score)
            }
        }
    }

    /// What there is to search.
    package func searched() throws -> SearchResult.Searched {
        try read { connection in
            let meta = Meta(connection)
            return SearchResult.Searched(
                documents: try meta.int(.documents), passages: try meta.int(.passages),
                isComplete: try meta.int(.complete) == 1, generation: try meta.int(.generation))
        }
    }

    // MARK: Sources

    /// The works that match every word of `text`, most cited first: none where it has no word, all for `nil`.
    package func sources(matching text: String?, limit: Int, offset: Int) throws -> (
        listings: [SourceListing], total: Int
    ) {
        try read { connection in
            let queries = SourceQueries(connection, common)
            let rows = try queries.rows(matching: text)
            return (try rows.dropFirst(offset).prefix(limit).compactMap { try queries.listing($0) }, rows.count)
        }
    }

    /// The work that `id` names (or the beginning of one), by any of its spellings, and the sentences that rest on it:
    /// at most `limit` of them after `offset`, `nil` for all.
    package func citedBy(id: String, limit: Int? = nil, offset: Int = 0) throws -> CitedBy {
        try read { connection in
            let found = try IDLookup(connection).find(id)
            guard found.kind == .source else { throw IndexError.unknownID(id) }
            return try citedBy(found.row, connection, id, limit: limit, offset: offset)
        }
    }

    /// The fingerprint of the source that `id` names: that spelling's own, not its work's.
    package func fingerprint(id: String) throws -> String {
        try read { connection in
            let found = try IDLookup(connection).find(id)
            guard found.kind == .source else { throw IndexError.unknownID(id) }
            return try SourceQueries(connection, common).fingerprint(found.row)
        }
    }

    // MARK: Things by id

    /// What `id`, or the beginning of an id, names; a source with at most `uses` of the sentences that rest on it, `nil`
    /// for all.
    package func item(id: String, uses: Int?) throws -> ShownItem {
        try read { connection in
            let found = try IDLookup(connection).find(id)
            let passages = try PassageLoader(connection, common)
            let item: ShownItem?
            switch found.kind {
            case .passage: item = try passages.passage(found.row).map { .passage($0.record) }
            case .sentence:
                item = try passages.sentence(found.row).flatMap { sentence in
                    try passages.passage(sentence.passage).map { .sentence(sentence.sentence, in: $0.record) }
                }
            case .note: item = try note(found.row, connection).map { .note($0, in: $1) }
            case .citation:
                item = try note(found.row, connection).flatMap { note, document in
                    note.citations.first { $0.id.hasPrefix(id) }.map { .citation($0, in: note, of: document) }
                }
            case .source: item = .source(try citedBy(found.row, connection, id, limit: uses))
            case .document: item = try CorpusQueries(connection).document(found.row).map { .document($0) }
            }
            guard let item else { throw IndexError.unknownID(id) }
            return item
        }
    }

    private func note(_ row: Int, _ connection: Connection) throws -> (NoteRecord, DocumentReference)? {
        let document = try connection.int(
            "SELECT b.document FROM note n JOIN note_block b ON b.id = n.block WHERE n.id = ?", [.int(row)])
        let loader = try NoteLoader(connection, common)
        guard let note = try loader.note(row),
            let stored = try common.document(document, loader.generation, connection)
        else { return nil }
        return (note, stored.reference)
    }

    private func citedBy(
        _ row: Int, _ connection: Connection, _ id: String, limit: Int? = nil, offset: Int = 0
    ) throws -> CitedBy {
        let queries = SourceQueries(connection, common)
        let canonical = try queries.canonical(of: row)
        guard let listing = try queries.listing(canonical) else { throw IndexError.unknownID(id) }
        let found = try queries.uses(of: canonical, limit: limit, offset: offset)
        return CitedBy(listing: listing, uses: found.uses, total: found.total)
    }

    /// The passages in `rows`, in that order.
    func passages(_ rows: [Int], _ connection: Connection) throws -> [PassageRecord] {
        let loader = try PassageLoader(connection, common)
        return try rows.compactMap { try loader.passage($0)?.record }
    }

    // MARK: State

    /// The settings that the index was built with.
    package func parameters() throws -> IndexParameters {
        try read { try Meta($0).parameters() }
    }

    /// What the index holds and how it stands. Linear in documents and sources; the hash of the content takes most of it.
    package func status(hashesContent: Bool) throws -> IndexStatus {
        // FileManager would look up the names of the file's owner and group, too.
        var info = stat()
        let byteCount = stat(path, &info) == 0 ? Int(info.st_size) : 0
        return try read { connection in
            let meta = Meta(connection)
            return IndexStatus(
                path: path, version: IndexFormat.version, byteCount: byteCount,
                sqliteVersion: String(cString: sqlite3_libversion()), isComplete: try meta.int(.complete) == 1,
                generation: try meta.int(.generation),
                contentHash: hashesContent ? CorpusQueries.hex(try ContentHash(connection).compute()) : nil,
                parameters: try meta.parameters(),
                roots: try connection.prepared("SELECT path FROM root ORDER BY path").map { $0.text(0) },
                files: try connection.int("SELECT count(*) FROM file"),
                counts: try CorpusQueries(connection).counts(of: nil),
                sources: try connection.int("SELECT count(DISTINCT canonical) FROM source"),
                joinedSpellings: try connection.int("SELECT count(*) FROM source WHERE canonical <> id"),
                suspects: try connection.int("SELECT count(*) FROM source_relation WHERE kind = 'suspect'"))
        }
    }

    /// Checks the whole file. FTS5's check is an insert in form only: it runs on a connection that may write and is
    /// rolled back, or, where the file may not be written, on a private copy in memory.
    package func verify() throws -> VerifyReport {
        do {
            if access(path, W_OK) == 0, !WriterLock.isHeld(indexPath: path) {
                let writable = try IndexFile.open(path, .writing)
                return try report(on: writable)
            }
            let copy = try DatabaseQueue()
            try queue.backup(to: copy)
            return try report(on: copy)
        } catch {
            throw IndexError.wrapping(error, path: path)
        }
    }

    private func report(on queue: DatabaseQueue) throws -> VerifyReport {
        try queue.writeWithoutTransaction { database in
            let connection = try Connection(database)
            try connection.execute("BEGIN")
            let report = Verifier(connection).report()
            try connection.execute("ROLLBACK")
            return report
        }
    }

    // MARK: Snapshots

    /// Runs `body` on one state of the index: whatever it asks of this reader is of one commit, and the file is locked
    /// once for all of it.
    package func snapshot<T>(_ body: () throws -> T) throws -> T {
        try read { _ in try body() }
    }

    func read<T>(_ body: (Connection) throws -> T) throws -> T {
        do {
            return try queue.unsafeReentrantRead { database in
                let connection = try connections.connection(of: database)
                return try database.isInsideTransaction ? body(connection) : connection.reading { try body(connection) }
            }
        } catch {
            throw IndexError.wrapping(error, path: path)
        }
    }
}
