internal import ArgumentParser
internal import Ibid
internal import IbidModel
internal import IbidRender

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what an id names: a document, passage, sentence, note, citation or source."
    )

    @Argument(help: "An id, or at least the first four digits of one after its letter.")
    var id: String

    @Option(help: "How to write it: text or json.")
    var format: AnswerFormat = .text

    @OptionGroup var global: GlobalOptions

    func run() throws {
        // JSON tells how many uses a source has, text all of them.
        let item = try Index(path: global.path).item(id, uses: format == .json ? 0 : nil)
        try format.write(JSONValue(item), global) { $0.text(item) }
    }
}
