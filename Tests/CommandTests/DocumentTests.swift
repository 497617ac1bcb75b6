import Foundation
import IbidModel
import IbidTestSupport
import Testing

/// Documents say what the program does.
@Suite struct DocumentTests {
    private func run(_ file: String) throws {
        let text = try String(contentsOfFile: Project.root + "/" + file, encoding: .utf8)
        let commands = CommandBlocks.commands(in: text)
        #expect(!commands.isEmpty)
        // `Corpus` is found from the project's root, but the index is the test's own.
        let folder = try ScratchFolder()
        for command in commands {
            let outcome = try Program.run(
                command.arguments, in: Project.root, environment: ["IBID_INDEX": folder.file("x.sqlite")])
            let fault = CommandBlocks.fault(of: outcome, for: command)
            #expect(fault == nil, "\(file), \(fault ?? "")")
        }
    }

    @Test func readme() throws { try run("README.md") }
    @Test func commands() throws { try run("Tests/CommandTests/commands.md") }

    @Test(arguments: PassageKind.allCases) func everyKindIsListed(kind: PassageKind) throws {
        let help = try Program.run(["search", "--help"], in: Project.root).output
        let page = try String(
            contentsOfFile: Project.root + "/Sources/Ibid/Ibid.docc/QueryLanguage.md", encoding: .utf8)
        let line = help.split(separator: "\n").first { $0.contains("kind:") }
        let row = page.split(separator: "\n").first { $0.contains("kind:") }
        #expect(line?.contains(kind.rawValue) == true && row?.contains(kind.rawValue) == true)
    }

    @Test func theMapNamesWhatExists() throws {
        let text = try String(contentsOfFile: Project.root + "/ARCHITECTURE.md", encoding: .utf8)
        var named = 0
        for piece in text.split(separator: "`")
        where piece.contains("/") && !piece.contains(" ") && !piece.contains("\n") {
            let isPath = ["Sources/", "Tests/", "scripts/", "Corpus/", "Index/", ".ci/"].contains {
                piece.hasPrefix($0)
            }
            guard isPath else { continue }
            named += 1
            #expect(FileManager.default.fileExists(atPath: Project.root + "/" + piece), "\(piece)")
        }
        #expect(named > 20)
    }

    @Test func theReadmeIsShortAndNamesEveryCommand() throws {
        let text = try String(contentsOfFile: Project.root + "/README.md", encoding: .utf8)
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count < 120)
        for command in [
            "index", "search", "show", "sources", "cited-by", "status", "verify", "eval", "check", "audit", "diff",
            "export", "resolve", "watch", "mcp",
        ] {
            #expect(text.contains("`ibid \(command)"), "\(command)")
        }
    }

    /// The one importer of GRDB and SQLite, no force unwraps, no files that nobody can read at a sitting.
    @Test func theHouseRules() throws {
        let sources = try #require(FileManager.default.enumerator(atPath: Project.root + "/Sources"))
        for case let name as String in sources where name.hasSuffix(".swift") {
            let text = try String(contentsOfFile: Project.root + "/Sources/" + name, encoding: .utf8)
            if !name.hasPrefix("IbidIndex/") { #expect(!text.contains("import GRDB"), "\(name)") }
            #expect(!text.contains("try!") && !text.contains("fatalError(") && !text.contains("TODO"), "\(name)")
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 400, "\(name)")
        }
    }
}
