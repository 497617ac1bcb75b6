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
        switch format {
        case .text: Console.write(AnswerText(style: global.style, width: Console.width).text(report))
        case .json: Console.write(JSONValue(report).text(isPretty: Console.isTerminal(1)) + "\n")
        }
        if !report.isIntact { try IbidRender.ExitCode.index.end() }
    }
}
