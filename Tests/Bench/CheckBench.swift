internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidRender

/// Times checks of claims against an index.
struct CheckBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Time warm checks of claims, and the search for their passages alone.")
    @Argument var index: String
    @Option(
        help: "A file of claims, JSONL with the field `claim` or one a line; without it words of generated profiles.")
    var claims: String?
    @Option(help: "As it was generated.") var passages = 10_000
    @Option var seed: UInt64 = 1
    @Option(help: "Claims of generated profiles.") var count = 200
    @Option(help: "Write the reports to this file, JSONL.") var json: String?

    func run() throws {
        let opened = try Index(path: index)
        let texts = try texts()
        let reports = try texts.map { try opened.check($0) }
        if let json {
            let lines = reports.map { JSONValue($0).text(isPretty: false) + "\n" }
            try lines.joined().write(toFile: json, atomically: true, encoding: .utf8)
        }
        let checks = try texts.map { text in
            try ContinuousClock().measure { _ = try opened.check(text) } / .milliseconds(1)
        }
        let searches = try texts.map { text in
            try ContinuousClock().measure { _ = try opened.ranking(text, options: SearchOptions(limit: 50)) }
                / .milliseconds(1)
        }
        print(BenchCommand.line("check", checks))
        print(BenchCommand.line("its ranking", searches))
    }

    private func texts() throws -> [String] {
        guard let claims else {
            let words = ZipfWords(count: 60_000)
            let corpus = GeneratedCorpus(words: words, seed: seed)
            let mix = QueryMix(words: words, corpus: corpus, profiles: max(1, passages / 100))
            return mix.queries(.claim, count: count, seed: seed &+ 77)
        }
        return try String(contentsOfFile: claims, encoding: .utf8).split(separator: "\n").map { line in
            (try? JSONDecoder().decode(Claim.self, from: Data(line.utf8)))?.claim ?? String(line)
        }
    }

    private struct Claim: Decodable {
        let claim: String
    }
}
