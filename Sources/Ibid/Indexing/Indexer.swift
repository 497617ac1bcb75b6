internal import Foundation
internal import IbidIndex
public import IbidModel
public import Logging

/// Brings an index up to date with a corpus.
public struct Indexer: Sendable {
    /// How far a run has come.
    public struct Progress: Sendable {
        /// Files looked at so far.
        public let done: Int
        /// Files to look at in all.
        public let total: Int
    }

    private let path: String
    private let options: IndexingOptions
    private let logger: Logger
    private let progress: @Sendable (Progress) -> Void

    /// An indexer for the index at `path`, which need not exist. `progress` is called after each file.
    public init(
        path: String, options: IndexingOptions, logger: Logger = Logger(label: "ibid"),
        progress: @escaping @Sendable (Progress) -> Void = { _ in }
    ) {
        self.path = path
        self.options = options
        self.logger = logger
        self.progress = progress
    }

    /// Runs. Files are compared by the hash of their bytes; those under the roots of this run that are gone leave the
    /// index, all others stay. One faulty file never stops the rest.
    ///
    /// - Throws: `IndexError` where the index cannot be written, `CancellationError` when the task is cancelled; the
    ///   index then holds the last commit.
    public func run() async throws -> IndexingReport {
        let former =
            try options.isRebuild
            ? FormerCorpus(indexAt: path, streams: options.streams.map(\.name)) : FormerCorpus()
        let isUnnamed = former.paths.isEmpty && options.paths.isEmpty && options.streams.isEmpty
        let paths = isUnnamed ? options.defaultPaths : options.paths
        try refuseNothing(paths, besides: former.paths)
        let writer = try IndexWriter(
            path: path, passageWords: options.passageWords ?? former.passageWords, isRebuild: options.isRebuild,
            rules: .standard,
            memory: options.memory / 2, threads: options.jobs)
        logger.info("writing", metadata: ["index": "\(path)", "fresh": "\(writer.isFresh)"])
        do {
            var report = IndexingReport()
            report.failures = former.failures
            report.leftBehind = former.leftBehind
            let isChanged = try await update(writer, former.paths + paths, &report)
            if try isChanged || writer.isFresh || !writer.isComplete() {
                try writer.finish()
            } else {
                try writer.close()
            }
            report.status = try Index(path: path).status(hashesContent: options.hashesContent)
            return report
        } catch {
            writer.abandon()
            throw error
        }
    }

    /// A mistyped path must not leave an empty index behind.
    private func refuseNothing(_ paths: [String], besides roots: [String]) throws {
        guard roots.isEmpty, options.streams.isEmpty, let first = paths.first else { return }
        let isThere = paths.contains { FileManager.default.fileExists(atPath: $0) }
        guard isThere else { throw InputError.missing(path: first) }
    }

    /// Folders among `roots`, each once, in their order.
    private func roots(_ roots: [String]) -> [String] {
        var seen: Set<PathBytes> = [PathBytes(IndexRun.streamRoot)]
        return roots.filter { seen.insert(PathBytes($0)).inserted }
    }

    private func update(_ writer: IndexWriter, _ paths: [String], _ report: inout IndexingReport) async throws -> Bool {
        let known = try writer.roots()
        var plan = CorpusPlan(paths, knownRoots: known)
        let named = try plan.takenIn.flatMap { NamedFiles.among(try writer.files(of: $0).keys.map(\.text), of: $0) }
        if !named.isEmpty { plan = CorpusPlan(paths + named, knownRoots: known) }
        report.failures += plan.failures
        // Read before anything is written, so that a faulty file stops the run while it has done nothing.
        let decisions = try SourceDecisions.all(of: roots(known + plan.scopes.map(\.root)))
        var run = IndexRun(
            writer: writer, parser: DocumentParser(passageWords: try writer.parameters().passageWords),
            options: options,
            progress: progress, report: report)
        try await run.look(at: plan)
        try run.add(options.streams)
        report = run.report
        logger.info(
            "files compared",
            metadata: [
                "added": "\(report.files.added)", "changed": "\(report.files.changed)",
                "unchanged": "\(report.files.unchanged)", "removed": "\(report.files.removed)",
            ])
        let isDecided = try writer.apply(decisions)
        return run.hasChanges || isDecided
    }
}
