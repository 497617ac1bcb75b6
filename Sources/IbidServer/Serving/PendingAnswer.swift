internal import Synchronization

/// A waiting caller who is answered once: by the work or by the clock, whichever comes first.
final class PendingAnswer<Value: Sendable>: Sendable {
    private let continuation: Mutex<CheckedContinuation<Value, any Error>?>

    init(_ continuation: CheckedContinuation<Value, any Error>) {
        self.continuation = Mutex(continuation)
    }

    /// Whether the answer has been given.
    var isGiven: Bool { continuation.withLock { $0 == nil } }

    /// Gives the answer, unless one has been given.
    func resume(with result: Result<Value, any Error>) {
        let waiting = continuation.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        waiting?.resume(with: result)
    }
}
