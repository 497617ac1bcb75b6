internal import Hummingbird
internal import HummingbirdCore
package import IbidModel
internal import IbidRender
internal import Logging
internal import NIOCore
internal import ServiceLifecycle
internal import UnixSignals

/// The HTTP service over an index.
package struct Server: Sendable {
    private let settings: ServerSettings
    private let service: Service

    /// A server that has opened nothing yet.
    ///
    /// - Throws: `ServerSettingsError` where the address may not be listened at without a token.
    package init(_ settings: ServerSettings) throws(ServerSettingsError) {
        try settings.check()
        self.settings = settings
        service = Service(settings)
    }

    /// Serves until SIGTERM or SIGINT; then takes no more connections, ends the requests that are under way, within ten
    /// seconds, and returns. `ready` is called with the port once requests are taken.
    package func run(ready: @escaping @Sendable (Int) -> Void = { _ in }) async throws {
        let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
        let announce: @Sendable (Int) -> Void = { port in
            RequestLog.line([
                "event": .string("listening"), "url": .string("http://\(host):\(port)/"), "port": .int(port),
                "index": .string(settings.index),
            ])
            ready(port)
        }
        let group = ServiceGroup(
            configuration: {
                var configuration = ServiceGroupConfiguration(
                    services: [
                        .init(service: service.state, successTerminationBehavior: .ignore),
                        .init(service: application(ready: announce)),
                    ], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
                configuration.maximumGracefulShutdownDuration = .seconds(10)
                return configuration
            }())
        do {
            try await group.run()
        } catch let error as IOError {
            throw ServerSettingsError.cannotListen(
                host: settings.host, port: settings.port, detail: error.localizedReason)
        }
    }

    /// Everything but the signals.
    func application(ready: @escaping @Sendable (Int) -> Void = { _ in }) -> some ApplicationProtocol {
        let limits = settings.limits
        let logger = logger
        return Application(
            responder: responder(),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [ConnectionClock(limits)],
                    idleTimeout: .milliseconds(Int64(limits.idleTime * 1_000)))),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port), serverName: "ibid",
                availableConnectionsDelegate: .maximum(limits.connections, logger: logger)),
            onServerRunning: { [state = service.state] channel in
                state.port = channel.localAddress?.port ?? state.port
                ready(state.port)
            }, logger: logger)
    }

    /// What answers requests.
    func responder() -> RouterResponder<ServerContext> {
        let router = Router(context: ServerContext.self, options: [.autoGenerateHeadEndpoints])
        router.addMiddleware {
            ObservingMiddleware(service: service)
            GuardMiddleware(limits: settings.limits, hosts: HostList(settings), state: service.state)
            TokenMiddleware(settings.token)
        }
        for route in RouteTable.all {
            let service = service
            router.on(RouterPath(route.path), method: route.method) { request, context in
                try await service.respond(to: request, route, context)
            }
        }
        return router.buildResponder()
    }

    /// The name that callers on this machine use.
    var ownHost: String { "127.0.0.1:\(service.state.port)" }

    var logger: Logger { Logger(label: "ibid") { _ in EventLog() } }
}

extension IOError {
    /// The system's word for it.
    fileprivate var localizedReason: String { "\(self)" }
}
