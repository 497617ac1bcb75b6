internal import Foundation
internal import GRDB
internal import IbidModel

/// What an index was made of, as far as the file still tells. An index of any version does: its `root` and `file` have
/// had these columns from the first.
package struct IndexOrigin: Sendable {
    /// The roots, in the order in which they were first indexed.
    package let roots: [String]
    /// The files with their roots, in the order in which they were indexed; `nil` where the file no longer tells.
    package let files: [(root: String, path: String)]?
    /// The most words in a passage; `nil` where the file no longer tells.
    package let passageWords: Int?

    /// Reads the index at `path`; `nil` where nothing of ours stands there.
    ///
    /// - Throws: `IndexError` where the file does not tell its roots.
    package static func read(_ path: String) throws -> IndexOrigin? {
        guard let identity = try? IndexFile.identity(path), identity == .ours else { return nil }
        do {
            try? IndexFile.recover(path)
            let queue = try IndexFile.open(path, .reading)
            return try queue.unsafeRead { try IndexOrigin(Connection($0)) }
        } catch {
            throw IndexError.wrapping(error, path: path)
        }
    }

    private init(_ connection: Connection) throws {
        roots = try connection.prepared("SELECT path FROM root ORDER BY id").map { $0.text(0) }
        files = try? connection.prepared(
            "SELECT r.path, f.path FROM file f JOIN root r ON r.id = f.root ORDER BY f.id"
        ).map { ($0.text(0), $0.text(1)) }
        passageWords = try? connection.prepared("SELECT value FROM meta WHERE key = 'passage_words'").first {
            $0.int(0)
        }
    }
}
