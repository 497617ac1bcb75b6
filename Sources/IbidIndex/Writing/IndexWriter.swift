internal import Foundation
internal import GRDB
package import IbidModel

/// The one writer of an index, from taking the lock to publishing what was built.
///
/// A first build and a full rebuild go to a file beside the index that takes its name when it is whole; any other run
/// changes the index transaction by transaction, and says in it that it is incomplete until the last one.
package struct IndexWriter: Sendable {
    /// Whether the index is built from nothing.
    package let isFresh: Bool

    private let path: String
    private let workPath: String
    private let queue: DatabaseQueue
    private let lock: WriterLock
    private let session: SessionBox

    /// Takes the lock and opens or makes the index at `path`.
    ///
    /// A rebuild ignores what the file holds. Otherwise a file that is not an index of this version is refused, and so
    /// is one whose passages were cut to another length than `passageWords` (`nil` takes what it has).
    ///
    /// - Parameters:
    ///   - memory: bytes for SQLite's pages and, in a build, for the words that its full-text index collects.
    ///   - threads: how many cores may be used at a time.
    package init(
        path: String, passageWords: Int?, isRebuild: Bool, rules: SourceRules, memory: Int = 128 << 20,
        threads: Int = 2
    ) throws {
        self.path = path
        do {
            try IndexWriter.makeFolder(of: path)
            lock = try WriterLock(indexPath: path)
            let identity = try IndexFile.identity(path)
            if identity == .ours, !isRebuild {
                let queue = try IndexFile.open(path, .writing, cache: memory / 2)
                let state = try queue.writeWithoutTransaction { database in
                    try IndexWriter.prepare(Connection(database), path: path, passageWords: passageWords)
                }
                if !state.isPlaceholder {
                    (self.queue, workPath, isFresh) = (queue, path, false)
                    session = try SessionBox(queue, rules: rules, threads: threads, bulkMemory: nil)
                    return
                }
                try queue.close()
            } else if identity == .absent {
                try IndexWriter.publishPlaceholder(path, passageWords: passageWords)
            }
            workPath = path + ".building"
            isFresh = true
            try IndexWriter.removeLeftovers(workPath)
            queue = try IndexFile.open(workPath, .building, cache: memory / 2)
            try queue.writeWithoutTransaction { database in
                try IndexWriter.create(Connection(database), IndexParameters(passageWords: passageWords ?? 120))
            }
            session = try SessionBox(
                queue, rules: rules, threads: threads, bulkMemory: memory / 2)
        } catch {
            throw IndexError.wrapping(error, path: path)
        }
    }

    // MARK: What is known

    /// The roots that documents came from, in the order in which they were first indexed.
    package func roots() throws -> [String] {
        try access { try $0.prepared("SELECT path FROM root ORDER BY id").map { $0.text(0) } }
    }

    /// The files of `root` that the index holds, by their path relative to it: all of them, or those at `part` and below
    /// it.
    package func files(of root: String, part: String = "") throws -> [PathBytes: KnownFile] {
        let files = try access { connection in
            // "0" comes right behind "/", so the range holds what lies below the part.
            try connection.prepared(
                """
                SELECT f.path, f.input, f.sha256 FROM file f JOIN root r ON r.id = f.root WHERE r.path = ?1
                AND (?2 = '' OR f.path = ?2 OR (f.path > ?2 || '/' AND f.path < ?2 || '0'))
                """
            ).map([.text(root), .text(part)]) { row in
                KnownFile(
                    path: row.text(0), input: InputKind(rawValue: row.text(1)) ?? .profile, digest: row.blob(2))
            }
        }
        return Dictionary(files.map { (PathBytes($0.path), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The settings of the index that is being written.
    package func parameters() throws -> IndexParameters {
        try access { try Meta($0).parameters() }
    }

    /// Whether the last run ended.
    package func isComplete() throws -> Bool {
        try access { try Meta($0).int(.complete) == 1 }
    }

    // MARK: Changing

    /// Carries out one change; it is not kept until the next `commit`, `finish` or `close`.
    package func apply(_ change: FileChange) throws -> AppliedChange {
        try withSession { try $0.apply(change) }
    }

    /// Keeps what was done so far. A build that nobody sees keeps everything or nothing, so there it does nothing.
    package func commit() throws {
        guard !isFresh else { return }
        try withSession { if $0.isOpen { try $0.commit(isComplete: false) } }
    }

    /// Forgets a root that holds no file any more.
    package func forget(root: String) throws {
        try withSession { try $0.forget(root: root) }
    }

    /// Makes the index agree with what people decided about pairs of sources, given by fingerprint: applies what is new,
    /// takes back what is no longer decided. Pairs that are not both here wait. Says whether anything changed.
    package func apply(_ decisions: [SourceDecision]) throws -> Bool {
        try withSession { try $0.apply(decisions) }
    }

    /// Merges all posting lists, and each full-text index, without what is gone from them; kept at `close`.
    package func optimize() throws {
        try withSession { try $0.optimize() }
    }

    // MARK: Ending

    /// Keeps what was done and marks the index complete; a fresh one takes its place under its name, durably.
    package func finish() throws {
        try withSession { try $0.commit(isComplete: true) }
        do {
            try session.close(queue)
            guard isFresh else { return }
            try IndexWriter.publish(workPath, as: path)
        } catch {
            throw IndexError.wrapping(error, path: path)
        }
    }

    /// Ends a run, and leaves the index as complete or incomplete as it was.
    package func close() throws {
        do {
            try withSession { if $0.isOpen { try $0.commit(isComplete: nil) } }
            try session.close(queue)
        } catch {
            throw IndexError.wrapping(error, path: path)
        }
    }

    /// Gives up: what was committed to an existing index stays, what was built beside it goes.
    package func abandon() {
        try? session.close(queue)
        if isFresh { try? IndexWriter.removeLeftovers(workPath) }
    }

    // MARK: Access

    private func access<T>(_ body: (Connection) throws -> T) throws -> T {
        try withSession { try body($0.connection) }
    }

    private func withSession<T>(_ body: (WriteSession) throws -> T) throws -> T {
        do {
            return try session.use(queue, body)
        } catch {
            throw IndexError.wrapping(error, path: path)
        }
    }
}
