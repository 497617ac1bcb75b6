internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidRender

/// How findings are written.
enum AuditFormat: String, Choice {
    case text, json, sarif, github
}

/// What fails an audit.
enum AuditThreshold: String, Choice {
    case error, warning, info, style

    var severity: AuditSeverity {
        switch self {
        case .error: .error
        case .warning: .warning
        case .info: .info
        case .style: .style
        }
    }
}

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Check the citations of files: markers, notes, sources, dates, contradictions.",
        discussion: """
            Files are read as they are; no index is needed. Exit codes: 0 nothing at or above the threshold, 1 findings, \
            2 usage or a file that cannot be read. `ibid audit --explain CA021` says what a rule is for.
            """)

    @Argument(help: "Files and folders (Corpus).")
    var paths: [String] = []

    @Option(name: .long, help: ArgumentHelp("A rule's severity or off; repeatable.", valueName: "ID=off|severity"))
    var rule: [String] = []

    @Option(help: "The least severity that fails: error, warning, info or style.")
    var threshold: AuditThreshold = .warning

    @Option(help: "How to write findings: text, json, sarif or github.")
    var format: AuditFormat = .text

    @Option(help: "A file of findings that are accepted.")
    var baseline: String?

    @Option(help: "Write all findings to this file as accepted, and report none.")
    var writeBaseline: String?

    @Option(help: ArgumentHelp("Print the help of a rule, or of all, and stop.", valueName: "id"))
    var explain: String?

    @Option(help: "How many files to read at a time.")
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if jobs < 1 { throw ValidationError("--jobs takes 1 or more") }
        _ = try settings()
    }

    func run() async throws {
        if let explain { return try help(explain) }
        let audit = CorpusAudit(
            paths: paths.isEmpty ? ["Corpus"] : paths, settings: try settings(), baseline: try accepted(), jobs: jobs)
        let outcome = try await Interruption.run { try await audit.run() }
        for failure in outcome.failures { Console.error(Messages.text(failure)) }
        let report = outcome.report
        if let writeBaseline {
            let json = JSONValue(AuditBaseline(accepting: report.findings)).text(isPretty: true)
            try OutputFile.write(json + "\n", to: writeBaseline)
            global.note("\(Counted.text(report.findings.count, "finding")) accepted in \(writeBaseline)")
        } else {
            try await write(report)
        }
        if !outcome.failures.isEmpty { try IbidRender.ExitCode.failure.end() }
        if writeBaseline == nil, report.isFailure { try IbidRender.ExitCode.nothing.end() }
    }

    private func write(_ report: AuditReport) async throws {
        let text = AuditText(style: global.style)
        switch format {
        case .text: try Console.write(text.text(report))
        case .json where Console.isTerminal(STDOUT_FILENO): try Console.write(JSONValue(report))
        case .json:
            try await AuditJSON.write(report, jobs: jobs) { try Console.write($0) }
            try Console.write("\n")
        case .sarif: try Console.write(SARIFLog.log(report, version: IbidCommand.configuration.version))
        case .github: try Console.write(GitHubAnnotations.text(report))
        }
        global.note(AuditText(style: Style(isColoured: false)).summary(report))
    }

    private func help(_ id: String) throws {
        let rules = RuleCatalogue.rules.filter { id == "all" || $0.id.rawValue == id.uppercased() }
        guard !rules.isEmpty else { throw ValidationError(Messages.text(AuditOptionError.unknownRule(id))) }
        try Console.write(rules.map { $0.help + "\n" }.joined(separator: "\n"))
    }

    private func settings() throws -> AuditSettings {
        var settings = AuditSettings(threshold: threshold.severity)
        let today = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        settings.today = CalendarDate(year: today.year ?? 0, month: today.month ?? 0, day: today.day ?? 0)
        for option in rule {
            do {
                try settings.apply(option)
            } catch {
                throw ValidationError(Messages.text(error))
            }
        }
        return settings
    }

    private func accepted() throws -> AuditBaseline {
        guard let baseline else { return AuditBaseline() }
        guard let data = FileManager.default.contents(atPath: baseline) else {
            throw InputError.missing(path: baseline)
        }
        guard let file = try? JSONDecoder().decode(BaselineFile.self, from: data) else {
            throw ValidationError("\(baseline) is no baseline; --write-baseline makes one")
        }
        return AuditBaseline(counts: file.fingerprints)
    }

    private struct BaselineFile: Decodable {
        let fingerprints: [String: Int]
    }
}
