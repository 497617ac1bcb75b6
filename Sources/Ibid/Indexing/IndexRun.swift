internal import Foundation
internal import IbidIndex
internal import IbidModel

/// One run over the scopes: compares, reads in parallel, and writes in a fixed order.
struct IndexRun {
    /// The root of documents that are no files.
    static let streamRoot = "stdin:"

    /// A transaction ends when it holds this many documents or bytes of text, whichever comes first.
    private static let transactionDocuments = 512
    private static let transactionBytes = 16 << 20
    /// A document that was read takes about this many bytes for each of its own.
    private static let growth = 12
    private static let diagnosticLimit = 1_000

    private let writer: IndexWriter
    private let parser: DocumentParser
    private let options: IndexingOptions
    private let progress: @Sendable (Indexer.Progress) -> Void
    private var takenIn = TakenInFiles()
    /// What the open transaction holds.
    private var (openDocuments, openBytes) = (0, 0)
    /// What has been done so far.
    private(set) var report: IndexingReport
    /// Whether anything was stored or removed.
    private(set) var hasChanges = false

    init(
        writer: IndexWriter, parser: DocumentParser, options: IndexingOptions,
        progress: @escaping @Sendable (Indexer.Progress) -> Void, report: IndexingReport
    ) {
        self.writer = writer
        self.parser = parser
        self.options = options
        self.progress = progress
        self.report = report
    }

    // MARK: Roots

    /// Forgets those of `roots` that hold no file any more.
    private mutating func forget(_ roots: [String]) throws {
        for root in roots where try writer.files(of: root).isEmpty {
            try writer.forget(root: root)
            hasChanges = true
        }
    }

    // MARK: Files

    /// Indexes what is new or changed in the scopes of `plan`, and removes what is gone. Files of roots that are taken in
    /// are indexed again under the root of the folder that holds them.
    mutating func look(at plan: CorpusPlan) async throws {
        var jobs: [IndexJob] = []
        var gone: [FileChange] = []
        var unseen: [CorpusScope] = []
        for root in plan.takenIn { takenIn.add(try writer.files(of: root).keys, of: root) }
        for scope in plan.scopes {
            let found = CorpusWalker.walk(scope)
            let known = try writer.files(of: scope.root, part: scope.part)
            report.skipped += found.skipped
            report.failures += found.failures.map(\.error)
            var files = found.files
            let present = Set(files.map { PathBytes($0.path) })
            let blind = found.failures.map { CorpusScope(root: scope.root, part: $0.path) }
            unseen += blind
            for key in known.keys.filter({ !present.contains($0) }).sorted() {
                let path = key.text
                guard !blind.contains(where: { $0.contains(path) }), !plan.leaves(path, below: scope) else { continue }
                // A walk passes over files with other endings, which are here because they were named.
                switch FileState.of(CorpusScope.absolute(path, in: scope.root)) {
                case .there(let bytes): files.append((path, bytes))
                case .gone: gone.append(.remove(root: scope.root, path: path))
                case .unknown(let error): report.failures.append(error)
                }
            }
            jobs += files.map {
                IndexJob(root: scope.root, path: $0.path, bytes: $0.bytes, known: known[PathBytes($0.path)])
            }
        }
        for change in gone {
            report.files.removed += 1
            try add(change, bytes: 0)
        }
        let read = Set(jobs.map(\.place))
        for place in takenIn.paths where !read.contains(place) {
            guard !unseen.contains(where: { CorpusScope.contains($0.path, place.text) }) else { continue }
            switch FileState.of(place.text) {
            case .there: continue
            case .gone: try removeTakenIn(place)
            case .unknown(let error): report.failures.append(error)
            }
        }
        try await process(jobs)
        try forget(plan.takenIn)
    }

    /// Takes out what stands under a root that is taken in.
    private mutating func removeTakenIn(_ place: PathBytes) throws {
        if let removal = takenIn.removal(of: place) { try add(removal, bytes: 0) }
    }

