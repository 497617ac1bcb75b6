internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidRender

struct ResolveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Find quoted passages again after their documents have changed.",
        discussion: """
            SELECTOR is a file of selectors, - for standard input, or the id of a passage. Selectors come from \
            `ibid search --format json --selectors`, `ibid export passages --format webannotation`, or any tool that \
            writes the Web Annotation Data Model. Each is sought by its place while the document is the same, by its \
            quote, by what stands before and after, and with up to a fifth of it edited; one that is found nowhere is \
            orphaned, one that fits several places equally well is ambiguous. Exit codes: 0 all found, 1 some orphaned \
            or ambiguous, 2 failure.
            """)

    @Argument(help: "A file of selectors, - for standard input, or the id of a passage.")
    var selector: String

    @Option(help: "Look in this file instead of the one that the selector names.")
    var file: String?

    @Option(help: "How to write what was found: text, json or jsonl.")
    var format: ResolutionFormat = .text

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let index = try Index(path: global.path)
        var isWhole = true
        let selectors = try selectors(index)
        for selector in selectors {
            let resolution = try index.resolve(selector, in: file)
            if [.orphaned, .ambiguous].contains(resolution.match.method) { isWhole = false }
            switch format {
            case .text: try Console.write(ResolutionText(style: global.style, width: Console.width).text(resolution))
            case .json where selectors.count == 1: try Console.write(JSONValue(resolution))
            case .json, .jsonl: try Console.write(JSONValue(resolution).text(isPretty: false) + "\n")
            }
        }
        if !isWhole { try IbidRender.ExitCode.nothing.end() }
    }

    private func selectors(_ index: Index) throws -> [TextSelector] {
        let bytes: [UInt8]
        if selector == "-" {
            bytes = try Console.readInput(limit: global.fileSize)
        } else if let data = FileManager.default.contents(atPath: selector) {
            bytes = Array(data)
        } else {
            guard case .passage(let passage) = try index.item(selector) else {
                throw ValidationError("\(selector) is neither a file nor the id of a passage")
            }
            return try index.selectors(for: [passage])
        }
        do {
            return try SelectorReader.selectors(in: bytes, needsDocument: file == nil)
        } catch {
            throw ValidationError("\(selector == "-" ? "standard input" : selector): \(Messages.text(error))")
        }
    }
}

/// How resolutions are written.
enum ResolutionFormat: String, Choice {
    case text, json, jsonl
}
