internal import Foundation
internal import IbidIndex
internal import IbidModel

/// One run over the scopes: compares, reads in parallel, and writes in batches in a fixed order.
struct IndexRun {
    /// The root of documents that are no files.
    static let streamRoot = "stdin:"

    /// A batch is committed when it holds this many documents or bytes, whichever comes first.
    private static let batchDocuments = 512
    private static let batchBytes = 16 << 20
    private static let diagnosticLimit = 1_000

    private let writer: IndexWriter
    private let parser: DocumentParser
    private let options: IndexingOptions
    private let progress: @Sendable (Indexer.Progress) -> Void
    private var batch: [FileChange] = []
    private var batchDocuments = 0
    private var batchBytes = 0
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

    /// Takes known roots that lie inside a new one into it: their files are indexed again under the new root.
    mutating func adopt(_ scopes: [CorpusScope], knownRoots: [String]) throws {
        for scope in scopes where !knownRoots.contains(scope.root) {
            for inner in knownRoots where scope.part.isEmpty && CorpusScope.contains(scope.root, inner) {
                for path in try writer.files(of: inner).keys.sorted() {
                    try add(.remove(root: inner, path: path), bytes: 0)
                }
                try flush()
                try writer.forget(root: inner)
            }
        }
    }

    // MARK: Files

    private struct Job: Sendable {
        let root: String
        let path: String
        let known: KnownFile?
    }

    private enum Outcome: Sendable {
        case failed(InputError)
        case unchanged
        case read(FileChange, bytes: Int, diagnostics: [IndexingReport.Located], isNew: Bool)
    }

    /// Indexes what is new or changed in `scopes`, and removes what is gone.
    mutating func look(at scopes: [CorpusScope]) async throws {
        var jobs: [Job] = []
        var gone: [FileChange] = []
        for scope in scopes {
            let found = CorpusWalker.walk(scope)
            let known = try writer.files(of: scope.root)
            report.skipped += found.skipped
            report.failures += found.failures.map(\.error)
            jobs += found.files.map { Job(root: scope.root, path: $0, known: known[$0]) }
            let present = Set(found.files)
            let blind = found.failures.map { CorpusScope(root: scope.root, part: $0.path) }
            for path in known.keys.sorted()
            where scope.contains(path) && !present.contains(path) && !blind.contains(where: { $0.contains(path) }) {
                gone.append(.remove(root: scope.root, path: path))
            }
        }
        for change in gone {
            report.files.removed += 1
            try add(change, bytes: 0)
        }
        try flush()
        try await process(jobs)
    }

    /// Reads `jobs` in parallel and takes their outcomes in order, so that the result does not depend on timing.
    private mutating func process(_ jobs: [Job]) async throws {
        let (parser, options) = (parser, options)
        var waiting: [Int: Outcome] = [:]
        var (started, taken) = (0, 0)
        try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
            func start() {
                guard started < jobs.count else { return }
                let (index, job) = (started, jobs[started])
                started += 1
                group.addTask { (index, Self.outcome(of: job, parser, options)) }
            }
            for _ in 0..<options.jobs { start() }
            while taken < jobs.count {
                try Task.checkCancellation()
                if let outcome = waiting.removeValue(forKey: taken) {
                    try take(outcome, of: jobs[taken])
                    taken += 1
                    progress(Indexer.Progress(done: taken, total: jobs.count))
                } else if let (index, outcome) = try await group.next() {
                    waiting[index] = outcome
                    // A slow file holds the others back, so what waits for it stays bounded.
                    while started < min(jobs.count, taken + options.jobs * 8),
                        started - taken - waiting.count < options.jobs
                    {
                        start()
                    }
                } else {
                    start()
                }
            }
        }
    }

    private static func outcome(of job: Job, _ parser: DocumentParser, _ options: IndexingOptions) -> Outcome {
        do throws(InputError) {
            let bytes = try InputFile.bytes(job.root + "/" + job.path, limit: options.maximumFileSize)
            let digest = DocumentParser.digest(bytes)
            let input = DocumentParser.kind(options.input, path: job.path, bytes: bytes)
            if let known = job.known, known.digest == digest, known.input == input { return .unchanged }
            let parsed = parser.parse(bytes, path: job.path, as: input)
            let change = FileChange.store(
                root: job.root, path: job.path, input: input, digest: digest, documents: parsed.documents)
            return .read(change, bytes: bytes.count, diagnostics: parsed.diagnostics, isNew: job.known == nil)
        } catch {
            return .failed(error)
        }
    }

    private mutating func take(_ outcome: Outcome, of job: Job) throws {
        switch outcome {
        case .failed(let error):
            report.failures.append(error)
        case .unchanged:
            report.files.unchanged += 1
        case .read(let change, let bytes, let diagnostics, let isNew):
            if isNew { report.files.added += 1 } else { report.files.changed += 1 }
            report.diagnosticCount += diagnostics.count
            report.diagnostics += diagnostics.prefix(max(0, Self.diagnosticLimit - report.diagnostics.count))
            try add(change, bytes: bytes)
        }
    }

    // MARK: Streams

    /// Indexes documents that are no files.
    mutating func add(_ streams: [IndexingOptions.Stream]) throws {
        guard !streams.isEmpty else { return }
        let known = try writer.files(of: Self.streamRoot)
        for stream in streams {
            let digest = DocumentParser.digest(stream.bytes)
            let input = DocumentParser.kind(options.input, path: stream.name, bytes: stream.bytes)
            let job = Job(root: Self.streamRoot, path: stream.name, known: known[stream.name])
            guard known[stream.name]?.digest != digest else {
                try take(.unchanged, of: job)
                continue
            }
            let parsed = parser.parse(stream.bytes, path: stream.name, as: input)
            let change = FileChange.store(
                root: Self.streamRoot, path: stream.name, input: input, digest: digest, documents: parsed.documents)
            try take(
                .read(change, bytes: stream.bytes.count, diagnostics: parsed.diagnostics, isNew: job.known == nil),
                of: job)
        }
    }

    // MARK: Batches

    private mutating func add(_ change: FileChange, bytes: Int) throws {
        batch.append(change)
        batchBytes += bytes
        if case .store(_, _, _, _, let documents) = change { batchDocuments += documents.count }
        if batch.count >= Self.batchDocuments || batchDocuments >= Self.batchDocuments || batchBytes >= Self.batchBytes
        {
            try flush()
        }
    }

    /// Commits what has been collected.
    mutating func flush() throws {
        guard !batch.isEmpty else { return }
        let left = try writer.apply(batch)
        report.skipped += left.map { .duplicate(path: $0) }
        report.files.added -= left.count
        hasChanges = true
        batch = []
        (batchDocuments, batchBytes) = (0, 0)
    }
}
