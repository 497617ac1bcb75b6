internal import ArgumentParser
internal import Ibid
internal import IbidModel
internal import IbidRender

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Compare two indexes: what was added, removed, rewritten, and cited otherwise.",
        discussion: """
            Documents are the same by path and key, of several roots those of one root first; passages by their words, \
            works by their spellings, notes by what they say. `-` went, `+` came, `<` and `>` are one passage or note \
            before and after, `=` is a sentence that other sources stand behind now. Exit codes: 0 nothing differs, \
            1 something does, 2 or 3 failure.
            """)

    @Argument(help: "The older index.")
    var old: String

    @Argument(help: "The newer index.")
    var new: String

    @Option(help: "How to write: text or json.")
    var format: AnswerFormat = .text

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let difference = try Index(path: new).difference(since: Index(path: old))
        switch format {
        case .text: try Console.write(DifferenceText.text(difference))
        case .json: try Console.write(JSONValue(difference))
        }
        global.note(DifferenceText.summary(difference))
        if !difference.isEmpty { try IbidRender.ExitCode.nothing.end() }
    }
}
