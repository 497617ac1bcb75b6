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

    /// Takes the files of `roots` out: they are indexed again under the root of a folder that holds them.
    mutating func takeIn(_ roots: [String]) throws {
        for root in roots {
            for path in try writer.files(of: root).keys.sorted() {
                try add(.remove(root: root, path: path.text), bytes: 0)
            }
            try writer.forget(root: root)
            hasChanges = true
        }
    }

    // MARK: Files

    private struct Job: Sendable {
        let root: String
        let path: String
        let bytes: Int
        let known: KnownFile?
    }

    /// The bytes of a file that is new or changed.
    private struct Input: Sendable {
        let bytes: [UInt8]
        let digest: [UInt8]
        let kind: InputKind
    }

    /// What a file is to the index, before it is read.
    private enum Found: Sendable {
        case failed(InputError)
        case unchanged
        case changed(Input)
    }

    private enum Outcome: Sendable {
        case failed(InputError)
        case unchanged
        case read(FileChange, bytes: Int, diagnostics: [IndexingReport.Located], isNew: Bool)
    }

    /// Indexes what is new or changed in the scopes of `plan`, and removes what is gone.
    mutating func look(at plan: CorpusPlan) async throws {
        var jobs: [Job] = []
        var gone: [FileChange] = []
        for scope in plan.scopes {
            let found = CorpusWalker.walk(scope)
            let known = try writer.files(of: scope.root, part: scope.part)
            report.skipped += found.skipped
            report.failures += found.failures.map(\.error)
            var files = found.files
            let present = Set(files.map { PathBytes($0.path) })
            let blind = found.failures.map { CorpusScope(root: scope.root, part: $0.path) }
            for key in known.keys.sorted() where !present.contains(key) {
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
                Job(root: scope.root, path: $0.path, bytes: $0.bytes, known: known[PathBytes($0.path)])
            }
        }
        for change in gone {
            report.files.removed += 1
            try add(change, bytes: 0)
        }
        try await process(jobs)
    }

    /// Reads `jobs` in parallel and takes their outcomes in order, so that the result does not depend on timing.
    private mutating func process(_ jobs: [Job]) async throws {
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
        let window = ParseWindow<Outcome>(weights: weights, budget: options.memory / 2)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<min(options.jobs, jobs.count) {
                group.addTask {
                    while let index = await window.claim() {
                        await window.deliver(Self.outcome(of: jobs[index], parser, options), of: index)
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
    private mutating func takeAlone(_ job: Job) async throws {
        let (parser, found) = (parser, Self.find(job, options))
        guard case .changed(let input) = found, job.known != nil, options.jobs > 1, openDocuments == 0 else {
            return try take(Self.outcome(of: found, job, parser), of: job)
        }
        async let outcome = Self.read(input, job, parser)
        if try writer.apply(.remove(root: job.root, path: job.path)).changesRows { hasChanges = true }
        try take(await outcome, of: job)
    }

    private static func outcome(of job: Job, _ parser: DocumentParser, _ options: IndexingOptions) -> Outcome {
        outcome(of: find(job, options), job, parser)
    }

    private static func outcome(of found: Found, _ job: Job, _ parser: DocumentParser) -> Outcome {
        switch found {
        case .failed(let error): .failed(error)
        case .unchanged: .unchanged
        case .changed(let input): read(input, job, parser)
        }
    }

    /// Compares a file with what the index holds of it.
    private static func find(_ job: Job, _ options: IndexingOptions) -> Found {
        do throws(InputError) {
            let bytes = try InputFile.bytes(job.root + "/" + job.path, limit: options.maximumFileSize)
            let digest = DocumentParser.digest(bytes)
            let kind = DocumentParser.kind(options.input, path: job.path, bytes: bytes)
            if let known = job.known, known.digest == digest, known.input == kind { return .unchanged }
            return .changed(Input(bytes: bytes, digest: digest, kind: kind))
        } catch {
            return .failed(error)
        }
    }

    private static func read(_ input: Input, _ job: Job, _ parser: DocumentParser) -> Outcome {
        let parsed = parser.parse(input.bytes, path: job.path, as: input.kind)
        let change = FileChange.store(
            root: job.root, path: job.path, input: input.kind, digest: input.digest, documents: parsed.documents)
        return .read(change, bytes: input.bytes.count, diagnostics: parsed.diagnostics, isNew: job.known == nil)
    }

    private mutating func take(_ outcome: Outcome, of job: Job) throws {
        switch outcome {
        case .failed(let error):
            report.failures.append(error)
        case .unchanged:
            report.files.unchanged += 1
        case .read(let change, let bytes, let diagnostics, let isNew):
            report.diagnosticCount += diagnostics.count
            report.diagnostics += diagnostics.prefix(max(0, Self.diagnosticLimit - report.diagnostics.count))
            switch (try add(change, bytes: bytes).isDuplicate, isNew) {
            case (false, true): report.files.added += 1
            case (false, false): report.files.changed += 1
            case (true, _):
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
            let file = known[PathBytes(stream.name)]
            let digest = DocumentParser.digest(stream.bytes)
            let input = DocumentParser.kind(options.input, path: stream.name, bytes: stream.bytes)
            let job = Job(root: Self.streamRoot, path: stream.name, bytes: stream.bytes.count, known: file)
            guard file?.digest != digest else {
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
