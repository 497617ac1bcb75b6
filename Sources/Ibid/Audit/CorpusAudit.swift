internal import Foundation
public import IbidModel
internal import IbidText

/// Audits the citations of files: no index is needed, and none is read.
public struct CorpusAudit: Sendable {
    /// What came of it.
    public struct Outcome: Sendable {
        /// The findings and the coverage.
        public let report: AuditReport
        /// The files that could not be read; the report says nothing of them.
        public let failures: [InputError]
    }

    private static let sizeLimit = 64 << 20

    private let paths: [String]
    private let settings: AuditSettings
    private let baseline: AuditBaseline
    private let jobs: Int

    /// - Parameters:
    ///   - paths: files and folders; folders are searched as indexing does.
    ///   - jobs: how many files are read at a time.
    public init(paths: [String], settings: AuditSettings, baseline: AuditBaseline = AuditBaseline(), jobs: Int) {
        self.paths = paths
        self.settings = settings
        self.baseline = baseline
        self.jobs = max(1, jobs)
    }

    /// Reads and audits everything. Documents come in the order of the paths given and of their names; linear in the text.
    ///
    /// - Throws: `AuditError.interrupted` when the task is cancelled.
    public func run() async throws -> Outcome {
        do {
            return try await outcome()
        } catch is CancellationError {
            throw AuditError.interrupted
        }
    }

    private func outcome() async throws -> Outcome {
        let found = AuditFiles(paths)
        var failures = found.failures
        let read = try await inputs(found.files)
        for case .failure(let error) in read { failures.append(error) }
        let inputs = read.flatMap { (try? $0.get()) ?? [] }
        let citations = try await Auditor(settings: settings).outcome(inputs, workers: jobs)
        let contradictions = try await ContradictionAudit(settings: settings).findings(inputs, citations, jobs: jobs)
        try Task.checkCancellation()
        // The baseline is applied once, to all findings together.
        let report = AuditReport(
            findings: contradictions.isEmpty ? citations.findings : citations.findings + contradictions,
            documents: citations.coverage, threshold: settings.threshold, baseline: baseline)
        return Outcome(report: report, failures: failures)
    }

    private func inputs(_ files: [AuditFiles.File]) async throws -> [Result<[AuditInput], InputError>] {
        // One reader, which remembers the citations of all.
        let reader = ProfileReader()
        return try await WorkShares.map(files.count, jobs: jobs) {
            Self.read(files[$0], reader)
        }
    }

    private static func read(_ file: AuditFiles.File, _ reader: ProfileReader) -> Result<[AuditInput], InputError> {
        Result { () throws(InputError) in
            let bytes = try InputFile.bytes(file.full, limit: sizeLimit)
            let kind = DocumentParser.kind(nil, path: file.full, bytes: bytes)
            return DocumentParser.documents(bytes, path: file.full, as: kind, by: reader).map {
                AuditInput(path: file.shown, document: $0)
            }
        }.mapError { $0.renamed { _ in file.shown } }
    }
}
