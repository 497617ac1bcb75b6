internal import GRDB
internal import IbidModel

/// Holds the session of a writer's queue, and drops it, with its statements, before the database closes.
///
/// Its session is used only inside the queue, which lets one access in at a time.
final class SessionBox: @unchecked Sendable {
    private var session: WriteSession?

    init(_ queue: DatabaseQueue, rules: SourceRules, threads: Int, bulkMemory: Int?) throws {
        session = try queue.writeWithoutTransaction { database in
            try WriteSession(Connection(database), rules: rules, threads: threads, bulkMemory: bulkMemory)
        }
    }

    /// Runs `body` with the session.
    func use<T>(_ queue: DatabaseQueue, _ body: (WriteSession) throws -> T) throws -> T {
        try queue.writeWithoutTransaction { _ in
            guard let session else { throw IndexError.engine(path: "", code: 21, detail: "the writer was closed") }
            return try body(session)
        }
    }

    /// Closes the database; what was not committed is rolled back.
    func close(_ queue: DatabaseQueue) throws {
        queue.inDatabase { _ in session = nil }
        try queue.close()
    }
}
