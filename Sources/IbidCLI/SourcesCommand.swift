internal import ArgumentParser
internal import Ibid
internal import IbidModel
internal import IbidRender

struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "List the cited works, and decide which of them are the same.",
        subcommands: [List.self, Same.self, Never.self, Forget.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List works, most cited first.",
            discussion: """
                Spellings that are surely one work are joined, and each says why; `sources never A B` parts them. \
                Suspects are never joined: `sources same A B` does that.
                """)

        @Argument(help: "Words of the title, author or publisher; all must occur.")
        var query: [String] = []

        @Option(name: .shortAndLong, help: "How many works (50).")
        var limit = 50

        @Option(help: "How many works to pass over.")
        var offset = 0

        @Option(help: "Go on from here: `next` of the last JSON answer, in place of --offset.")
        var cursor: String?

        @Option(help: "How to write them: text or json.")
        var format: AnswerFormat = .text

        @OptionGroup var global: GlobalOptions

        func validate() throws {
            if limit < 1 { throw ValidationError("--limit takes 1 or more") }
            try SearchOptions.check(offset: offset)
        }

        func run() throws {
            let text = query.joined(separator: " ")
            let found = try Index(path: global.path)
                .sources(matching: text, limit: limit, offset: offset, cursor: cursor)
            try format.write(JSONValue.sources(found.listings, total: found.total, next: found.next), global) {
                $0.text(found.listings)
            }
            if format == .text {
                global.note("\(Counted.text(found.total, "source")), \(found.listings.count) shown")
            }
            if found.listings.isEmpty { try IbidRender.ExitCode.nothing.end() }
        }
    }

    /// The two ids that every decision takes.
    struct Pair: ParsableArguments {
        @Argument(help: "The id of a source, or its beginning.")
        var a: String

        @Argument(help: "The id of the other source.")
        var b: String

        @OptionGroup var global: GlobalOptions

        func decide(_ kind: SourceRelation.Kind?) throws {
            let file = try SourceDecider(path: global.path).decide(kind, a, b)
            global.note(kind == nil ? "taken out of \(file)" : "recorded in \(file)")
        }
    }

    struct Same: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Say that two sources are the same work.")
        @OptionGroup var pair: Pair
        func run() throws { try pair.decide(.same) }
    }

    struct Never: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Say that two sources are different works.")
        @OptionGroup var pair: Pair
        func run() throws { try pair.decide(.never) }
    }

    struct Forget: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Take back what was said of two sources.")
        @OptionGroup var pair: Pair
        func run() throws { try pair.decide(nil) }
    }
}
