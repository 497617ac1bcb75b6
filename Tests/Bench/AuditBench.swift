internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidRender

/// Times an audit of files, reading and JSON included.
struct AuditBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Time audits of files: sentences a second, reading and JSON included.")
    @Argument var folder: String
    @Option var jobs = ProcessInfo.processInfo.activeProcessorCount
    @Option(help: "How often; the quickest run counts.") var rounds = 3
    @Option(help: "Write the JSON of the last run to this file.") var json: String?

    func run() async throws {
        var best = Double.infinity
        var sentences = 0
        for round in 1...max(1, rounds) {
            let file = round == rounds ? json.flatMap { fopen($0, "w") } : nil
            let clock = ContinuousClock()
            let start = clock.now
            let outcome = try await CorpusAudit(paths: [folder], settings: AuditSettings(), jobs: jobs).run()
            let audited = clock.now
            var bytes = 0
            try await AuditJSON.write(outcome.report, jobs: jobs) { piece in
                bytes += piece.count
                if let file { fwrite(piece, 1, piece.count, file) }
            }
            let end = clock.now
            if let file {
                fputs("\n", file)
                fclose(file)
            }
            sentences = outcome.report.coverage.sentences
            best = min(best, (end - start) / .seconds(1))
            print(
                "audit \(seconds(audited - start)), JSON of \(bytes) bytes \(seconds(end - audited)), "
                    + "\(outcome.report.findings.count) findings")
        }
        print("\(Int(Double(sentences) / best)) sentences/s of \(sentences)")
    }

    private func seconds(_ duration: Duration) -> String { String(format: "%.3f s", duration / .seconds(1)) }
}
