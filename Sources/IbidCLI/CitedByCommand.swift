internal import ArgumentParser
internal import Ibid
internal import IbidModel
internal import IbidRender

struct CitedByCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cited-by", abstract: "Show everything that a source is cited for, across the corpus.")

    @Argument(help: "A source's id, the beginning of one, or words that fit one source only.")
    var source: [String]

    @Option(name: .shortAndLong, help: "How many sentences at most (all).")
    var limit: Int?

    @Option(help: "How many sentences to pass over.")
    var offset = 0

    @Option(help: "Go on from here: `next` of the last JSON answer, in place of --offset.")
    var cursor: String?

    @Option(help: "How to write it: text or json.")
    var format: AnswerFormat = .text

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if source.isEmpty { throw ValidationError("give a source, such as: ibid cited-by 'Crisis in Mali'") }
        if let limit, limit < 1 { throw ValidationError("--limit takes 1 or more") }
        try SearchOptions.check(offset: offset)
    }

    func run() throws {
        let answer = try Index(path: global.path)
            .citedBy(source.joined(separator: " "), limit: limit, offset: offset, cursor: cursor)
        try format.write(JSONValue(answer), global) { $0.text(answer) }
        if answer.uses.isEmpty { try IbidRender.ExitCode.nothing.end() }
    }
}
