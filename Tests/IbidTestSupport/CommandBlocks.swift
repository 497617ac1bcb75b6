/// Commands in a Markdown file and what they print.
///
/// A block fenced as `console` holds lines `$ ibid …`, each followed by what the command prints to standard output,
/// lines `2> …` that its standard error must hold, and `=> n` for an exit code other than 0. `…` alone on a line stands
/// for any further lines.
package struct CommandBlocks {
    /// One command and its expectations.
    package struct Command: Sendable {
        /// The line of the file, from 1.
        package let line: Int
        package let arguments: [String]
        package var output: [String] = []
        package var errors: [String] = []
        package var status: Int32 = 0
    }

    /// The commands in `markdown`, in order.
    package static func commands(in markdown: String) -> [Command] {
        var commands: [Command] = []
        var isInside = false
        for (index, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, line.hasPrefix("$ ibid") {
                commands.append(Command(line: index + 1, arguments: words(line.dropFirst("$ ibid".count))))
            } else if isInside, !commands.isEmpty {
                let last = commands.count - 1
                if line.hasPrefix("2> ") {
                    commands[last].errors.append(String(line.dropFirst(3)))
                } else if line.hasPrefix("=> "), let status = Int32(line.dropFirst(3)) {
                    commands[last].status = status
                } else {
                    commands[last].output.append(String(line))
                }
            }
        }
        return commands
    }

    /// What is wrong with an outcome; `nil` where it is as expected.
    package static func fault(of outcome: Program.Outcome, for command: Command) -> String? {
        let place = "line \(command.line), ibid \(command.arguments.joined(separator: " "))"
        guard outcome.status == command.status else { return "\(place): exit \(outcome.status)\n\(outcome.errors)" }
        for expected in command.errors where !outcome.errors.contains(expected) {
            return "\(place): standard error lacks “\(expected)”:\n\(outcome.errors)"
        }
        var printed = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while printed.last == "" { printed.removeLast() }
        var expected = command.output
        while expected.last == "" { expected.removeLast() }
        if expected.last == "…" {
            expected.removeLast()
            printed = Array(printed.prefix(expected.count))
        }
        return printed == expected ? nil : "\(place): printed\n\(outcome.output)"
    }

    /// The words of a command line, with single and double quotes as a shell has them.
    private static func words(_ line: Substring) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in line {
            if let open = quote {
                if character == open { quote = nil } else { word = (word ?? "") + String(character) }
            } else if character == "'" || character == "\"" {
                quote = character
                word = word ?? ""
            } else if character == " " {
                if let done = word { words.append(done) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }
}
