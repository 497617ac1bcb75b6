internal import IbidModel

/// The changes of one transaction, and how they change the index' counters.
final class WriteBatch {
    private let connection: Connection
    private let documents: DocumentWriter
    private let remover: DocumentRemover
    private var documentDelta = 0
    private var passageDelta = 0

    init(connection: Connection, sources: SourceWriter, postings: PostingWriter) {
        self.connection = connection
        documents = DocumentWriter(connection: connection, sources: sources, postings: postings)
        remover = DocumentRemover(connection: connection, sources: sources, postings: postings)
    }

    /// Carries out one change. Gives the file's path where it was left out as a duplicate of another root's.
    func apply(_ change: FileChange) throws -> String? {
        switch change {
        case .remove(let root, let path):
            try remove(root: root, path: path)
            return nil
        case .store(let root, let path, let input, let digest, let indexed):
            try remove(root: root, path: path)
            let fresh = try indexed.filter { try !isKnown($0, path: path) }
            guard !fresh.isEmpty || indexed.isEmpty else { return path }
            try connection.run("INSERT OR IGNORE INTO root(path) VALUES (?)", [.text(root)])
            let rootID = try connection.int("SELECT id FROM root WHERE path = ?", [.text(root)])
            let file = try connection.int("SELECT coalesce(max(id), 0) + 1 FROM file")
            try connection.run(
                "INSERT INTO file(id, root, path, input, sha256) VALUES (?, ?, ?, ?, ?)",
                [.int(file), .int(rootID), .text(path), .text(input.rawValue), .blob(digest)])
            for document in fresh {
                try documents.write(document, file: file, path: path, input: input)
                documentDelta += 1
                passageDelta += document.passages.count
            }
            return nil
        }
    }

    /// Brings the counters up to date and seals the facts; the last step before a commit.
    func commitCounters(isComplete: Bool) throws {
        let meta = Meta(connection)
        try meta.set(.documents, .int(try meta.int(.documents) + documentDelta))
        try meta.set(.passages, .int(try meta.int(.passages) + passageDelta))
        try meta.set(.generation, .int(try meta.int(.generation) + 1))
        try meta.set(.complete, .bool(isComplete))
        try meta.seal()
    }

    private func remove(root: String, path: String) throws {
        let file = try connection.int(
            "SELECT f.id FROM file f JOIN root r ON r.id = f.root WHERE r.path = ? AND f.path = ?",
            [.text(root), .text(path)])
        guard file != 0 else { return }
        let gone = try remover.remove(file: file)
        documentDelta -= gone.documents
        passageDelta -= gone.passages
    }

    private func isKnown(_ indexed: IndexedDocument, path: String) throws -> Bool {
        let uid = StableID.Scope(path: path, key: indexed.document.key, digest: indexed.digest)
            .id(.document, 0, indexed.document.text.bytes.count)
        return try connection.int("SELECT EXISTS(SELECT 1 FROM document WHERE uid = ?)", [.int(uid)]) == 1
    }
}
