internal import ArgumentParser
internal import Ibid
internal import IbidModel
internal import IbidRender

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show what the index holds and how it stands.")

    @Option(help: "How to write it: text or json.")
    var format: AnswerFormat = .text

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let status = try Index(path: global.path).status()
        format.write(JSONValue(status), global) { $0.text(status) }
    }
}
