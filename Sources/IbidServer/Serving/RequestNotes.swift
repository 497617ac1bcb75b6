internal import Synchronization

/// What is found out about a request on its way, for the log and the metrics.
final class RequestNotes: Sendable {
    private struct State {
        var route = "none"
        var hits: Int?
        var problem: String?
    }

    private let state = Mutex(State())

    /// The name of the route that answers.
    var route: String {
        get { state.withLock { $0.route } }
        set { state.withLock { $0.route = newValue } }
    }

    /// How many hits the answer holds.
    var hits: Int? {
        get { state.withLock { $0.hits } }
        set { state.withLock { $0.hits = newValue } }
    }

    /// The name of the problem that the answer is.
    var problem: String? {
        get { state.withLock { $0.problem } }
        set { state.withLock { $0.problem = newValue } }
    }
}
