internal import IbidModel

/// The changes of a run: opens a transaction for the first of them and ends it on demand.
///
/// Keeps its statements, and what it knows of sources and terms, from one change to the next. Used only inside the
/// writer's database queue, one access at a time.
final class WriteSession {
    let connection: Connection
    /// In a build from nothing, which nobody sees half done: what fills the full-text index.
    private let text: BulkText?
    private let sources: SourceWriter
    private var notes: NoteTextWriter
    private var postings: PostingWriter
    private var uids: RowChunkWriter
    private var documents: DocumentWriter
    private var documentDelta = 0
    private var passageDelta = 0
    /// Whether a transaction is open.
    private(set) var isOpen = false
    /// Whether rows are written without indexes, and words without FTS5.
    private var isLoading: Bool

    /// The threads that may share the work of a merge.
    private let threads: Int

    /// - Parameter bulkMemory: in a build from nothing, the bytes of words that are collected before they are written; `nil` for
    ///   any other run.
    init(_ connection: Connection, rules: SourceRules, threads: Int, bulkMemory: Int?) throws {
        self.connection = connection
        self.threads = threads
        postings = PostingWriter(connection, threads: threads)
        uids = RowChunkWriter(.uid, connection)
        text = try bulkMemory.map { try BulkText(connection, memory: $0, threads: threads) }
        isLoading = text != nil
        sources = SourceWriter(connection: connection, rules: rules, isFresh: text != nil)
        notes = try NoteTextWriter(connection, sources: sources, isLoading: text != nil)
        documents = try DocumentWriter(
            connection: connection, notes: notes, postings: postings, uids: uids, text: text)
    }

    // MARK: Changes

    /// Carries out one change. One that changes no row opens no transaction, since that would end as a commit.
    func apply(_ change: FileChange) throws -> AppliedChange {
        switch change {
        case .remove(let root, let path):
            let held = try file(root: root, path: path)
            if let held { try remove(held) }
            return AppliedChange(changesRows: held != nil, isDuplicate: false)
        case .store(let root, let path, let input, let digest, let rows):
            let held = try file(root: root, path: path)
            let fresh = try rows.filter { try !isKnown($0, besides: held) }
            if let held { try remove(held) }
            guard !fresh.isEmpty || rows.isEmpty else {
                return AppliedChange(changesRows: held != nil, isDuplicate: true)
            }
            try open()
            try connection.run("INSERT OR IGNORE INTO root(path) VALUES (?)", [.text(root)])
            let rootID = try connection.int("SELECT id FROM root WHERE path = ?", [.text(root)])
            let file = try connection.int("SELECT coalesce(max(id), 0) + 1 FROM file")
            try connection.run(
                "INSERT INTO file(id, root, path, input, sha256) VALUES (?, ?, ?, ?, ?)",
                [.int(file), .int(rootID), .text(path), .text(input.rawValue), .blob(digest)])
            for document in fresh {
                try documents.write(document, file: file)
                documentDelta += 1
                passageDelta += document.passages.count
            }
            return AppliedChange(changesRows: true, isDuplicate: false)
        }
    }

    /// Forgets a root that holds no file any more.
    func forget(root: String) throws {
        try open()
        try connection.run(
            "DELETE FROM root WHERE path = ? AND NOT EXISTS (SELECT 1 FROM file WHERE file.root = root.id)",
            [.text(root)])
    }

    /// Makes the index agree with what people decided about pairs of sources, given by fingerprint. Says whether anything
    /// changed.
    func apply(_ decisions: [SourceDecision]) throws -> Bool {
        let changes = try SourceDecisionChanges(decisions, connection).changes
        guard !changes.isEmpty else { return false }
        try open()
        // A decision is about works as they stand when all citations are counted.
        try settle()
        for change in changes { try sources.decide(change.kind, change.a, change.b) }
        return true
    }

    /// Merges all posting lists, and each full-text index, without what is gone from them.
    func optimize() throws {
        try open()
        try postings.flushWhole(purges: true)
        for table in ["passage_fts", "source_fts"] {
            try connection.execute("INSERT INTO \(table)(\(table)) VALUES('optimize')")
        }
    }

    // MARK: Transactions

    /// Ends the transaction: what was collected is written, sources settled, counters and facts sealed. Without
    /// `isComplete` the index stays as complete as it was.
    func commit(isComplete: Bool?) throws {
        try open()
        try settle()
        // A build that nobody sees has one segment at its end, with impacts for the lengths of then.
        if text != nil { try postings.flushWhole(purges: false) } else { try postings.flush() }
        try uids.write()
        let meta = Meta(connection)
        try meta.set(.documents, .int(try meta.int(.documents) + documentDelta))
        try meta.set(.passages, .int(try meta.int(.passages) + passageDelta))
        try meta.set(.generation, .int(try meta.int(.generation) + 1))
        if let isComplete { try meta.set(.complete, .bool(isComplete)) }
        try meta.seal()
        (documentDelta, passageDelta) = (0, 0)
        try connection.execute("COMMIT")
        isOpen = false
    }

    /// Brings notes' texts up to date, then sources, whose citations stand with the texts.
    private func settle() throws {
        try endLoad()
        try notes.settle()
        try sources.settle()
    }

    /// In a build from nothing: ends its lists and makes the indexes, which settling needs.
    private func endLoad() throws {
        guard isLoading else { return }
        isLoading = false
        try text?.finish(postings)
        // Before the indexes, which take the pages that merging leaves.
        try postings.flushWhole(purges: false)
        // Sorting for them can use the other cores.
        try connection.execute("PRAGMA threads = \(threads - 1)")
        try connection.execute(IndexFormat.indexes)
    }

    private func open() throws {
        guard !isOpen else { return }
        try connection.execute("BEGIN IMMEDIATE")
        isOpen = true
        guard text == nil else { return }
        // Another run may have written since; nothing that was remembered of the file holds.
        postings = PostingWriter(connection, threads: threads)
        uids = RowChunkWriter(.uid, connection)
        notes = try NoteTextWriter(connection, sources: sources, isLoading: false)
        documents = try DocumentWriter(
            connection: connection, notes: notes, postings: postings, uids: uids, text: nil)
    }

    private func file(root: String, path: String) throws -> Int? {
        try connection.prepared("SELECT f.id FROM file f JOIN root r ON r.id = f.root WHERE r.path = ? AND f.path = ?")
            .first([.text(root), .text(path)]) { $0.int(0) }
    }

    private func remove(_ file: Int) throws {
        try open()
        if isLoading { text?.giveUp() }
        let gone = try DocumentRemover(
            connection: connection, sources: sources, notes: notes, postings: postings, uids: uids,
            unindexes: !isLoading
        ).remove(file: file)
        documentDelta -= gone.documents
        passageDelta -= gone.passages
        documents.forgetIDs()
    }

    /// Whether a file other than `held`, which the document's own takes the place of, has the document.
    private func isKnown(_ document: DocumentRows, besides held: Int?) throws -> Bool {
        let file = try connection.prepared("SELECT file FROM document WHERE uid = ?")
            .first([.int(document.head.uid)]) { $0.int(0) }
        return file != nil && file != held
    }
}
