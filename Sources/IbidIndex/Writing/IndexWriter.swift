internal import Foundation
internal import GRDB
package import IbidModel

/// The one writer of an index, from taking the lock to publishing what was built.
///
/// A first build and a full rebuild go to a file beside the index that takes its name when it is whole; any other run
/// changes the index batch by batch, and says in it that it is incomplete until the run ends.
package struct IndexWriter: Sendable {
    /// Whether the index is built from nothing.
    package let isFresh: Bool

    private let path: String
    private let workPath: String
    private let queue: DatabaseQueue
    private let lock: WriterLock
    private let rules: SourceRules
    /// Of a build that nobody sees, which writes its lists chunk by chunk over all its batches; used only inside the
    /// queue, one access at a time.
    nonisolated(unsafe) private let bulkPostings = PostingWriter()

    /// Takes the lock and opens or makes the index at `path`.
    ///
    /// A rebuild ignores what the file holds. Otherwise a file that is not an index of this version is refused, and so
    /// is one whose passages were cut to another length than `passageWords` (`nil` takes what it has).
    package init(path: String, passageWords: Int?, isRebuild: Bool, rules: SourceRules) throws {
        self.path = path
        self.rules = rules
        do {
            try FileManager.default.createDirectory(
                atPath: (path as NSString).deletingLastPathComponent.isEmpty
                    ? "." : (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            lock = try WriterLock(indexPath: path)
            let identity = try IndexFile.identity(path)
            if identity == .ours, !isRebuild {
                let queue = try IndexFile.open(path, .writing)
                let state = try queue.writeWithoutTransaction { database in
                    try IndexWriter.prepare(Connection(database), path: path, passageWords: passageWords)
                }
                if !state.isPlaceholder {
                    (self.queue, workPath, isFresh) = (queue, path, false)
                    return
                }
                try queue.close()
            } else if identity == .absent {
                try IndexWriter.publishPlaceholder(path, passageWords: passageWords)
            }
            workPath = path + ".building"
            isFresh = true
            try IndexWriter.removeLeftovers(workPath)
            queue = try IndexFile.open(workPath, .building)
            try queue.writeWithoutTransaction { database in
                try IndexWriter.create(Connection(database), IndexParameters(passageWords: passageWords ?? 120))
            }
        } catch {
            throw IndexError.wrapping(error, path: path)
        }
    }

    // MARK: What is known

    /// The roots that documents came from, in the order in which they were first indexed.
    package func roots() throws -> [String] {
        try access { try $0.prepared("SELECT path FROM root ORDER BY id").map { $0.text(0) } }
    }

    /// The files of `root` that the index holds, by their path relative to it.
    package func files(of root: String) throws -> [String: KnownFile] {
        let files = try access { connection in
            try connection.prepared(
                "SELECT f.path, f.input, f.sha256 FROM file f JOIN root r ON r.id = f.root WHERE r.path = ?"
            ).map([.text(root)]) { row in
                KnownFile(
                    path: row.text(0), input: InputKind(rawValue: row.text(1)) ?? .profile, digest: row.blob(2))
            }
        }
        return Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
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

    /// Carries out `changes` in one transaction, in order. Gives the paths of files that were left out because another
    /// root holds the same bytes under the same name.
    package func apply(_ changes: [FileChange]) throws -> [String] {
        try transaction { connection in
            let sources = SourceWriter(connection: connection, rules: rules)
            // A batch that fails must leave no words behind, so an update collects them anew each time.
            let postings = isFresh ? bulkPostings : PostingWriter()
            let batch = WriteBatch(connection: connection, sources: sources, postings: postings)
            let duplicates = try changes.compactMap { try batch.apply($0) }
            // Settling counts the citations of each source; a build that nobody sees does it once, at its end.
            if !isFresh {
                try sources.settle()
                try postings.flush(connection)
            }
            try batch.commitCounters(isComplete: false)
            return duplicates
        }
    }

    /// Records that a root was asked for, even where it holds no file.
    package func add(root: String) throws {
        try transaction { connection in
            try connection.run("INSERT OR IGNORE INTO root(path) VALUES (?)", [.text(root)])
            try Meta(connection).seal()
        }
    }

    /// Forgets a root that holds no file any more.
    package func forget(root: String) throws {
        try transaction { connection in
            try connection.run(
                """
                DELETE FROM root WHERE path = ? AND NOT EXISTS (SELECT 1 FROM file WHERE file.root = root.id)
                """, [.text(root)])
            try Meta(connection).seal()
        }
    }

    /// Makes the index agree with what people decided about pairs of sources, given by fingerprint: applies what is new,
    /// takes back what is no longer decided. Pairs that are not both here wait. Says whether anything changed.
    package func apply(_ decisions: [SourceDecision]) throws -> Bool {
        let pending = try access { try SourceDecisionChanges(decisions, $0).changes }
        guard !pending.isEmpty else { return false }
        try transaction { connection in
            let sources = SourceWriter(connection: connection, rules: rules)
            for change in pending { try sources.decide(change.kind, change.a, change.b) }
            try sources.settle()
            try Meta(connection).seal()
        }
        return true
    }

    /// Merges all posting lists, and each full-text index, without what is gone from them.
    package func optimize() throws {
        try transaction { connection in
            try PostingWriter().flushWhole(connection, purges: true)
            for table in ["passage_fts", "source_fts"] {
                try connection.execute("INSERT INTO \(table)(\(table)) VALUES('optimize')")
            }
            let meta = Meta(connection)
            try meta.set(.generation, .int(try meta.int(.generation) + 1))
            try meta.seal()
        }
    }

    // MARK: Ending

    /// Marks the index complete; a fresh one takes its place under its name, durably.
    package func finish() throws {
        try transaction { connection in
            let sources = SourceWriter(connection: connection, rules: rules)
            if isFresh {
                try sources.touchAll()
                try sources.settle()
                try bulkPostings.flushWhole(connection, purges: false)
            }
            try WriteBatch(connection: connection, sources: sources, postings: bulkPostings).commitCounters(
                isComplete: true)
        }
        do {
            try queue.close()
            guard isFresh else { return }
            try IndexWriter.publish(workPath, as: path)
        } catch {
            throw IndexError.wrapping(error, path: path)
        }
    }

    /// Ends a run that changed no document, and leaves the index as complete or incomplete as it was.
    package func close() throws {
        do {
            try queue.close()
        } catch {
            throw IndexError.wrapping(error, path: path)
        }
    }

    /// Gives up: what was committed to an existing index stays, what was built beside it goes.
    package func abandon() {
        try? queue.close()
        if isFresh { try? IndexWriter.removeLeftovers(workPath) }
    }

    // MARK: Access

    private func access<T>(_ body: (Connection) throws -> T) throws -> T {
        do {
            return try queue.writeWithoutTransaction { try body(Connection($0)) }
        } catch {
            throw IndexError.wrapping(error, path: path)
        }
    }

    private func transaction<T>(_ body: (Connection) throws -> T) throws -> T {
        do {
            return try queue.write { try body(Connection($0)) }
        } catch {
            throw IndexError.wrapping(error, path: path)
        }
    }
}
