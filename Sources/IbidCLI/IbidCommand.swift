internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidRender

/// The program: parses arguments, runs one command, and turns whatever happens into an exit code.
@main
struct IbidCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ibid",
        abstract: "Search footnoted profiles and get every passage with the sources it cites.",
        discussion: """
            Examples:
              ibid index Corpus
              ibid search 'ransom kidnapping'
              ibid search '"splendid hotel" cited:yes author:karimi'
              ibid cited-by 'Crisis in Mali'

            Exit codes: 0 found or done; 1 nothing found; 2 usage or any failure, also of a part; 3 the index is \
            missing, damaged or of another version; 130 interrupted.
            """,
        version: Version.text,
        subcommands: [
            IndexCommand.self, WatchCommand.self, SearchCommand.self, EvalCommand.self, ShowCommand.self,
            SourcesCommand.self, CitedByCommand.self, CheckCommand.self, AuditCommand.self, DiffCommand.self,
            ExportCommand.self, ResolveCommand.self, StatusCommand.self, VerifyCommand.self, OptimizeCommand.self,
            ServeCommand.self, MCPCommand.self,
        ])

    /// swift-argument-parser ends with 64 on a usage error; this program has one code for all failures.
    static func main() async {
        do {
            var command = try parsed(Array(CommandLine.arguments.dropFirst()))
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let code as ArgumentParser.ExitCode {
            Foundation.exit(code.rawValue)
        } catch {
            let code = exitCode(for: error)
            let isUsage = code == .validationFailure || code == .success
            guard isUsage else {
                Console.error(Messages.text(error))
                IbidRender.ExitCode.of(error).exit()
            }
            let message = fullMessage(for: error)
            guard code == .success else {
                Console.error(message, prefix: "")
                IbidRender.ExitCode.failure.exit()
            }
            do {
                try Console.write(message + "\n")
            } catch {
                Console.error(Messages.text(error))
                IbidRender.ExitCode.of(error).exit()
            }
        }
    }
}

extension IbidCommand {
    /// The command that `arguments` ask for.
    ///
    /// Mostly they name one and nothing is wrong with the rest: then it can parse them alone, which spares a short search
    /// a tenth of its time. All else, help and errors too, is for the parser of all commands.
    private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        let named = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
        if let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == named {
            return command
        }
        return try parseAsRoot(arguments)
    }
}

extension IbidRender.ExitCode {
    /// Ends the command with this code.
    func end() throws {
        if self != .success { throw ArgumentParser.ExitCode(rawValue) }
    }

    /// Ends the process with this code, now.
    func exit() -> Never { Foundation.exit(rawValue) }
}
