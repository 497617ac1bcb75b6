internal import ArgumentParser
internal import Foundation
internal import IbidMCP
internal import IbidRender

extension ClientConfiguration: ExpressibleByArgument {}

struct MCPCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mcp",
        abstract: "Answer language models over the Model Context Protocol, on standard input and output.",
        discussion: """
            Revisions 2026-07-28, 2025-11-25 and 2025-06-18. Every tool reads only. `--print-config claude` prints what a \
            client needs to start this program.
            """)

    @Option(help: "Print the settings for a client and stop: claude, cursor or vscode.")
    var printConfig: ClientConfiguration?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        if let printConfig {
            let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "ibid"
            let index = URL(fileURLWithPath: global.path).standardizedFileURL.path
            global.note("put this into \(printConfig.file):")
            return try Console.write(printConfig.json(program: program, index: index).text(isPretty: true) + "\n")
        }
        if Console.isTerminal(STDIN_FILENO) { global.note("waiting for messages; end with Control-D") }
        let current = CurrentIndex(path: global.path)
        let handler = MCPHandler(version: IbidCommand.configuration.version) { try current.index() }
        // A client that goes away must not kill the process in the middle of a line.
        signal(SIGPIPE, SIG_IGN)
        try StdioTransport(handler).run()
    }
}
