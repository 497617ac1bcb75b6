internal import ArgumentParser
internal import Ibid
internal import IbidModel
internal import IbidRender

struct CitedByCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cited-by", abstract: "Show everything that a source is cited for, across the corpus.")

    @Argument(help: "A source's id, the beginning of one, or words that fit one source only.")
    var source: [String]

    @Option(help: "How to write it: text or json.")
    var format: AnswerFormat = .text

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if source.isEmpty { throw ValidationError("give a source, such as: ibid cited-by 'Crisis in Mali'") }
    }

    func run() throws {
        let answer = try Index(path: global.path).citedBy(source.joined(separator: " "))
        format.write(JSONValue(answer), global) { $0.text(answer) }
        if answer.uses.isEmpty { try IbidRender.ExitCode.nothing.end() }
    }
}
