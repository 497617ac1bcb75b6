internal import ServiceLifecycle
internal import Synchronization

/// Where the server listens, and whether it is being stopped.
final class ServerState: ServiceLifecycle.Service, Sendable {
    private let stopping = Atomic(false)
    private let listening: Atomic<Int>

    /// - Parameter port: the port of the settings; 0 until a free one is taken.
    init(port: Int) {
        listening = Atomic(port)
    }

    /// Whether it is being stopped.
    var isStopping: Bool { stopping.load(ordering: .relaxed) }

    /// The port that is listened at.
    var port: Int {
        get { listening.load(ordering: .relaxed) }
        set { listening.store(newValue, ordering: .relaxed) }
    }

    /// Waits for the stop.
    func run() async throws {
        try await gracefulShutdown()
        stopping.store(true, ordering: .relaxed)
    }
}
