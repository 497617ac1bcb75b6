internal import Dispatch
internal import Foundation

/// Control-C: the first one ends the work at the last commit, the second ends the program.
enum Interruption {
    /// Runs `body`, cancelled by SIGINT, SIGTERM or SIGHUP.
    static func run<T: Sendable>(_ body: @escaping @Sendable () async throws -> T) async throws -> T {
        let task = Task { try await body() }
        let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            let before = signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                if task.isCancelled { _exit(130) }
                task.cancel()
            }
            source.resume()
            return (number, before, source)
        }
        // Whoever waits for the output of what is done can end that, too.
        defer {
            for (number, before, source) in sources {
                source.cancel()
                signal(number, before)
            }
        }
        return try await task.value
    }
}
