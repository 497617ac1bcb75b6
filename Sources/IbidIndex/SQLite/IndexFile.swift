internal import Foundation
internal import GRDB
internal import GRDBSQLite
internal import IbidModel

/// Opens index files and tells ours from others.
enum IndexFile {
    /// How a file is opened.
    enum Mode {
        /// Nothing can be changed.
        case reading
        /// Changes one transaction at a time; a kill leaves the last commit.
        case writing
        /// A new file that nobody sees until it is whole: no journal, no waiting for the disk.
        case building
    }

    /// What stands at a path, told by its first bytes alone.
    enum Identity {
        /// Nothing, or an empty file.
        case absent
        /// An index of ours, of any version.
        case ours
    }

    /// Tells what stands at `path`, without opening it as a database: that could change another program's file.
    /// Throws `.foreign` for anything that is not ours.
    static func identity(_ path: String) throws(IndexError) -> Identity {
        var info = stat()
        guard stat(path, &info) == 0 else { return .absent }
        guard info.st_mode & S_IFMT == S_IFREG else { throw .foreign(path: path) }
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw .unwritable(path: path, detail: String(cString: strerror(errno)))
        }
        defer { try? file.close() }
        let header = ((try? file.read(upToCount: 72)) ?? nil) ?? Data()
        guard !header.isEmpty else { return .absent }
        guard header.count == 72, header[68..<72].reduce(0, { $0 << 8 | Int($1) }) == IndexFormat.applicationID else {
            throw .foreign(path: path)
        }
        return .ours
    }

    /// Opens the file. A new one is made in the modes that write.
    ///
    /// - Parameter cache: bytes of pages that are kept in memory.
    static func open(_ path: String, _ mode: Mode, cache: Int = 64 << 20) throws -> DatabaseQueue {
        var configuration = Configuration()
        // A run's transaction stays open from one change to the next.
        configuration.allowsUnsafeTransactions = mode != .reading
        configuration.readonly = mode == .reading
        configuration.busyMode = .timeout(5)
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { database in
            let connection = try Connection(database)
            try connection.execute(pragmas(mode, cache: cache))
            // GRDB's looks at each column of a statement for its observers, of which there are none.
            sqlite3_set_authorizer(connection.handle, nil, nil)
        }
        return try DatabaseQueue(path: absolute(path), configuration: configuration)
    }

    /// Throws unless the database is an index of ours, of the version that this program reads.
    static func check(_ connection: Connection, path: String) throws {
        guard try connection.bits("PRAGMA application_id") == IndexFormat.applicationID else {
            throw IndexError.foreign(path: path)
        }
        let version = try connection.bits("PRAGMA user_version")
        guard version == IndexFormat.version else {
            throw IndexError.version(path: path, found: version, supported: IndexFormat.version)
        }
    }

    /// Rolls back what a killed writer left in its journal, so that readers need no right to write.
    static func recover(_ path: String) throws {
        guard FileManager.default.fileExists(atPath: path + "-journal"), !WriterLock.isHeld(indexPath: path) else {
            return
        }
        try rollBack(path)
    }

    /// Makes SQLite roll back what a killed writer left; nothing happens where it left nothing.
    static func rollBack(_ path: String) throws {
        let queue = try open(path, .writing)
        try queue.writeWithoutTransaction { database in
            // Any read makes SQLite roll a hot journal back.
            _ = try Connection(database).int("SELECT count(*) FROM sqlite_master")
        }
        try queue.close()
    }

    /// Hostile rows in a foreign file must not run code of ours, and a damaged cell must be seen when it is read.
    private static func pragmas(_ mode: Mode, cache: Int) -> String {
        let pages = "PRAGMA cache_size = -\(max(2 << 20, cache) >> 10); "
        let shared = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; "
        return switch mode {
        case .reading: shared + "PRAGMA query_only = ON; PRAGMA mmap_size = 0; " + pages
        case .writing: shared + "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; " + pages
        case .building:
            shared
                + "PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
                + "PRAGMA locking_mode = EXCLUSIVE; " + pages
        }
    }

    /// A path that begins with `file:` would be taken for a URI.
    private static func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }
}