    /// Reads `jobs` in parallel and takes their outcomes in order, so that the result does not depend on timing.
    private mutating func process(_ jobs: [IndexJob]) async throws {
        let (parser, options) = (parser, options)
        guard options.jobs > 1, jobs.count > 1 else {
            for (index, job) in jobs.enumerated() {
                try Task.checkCancellation()
                try await takeAlone(job)
                progress(Indexer.Progress(done: index + 1, total: jobs.count))
            }
            return
        }
        let weights = jobs.map { ($0.bytes + 4096) * Self.growth }
        let window = ParseWindow<IndexJob.Outcome>(weights: weights, budget: options.memory / 2)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<min(options.jobs, jobs.count) {
                group.addTask {
                    while let index = await window.claim() {
                        let job = jobs[index]
                        await window.deliver(job.outcome(of: job.find(options), parser), of: index)
                    }
                }
            }
            do {
                for (index, job) in jobs.enumerated() {
                    try Task.checkCancellation()
                    guard let outcome = await window.take() else { break }
                    try take(outcome, of: job)
                    progress(Indexer.Progress(done: index + 1, total: jobs.count))
                }
            } catch {
                await window.stop()
                throw error
            }
        }
    }

    /// Reads a file that no other is read beside. What the index holds of it is taken out meanwhile, unless changes wait
    /// that a commit might keep without the new text.
    private mutating func takeAlone(_ job: IndexJob) async throws {
        let (parser, found) = (parser, job.find(options))
        guard case .changed(let input) = found, job.known != nil, options.jobs > 1, openDocuments == 0 else {
            return try take(job.outcome(of: found, parser), of: job)
        }
        async let outcome = job.read(input, parser)
        if try writer.apply(.remove(root: job.root, path: job.path)).changesRows { hasChanges = true }
        try take(await outcome, of: job)
    }

    private mutating func take(_ outcome: IndexJob.Outcome, of job: IndexJob) throws {
        switch outcome {
        case .failed(let error):
            report.failures.append(error)
        case .unchanged:
            report.files.unchanged += 1
            try removeTakenIn(job.place)
        case .read(let change, let bytes, let diagnostics):
            try removeTakenIn(job.place)
            report.diagnosticCount += diagnostics.count
            report.failedRecords += diagnostics.count { $0.diagnostic.code == .badRecord }
            report.diagnostics += diagnostics.prefix(max(0, Self.diagnosticLimit - report.diagnostics.count))
            switch (try add(change, bytes: bytes).isDuplicate, job.known == nil) {
            case (false, true): report.files.added += 1
            case (false, false): report.files.changed += 1
            case (true, let isNew):
                report.skipped.append(.duplicate(path: job.path))
                // Nothing of it is left where the index held it before.
                if !isNew { report.files.removed += 1 }
            }
        }
    }

    // MARK: Streams

    /// Indexes documents that are no files.
    mutating func add(_ streams: [IndexingOptions.Stream]) throws {
        guard !streams.isEmpty else { return }
        let known = try writer.files(of: Self.streamRoot)
        for stream in streams {
            let job = IndexJob(
                root: Self.streamRoot, path: stream.name, bytes: stream.bytes.count,
                known: known[PathBytes(stream.name)])
            try take(job.outcome(of: job.compare(stream.bytes, options), parser), of: job)
        }
    }

    // MARK: Transactions

    @discardableResult
    private mutating func add(_ change: FileChange, bytes: Int) throws -> AppliedChange {
        if openDocuments >= Self.transactionDocuments || openBytes >= Self.transactionBytes {
            try writer.commit()
            (openDocuments, openBytes) = (0, 0)
        }
        let applied = try writer.apply(change)
        guard applied.changesRows else { return applied }
        hasChanges = true
        openBytes += bytes
        switch change {
        case .store(_, _, _, _, let documents): openDocuments += max(1, documents.count)
        case .remove: openDocuments += 1
        }
        return applied
    }
}
