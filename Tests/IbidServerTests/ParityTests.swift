import Foundation
import IbidModel
import IbidServer
import IbidTestSupport
import Testing

/// The command line and HTTP answer the same request with the same bytes.
@Suite struct ParityTests {
    /// The seed that the queries are drawn with.
    private static let seed: UInt64 = 20_261_125

    private func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    /// Queries of all shapes, from the words of the profiles.
    private func queries(_ count: Int, _ random: inout SplitMix64) throws -> [String] {
        let words = try Project.profiles().flatMap { profile in
            String(decoding: profile.bytes, as: UTF8.self).split { !$0.isLetter }.map(String.init)
        }.filter { $0.count > 2 }
        func word() -> String { words[Int.random(in: 0..<words.count, using: &random)] }
        return (0..<count).map { number in
            switch number % 10 {
            case 0: word()
            case 1: "\(word()) \(word())"
            case 2: "\(word()) \(word()) \(word()) \(word())"
            case 3: "\"\(word()) \(word())\""
            case 4: "\(word()) AND (\(word()) OR \(word()))"
            case 5: "\(word().prefix(4))*"
            case 6: "\(word()) cited:yes year:2001..2013"
            case 7: "author:\(word()) \(word())"
            case 8: "(\(word())'s [1] é–\u{202E} \"\(word())"
            default: "title:\(word()) \(word())"
            }
        }
    }

    @Test func twoHundredQueries() async throws {
        let sample = try await ServedSample.shared.value
        var random = SplitMix64(seed: Self.seed)
        for (number, query) in try queries(200, &random).enumerated() {
            var (arguments, parameters) = (["--format", "json"], "")
            if number % 2 == 1 {
                arguments += ["--limit", "3", "--offset", "1", "--snippet-words", "12"]
                parameters += "&limit=3&offset=1&snippet-words=12"
            }
            if number % 3 == 1 {
                arguments += ["--facet", "year", "--facet", "document", "--basis", "next"]
                parameters += "&facet=year&facet=document&basis=next"
            }
            if number % 5 == 1 {
                arguments += ["--explain", "--fuzzy", "--count"]
                parameters += "&explain=true&fuzzy=true&count=true"
            }
            if number % 7 == 1 {
                arguments.append("--exact")
                parameters += "&exact=true"
            }
            let printed = try Program.run(
                ["search", "--index", sample.path, "--quiet"] + arguments + ["--", query], in: sample.folder.path)
            let answer = try await sample.server.answer("/v1/search?q=\(encoded(query))\(parameters)")
            #expect(answer.status == 200 && printed.output == answer.body, "\(query) \(arguments), seed \(Self.seed)")
        }
    }

    @Test func whatIsNotASearch() async throws {
        let sample = try await ServedSample.shared.value
        let (passage, document, source) = (try sample.id("passage"), try sample.id("document"), try sample.id("source"))
        let next = try await sample.server.answer("/v1/search?q=mali").object["next"] as? String ?? ""
        for (arguments, path) in [
            (["show", passage], "/v1/passages/\(passage)"), (["show", document], "/v1/documents/\(document)"),
            (["show", source], "/v1/sources/\(source)"),
            (["show", String(passage.prefix(9))], "/v1/passages/\(passage.prefix(9))"),
            (["sources"], "/v1/sources"), (["sources", "mali", "--limit", "2"], "/v1/sources?q=mali&limit=2"),
            (["cited-by", source, "--limit", "50"], "/v1/sources/\(source)/passages"),
            (["cited-by", source, "--limit", "1", "--offset", "1"], "/v1/sources/\(source)/passages?limit=1&offset=1"),
            (["search", "mali", "--cursor", next], "/v1/search?q=mali&cursor=\(next)"),
        ] {
            let printed = try Program.run(
                arguments + ["--index", sample.path, "--format", "json", "--quiet"], in: sample.folder.path)
            #expect(printed.output == (try await sample.server.answer(path)).body, "\(arguments)")
        }
        for claim in ["MUJAO was founded in 2011.", "AQIM was founded in 1907.", "The moon is made of cheese."] {
            let printed = try Program.run(
                ["check", claim, "--index", sample.path, "--format", "json", "--quiet"], in: sample.folder.path)
            let answer = try await sample.server.answer(
                "POST", "/v1/check", headers: [("Content-Type", "application/json; charset=utf-8")],
                body: "{\"claim\": \"\(claim)\"}")
            #expect(printed.output == answer.body, "\(claim)")
        }
    }
}
