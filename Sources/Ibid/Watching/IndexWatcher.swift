internal import Foundation
public import IbidModel
public import Logging

/// Keeps an index up to date while its corpus changes.
public struct IndexWatcher: Sendable {
    /// What a run did.
    public enum Event: Sendable {
        /// Folders are watched, after a first run over all of them.
        case ready(IndexingReport, folders: Int)
        /// Changes were taken in.
        case updated(IndexingReport)
        /// A run failed; the changes are taken in with the next one.
        case failed(any Error)
    }

    /// How long nothing must change before changes are taken in, and how long they wait at most; in milliseconds.
    private static let (quiet, longest): (Int32, Int) = (300, 2_000)

    private let path: String
    private let options: IndexingOptions
    private let logger: Logger

    /// Watches the folders among the paths of `options` for the index at `path`.
    public init(path: String, options: IndexingOptions, logger: Logger = Logger(label: "ibid")) {
        self.path = path
        self.options = options
        self.logger = logger
    }

    /// Runs until the task is cancelled; `told` is called after each run over changes.
    ///
    /// - Throws: `WatchError`, and what the first run throws.
    public func run(told: @Sendable (Event) -> Void) async throws {
        #if os(Linux)
            let roots = options.paths.compactMap(Self.absolute)
            // Watched first: what changes during the first run makes an event.
            var folders = try WatchedFolders(roots)
            told(.ready(try await update(options.paths), folders: folders.count))
            var pending: Set<PathBytes> = []
            while !Task.isCancelled {
                var changes = try folders.changes(within: 250)
                let deadline = ContinuousClock.now + .milliseconds(Self.longest)
                while !changes.isEmpty, !Task.isCancelled, ContinuousClock.now < deadline {
                    let more = try folders.changes(within: Self.quiet)
                    if more.isEmpty { break }
                    changes.paths.formUnion(more.paths)
                    changes.isOverflown = changes.isOverflown || more.isOverflown
                }
                if changes.isOverflown {
                    logger.warning("changes came faster than they were read; everything is looked at again")
                    folders = try WatchedFolders(roots)
                    changes.paths.formUnion(roots.map { PathBytes($0) })
                }
                pending.formUnion(changes.paths)
                guard !pending.isEmpty, !Task.isCancelled else { continue }
                do {
                    let paths = pending.sorted().map(\.text).filter { FileManager.default.fileExists(atPath: $0) }
                    told(.updated(try await update(paths)))
                    pending = []
                } catch is CancellationError {
                    break
                } catch {
                    told(.failed(error))
                    pending.formUnion(roots.map { PathBytes($0) })
                    try? await Task.sleep(for: .seconds(1))
                }
            }
        #else
            throw WatchError.unavailable(detail: "only Linux is supported")
        #endif
    }

    private func update(_ paths: [String]) async throws -> IndexingReport {
        guard !paths.isEmpty else { return IndexingReport() }
        var options = options
        options.paths = paths
        return try await Indexer(path: path, options: options, logger: logger).run()
    }

    private static func absolute(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
