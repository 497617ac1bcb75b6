internal import ArgumentParser
internal import Ibid
internal import IbidModel
internal import IbidRender

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check that the index says what was written into it; exit 3 if not.")

    @Option(help: "How to write it: text or json.")
    var format: AnswerFormat = .text

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let report = try Index(path: global.path).verify()
        try format.write(JSONValue(report), global) { $0.text(report) }
        if !report.isIntact { try IbidRender.ExitCode.index.end() }
    }
}
