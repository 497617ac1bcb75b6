internal import Foundation
internal import GRDB
internal import IbidModel

/// What the writer does to whole files.
extension IndexWriter {
    /// Whether an index that exists is only the stand-in of a first build that did not end.
    struct State {
        let isPlaceholder: Bool
    }

    /// Checks an existing index.
    static func prepare(_ connection: Connection, path: String, passageWords: Int?) throws -> State {
        try IndexFile.check(connection, path: path)
        let meta = Meta(connection)
        let isEmpty = try connection.int("SELECT NOT EXISTS(SELECT 1 FROM file)") == 1
        let isPlaceholder = try isEmpty && meta.int(.complete) == 0
        let stored = try meta.int(.passageWords)
        if let passageWords, passageWords != stored, !isPlaceholder {
            throw IndexError.passageWordsDiffer(path: path, stored: stored, requested: passageWords)
        }
        return State(isPlaceholder: isPlaceholder)
    }

    /// Makes an empty index of the current version.
    static func create(_ connection: Connection, _ parameters: IndexParameters) throws {
        try connection.execute("PRAGMA application_id = \(IndexFormat.applicationID)")
        try connection.execute("BEGIN IMMEDIATE; \(IndexFormat.schema) PRAGMA user_version = \(IndexFormat.version)")
        let meta = Meta(connection)
        try meta.store(parameters)
        for key in [Meta.Key.complete, .generation, .documents, .passages] { try meta.set(key, .int(0)) }
        try meta.seal()
        try connection.execute("COMMIT")
    }

    /// Puts an empty, incomplete index at `path`, so that a first build that is killed leaves something that says so.
    static func publishPlaceholder(_ path: String, passageWords: Int?) throws {
        let work = path + ".building"
        try removeLeftovers(work)
        let queue = try IndexFile.open(work, .building)
        try queue.writeWithoutTransaction { database in
            let connection = try Connection(database)
            try create(connection, IndexParameters(passageWords: passageWords ?? 120))
            try connection.execute(IndexFormat.indexes)
        }
        try queue.close()
        try publish(work, as: path)
    }

    /// Gives a finished file its name. Readers see the old index or the new one, never less.
    package static func publish(_ work: String, as path: String) throws {
        try sync(work)
        try settleJournal(of: path)
        guard rename(work, path) == 0 else {
            throw IndexError.unwritable(path: path, detail: String(cString: strerror(errno)))
        }
        try syncFolder(of: path)
    }

    /// Takes away the journal that a killed writer left beside the old file.
    ///
    /// The old file is torn without it, and the new one would be torn by it, since SQLite knows a journal by its name
    /// alone. So a crash must find them neither parted nor mispaired: the old file takes its journal back while both have
    /// their names, and only one that no reader could use either is removed, before the new file is there.
    private static func settleJournal(of path: String) throws {
        let journal = path + "-journal"
        guard access(journal, F_OK) == 0 else { return }
        if try IndexFile.identity(path) == .ours {
            do {
                try IndexFile.rollBack(path)
            } catch {
                // A reader is in the way for now; anything else is damage that the new file makes good.
                if case IndexError.locked = IndexError.wrapping(error, path: path) { throw error }
            }
        }
        guard unlink(journal) == 0 || errno == ENOENT else {
            throw IndexError.unwritable(path: journal, detail: String(cString: strerror(errno)))
        }
        try syncFolder(of: path)
    }

    /// The folder of the index. Foundation's own way to it ends the program where the path is one letter.
    static func folder(of path: String) -> String { PathBytes(path).folder?.text ?? "." }

    /// Makes the folder of the index at `path`, with those above it.
    static func makeFolder(of path: String) throws(IndexError) {
        do {
            try FileManager.default.createDirectory(atPath: folder(of: path), withIntermediateDirectories: true)
        } catch {
            // What Foundation says of it is no sentence for people, and does not hold the system's reason.
            var missing = folder(of: path)
            while !FileManager.default.fileExists(atPath: folder(of: missing)) { missing = folder(of: missing) }
            let reason = mkdir(missing, 0o777) == 0 ? "" : ": " + String(cString: strerror(errno))
            throw .unwritable(path: path, detail: "its folder cannot be made" + reason)
        }
    }

    /// Removes what an earlier build left behind.
    static func removeLeftovers(_ work: String) throws {
        for suffix in ["", "-journal", "-wal", "-shm"] where unlink(work + suffix) != 0 && errno != ENOENT {
            throw IndexError.unwritable(path: work + suffix, detail: String(cString: strerror(errno)))
        }
    }

    private static func syncFolder(of path: String) throws {
        try sync(folder(of: path))
    }

    private static func sync(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw IndexError.unwritable(path: path, detail: String(cString: strerror(errno)))
        }
        defer { Foundation.close(descriptor) }
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw IndexError.unwritable(path: path, detail: String(cString: strerror(errno)))
        }
    }
}
