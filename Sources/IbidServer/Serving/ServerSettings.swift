internal import Foundation
package import IbidModel

/// How a server serves.
package struct ServerSettings: Sendable {
    /// The index file.
    package var index: String
    /// The IP address to listen at.
    package var host = "127.0.0.1"
    /// The port; 0 takes a free one.
    package var port = 8345
    /// What callers must send, if anything.
    package var token: ServerToken?
    /// Whether everybody who reaches the address may ask.
    package var isPublic = false
    /// Names that the server answers for beside its own address, each with or without a port.
    package var allowedHosts: [String] = []
    /// Sites whose pages may ask, such as `https://example.org`.
    package var allowedOrigins: [String] = []
    /// Whether the log holds what people look for.
    package var logsQueries = false
    /// Whether requests are logged at all.
    package var logsRequests = true
    /// How many requests are worked on side by side.
    package var readers = max(2, ProcessInfo.processInfo.activeProcessorCount)
    /// How many requests may wait beside those in flight, which are at most twice the cores.
    package var queue = 64
    /// How long an answer may take, in seconds.
    package var deadline = 2.0
    /// The sizes and times that a connection must keep to.
    package var limits = ConnectionLimits()

    /// Settings for the index at a path.
    package init(index: String) {
        self.index = index
    }

    /// How many requests are let in at most, those that wait included.
    var capacity: Int { 2 * max(1, ProcessInfo.processInfo.activeProcessorCount) + queue }

    /// Whether callers may learn where the index and its corpus lie: only where they are on this machine, and not a proxy's
    /// that everybody reaches.
    var showsPaths: Bool { !isPublic && IPAddress(host)?.isLoopback ?? false }

    /// Throws unless the address is one, and one that may be listened at.
    package func check() throws(ServerSettingsError) {
        guard let address = IPAddress(host) else { throw .badAddress(host) }
        guard address.isLoopback || isPublic || token != nil else { throw .unguarded(host: host) }
    }
}
