internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidRender

/// The kinds of input by their names.
enum InputChoice: String, Choice {
    case profile, jsonl

    var kind: InputKind {
        switch self {
        case .profile: .profile
        case .jsonl: .jsonl
        }
    }
}

struct IndexCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        // Parsed once, as SearchCommand is.
        commandName: "index", _superCommandName: "ibid", abstract: "Bring the index up to date with files and folders.",
        discussion: """
            Folders are searched for .txt, .text, .jsonl and .ndjson files; one with another ending is read when it is \
            named, and from then on with its folder. Only what is new or changed is read anew, \
            and only files under the paths that are given leave the index when they are gone. `-` reads one document \
            from standard input.
            """)

    @Argument(help: "Files and folders (Corpus; with --rebuild those that were indexed before).")
    var paths: [String] = []

    @Option(help: "A file with one path a line; - for standard input.")
    var filesFrom: String?

    @Flag(name: [.customShort("0"), .long], help: "Paths in --files-from end with NUL, not with a line break.")
    var null = false

    @Option(help: "The name of the document that - reads.")
    var name = "stdin"

    @Option(help: "The kind of every input: profile or jsonl. Told by name and first line otherwise.")
    var input: InputChoice?

    @Option(help: "The most words in a passage, 0 for whole paragraphs (the index' own, 120 for a new one).")
    var passageWords: Int?

    @Flag(help: "Build from nothing, all folders that were indexed before included; not what - read.")
    var rebuild = false

    @Option(help: "How many files to read at a time (IBID_JOBS, else one a processor).")
    var jobs: Int?

    @Option(help: "About how many megabytes of memory to use for files and pages that are under way.")
    var memory = 256

    @Option(help: "The most bytes of one file, or of standard input (IBID_MAX_FILE_SIZE, else 64 MiB).")
    var maxFileSize: Int?

    @Option(help: "How to report: text or json.")
    var format: AnswerFormat = .text

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if let passageWords, passageWords < 0 { throw ValidationError("--passage-words takes 0 or more") }
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes 1 or more") }
        guard (8...1 << 20).contains(memory) else { throw ValidationError("--memory takes 8 to 1048576 megabytes") }
        if let maxFileSize, maxFileSize < 1 { throw ValidationError("--max-file-size takes 1 or more") }
        if filesFrom == "-", paths.contains("-") {
            throw ValidationError("only one of - and --files-from - can read standard input")
        }
    }

    func run() async throws {
        let meter = ProgressMeter(isOn: !global.quiet && Console.isTerminal(STDERR_FILENO))
        let indexer = Indexer(path: global.path, options: try options(), logger: global.logger) { progress in
            meter.update(done: progress.done, total: progress.total)
        }
        let report = try await Interruption.run { try await indexer.run() }
        meter.clear()
        try tell(report)
        try IbidRender.ExitCode.of(report).end()
    }

    private var fileSize: Int { maxFileSize ?? global.fileSize }

    private func options() throws -> IndexingOptions {
        var files = paths.filter { $0 != "-" }
        if let filesFrom { files += try listed(filesFrom) }
        var streams: [IndexingOptions.Stream] = []
        if paths.contains("-") {
            if Console.isTerminal(STDIN_FILENO) {
                global.note("reading a document from the terminal; end it with Control-D")
            }
            streams = [IndexingOptions.Stream(name: name, bytes: try Console.readInput(limit: fileSize))]
        }
        let settings = global.settings
        return IndexingOptions(
            paths: files, defaultPaths: filesFrom == nil ? ["Corpus"] : [], streams: streams, input: input?.kind,
            passageWords: passageWords, isRebuild: rebuild,
            jobs: jobs ?? settings?.number(.jobs) ?? ProcessInfo.processInfo.activeProcessorCount,
            memory: memory << 20, maximumFileSize: fileSize, hashesContent: format == .json)
    }

    private func listed(_ file: String) throws -> [String] {
        let bytes: [UInt8]
        if file == "-" {
            bytes = try Console.readInput(limit: fileSize)
        } else if let data = FileManager.default.contents(atPath: file) {
            bytes = Array(data)
        } else {
            throw InputError.missing(path: file)
        }
        return bytes.split(separator: null ? 0 : 0x0A).map { String(decoding: $0, as: UTF8.self) }.filter {
            !$0.isEmpty
        }
    }

    private func tell(_ report: IndexingReport) throws {
        for failure in report.failures { Console.error(Messages.text(failure)) }
        for left in report.leftBehind { Console.error(Messages.text(left)) }
        for skipped in report.skipped { global.note(Messages.text(skipped)) }
        let shown = global.verbose > 0 ? report.diagnostics.count : 20
        // What is not in the index comes first, and is told in any case.
        let lost = report.diagnostics.filter { $0.diagnostic.code == .badRecord }
        for located in lost.prefix(shown) { Console.error(Self.text(located)) }
        let odd = report.diagnostics.filter {
            $0.diagnostic.code != .badRecord && (global.verbose > 0 || $0.diagnostic.severity != .info)
        }
        for located in odd.prefix(max(0, shown - lost.count)) { global.note(Self.text(located)) }
        let hidden = lost.count + odd.count - shown
        if hidden > 0 { global.note("\(Counted.text(hidden, "more remark")); --verbose shows them") }
        if report.failedRecords > 0 { Console.error(Messages.failedRecords(report.failedRecords)) }
        try format.write(JSONValue(report), global) { $0.text(report) }
    }

    private static func text(_ located: IndexingReport.Located) -> String {
        let key = located.key.map { "#\($0)" } ?? ""
        return "\(located.path)\(key):\(located.diagnostic.line): \(located.diagnostic.severity.rawValue): "
            + Messages.text(located.diagnostic)
    }
}
