internal import Hummingbird
internal import Logging

/// What goes with a request through the middleware.
struct ServerContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Shared by all copies of the context.
    let notes = RequestNotes()

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }

    /// A context for a request that came through no connection.
    init(logger: Logger) {
        coreContext = CoreRequestContextStorage(source: Unconnected(logger: logger))
    }

    private struct Unconnected: RequestContextSource {
        let logger: Logger
    }
}
