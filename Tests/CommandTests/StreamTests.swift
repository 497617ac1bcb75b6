import Foundation
import IbidTestSupport
import Testing

/// What is lost on standard input or output is told, and fails the command.
@Suite struct StreamTests {
    private static let note = "“A Title of Some Length.” CNN, 17 Jan. 2013. Web. 27 Oct. 2015."

    private func corpus() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        try folder.write("Alpha\n\nA word.[1]\n[1] \(Self.note)\n", to: "Corpus/a.txt")
        #expect(try Program.run(["index"], in: folder.path).status == 0)
        return folder
    }

    /// `/dev/full` takes nothing and says that the disk is full.
    @Test(arguments: [
        ["--help"], ["--version"], ["search", "word"], ["search", "word", "--format", "jsonl"],
        ["export", "sources", "--format", "csv"], ["status"], ["status", "--config"], ["show", "p"], ["sources"],
        ["cited-by", "title"], ["check", "A word."], ["audit", "Corpus"], ["audit", "Corpus", "--format", "json"],
        ["audit", "--explain", "all"], ["index"], ["verify"], ["mcp", "--print-config", "claude"],
    ])
    func fullOutput(arguments: [String]) throws {
        let folder = try corpus()
        var arguments = arguments
        if arguments == ["show", "p"] {
            let hit = try Program.run(["search", "word", "--format", "tsv"], in: folder.path).output
            arguments[1] = String(hit.split(separator: "\n")[1].split(separator: "\t")[2])
        }
        let outcome = try Program.run(arguments, in: folder.path, outputPath: "/dev/full")
        #expect(outcome.status == 2, "\(arguments)")
        #expect(outcome.errors.contains("standard output cannot be written"), "\(arguments) \(outcome.errors)")
    }

    @Test func fullOutputOfAServerOfMessages() throws {
        let folder = try corpus()
        let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"# + "\n"
        let outcome = try Program.run(["mcp"], in: folder.path, input: ping, outputPath: "/dev/full")
        #expect(outcome.status == 2 && outcome.errors.contains("standard output cannot be written"))
    }

    /// A folder can be opened, but not read.
    @Test(arguments: [
        ["index", "-", "--name", "piped"], ["index", "--files-from", "-"], ["check", "-"], ["resolve", "-"], ["mcp"],
    ])
    func unreadableInput(arguments: [String]) throws {
        let folder = try corpus()
        let piped = ["index", "-", "--name", "piped"]
        #expect(try Program.run(piped, in: folder.path, input: "Beta\n\nPiped text.\n").status == 0)
        let outcome = try Program.run(arguments, in: folder.path, inputPath: "/")
        #expect(outcome.status == 2 && outcome.output.isEmpty, "\(arguments)")
        #expect(outcome.errors.contains("standard input cannot be read"), "\(arguments) \(outcome.errors)")
        #expect(try Program.run(["search", "piped"], in: folder.path).output.contains("piped:3"))
    }

    @Test func longInput() throws {
        let folder = try corpus()
        let text = "Beta\n\nPiped text.\n"
        func status(_ limit: Int) throws -> Int32 {
            let arguments = ["index", "-", "--name", "piped", "--max-file-size", String(limit)]
            return try Program.run(arguments, in: folder.path, input: text).status
        }
        #expect(try status(text.utf8.count - 1) == 2)
        #expect(try Program.run(["search", "piped"], in: folder.path).status == 1)
        #expect(try status(text.utf8.count) == 0)
        let claim = try Program.run(
            ["check", "-"], in: folder.path, environment: ["IBID_MAX_FILE_SIZE": "5"], input: text)
        #expect(claim.status == 2 && claim.errors.contains("more than 5 bytes"))
    }
}
