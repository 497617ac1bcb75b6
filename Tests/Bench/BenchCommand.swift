internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidTestSupport

/// Makes corpora and times searches, audits and checks; `scripts/bench` calls it.
@main
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ibid-bench", subcommands: [Generate.self, Search.self, AuditBench.self, CheckBench.self])

    struct Generate: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write generated profiles.")
        @Argument var folder: String
        @Option var passages = 10_000
        @Option var seed: UInt64 = 1

        func run() throws {
            let corpus = GeneratedCorpus(words: ZipfWords(count: 60_000), seed: seed)
            print("\(try corpus.write(passages: passages, to: folder)) bytes")
        }
    }

    struct Search: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Time searches of a generated corpus, in this process.")
        @Argument var index: String
        @Option(help: "As it was generated.") var passages = 10_000
        @Option var seed: UInt64 = 1
        @Option(help: "Queries of each kind.") var count = 100
        @Option(help: "Only this kind; repeatable.") var only: [String] = []
        @Option(help: "Time this query alone, so many times.") var query: String?
        @Flag(help: "Print the queries, one a line, and time nothing.") var list = false
        @Flag(help: "Rank only: ids and scores of the best ten, without text, notes and sources.") var ranking = false
        @Flag(help: "Print kind and milliseconds of each query instead of a table.") var raw = false

        func run() throws {
            let words = ZipfWords(count: 60_000)
            let corpus = GeneratedCorpus(words: words, seed: seed)
            let mix = QueryMix(words: words, corpus: corpus, profiles: max(1, passages / 100))
            var all: [Double] = []
            let opened = list ? nil : try Index(path: index)
            if let query, let opened {
                let times = try (0..<count).map { _ in
                    try ContinuousClock().measure { try ask(opened, query) } / .milliseconds(1)
                }
                print(BenchCommand.line("query", times))
                return
            }
            for kind in QueryMix.Kind.allCases where only.isEmpty || only.contains(kind.rawValue) {
                let queries = mix.queries(kind, count: count, seed: seed &+ 77)
                guard let opened else {
                    for query in queries { print("\(kind.rawValue)\t\(query)") }
                    continue
                }
                for query in queries { try ask(opened, query) }
                let times = try queries.map { query in
                    try ContinuousClock().measure { try ask(opened, query) } / .milliseconds(1)
                }
                if raw {
                    for time in times { print("\(kind.rawValue)\t\(time)") }
                } else {
                    print(BenchCommand.line(kind.rawValue, times))
                }
                all += times
            }
            if !list, !raw { print(BenchCommand.line("all", all)) }
        }

        private func ask(_ index: Index, _ query: String) throws {
            if ranking {
                _ = try index.ranking(query, options: SearchOptions())
            } else {
                _ = try index.search(query)
            }
        }
    }

    /// Percentiles of times in milliseconds.
    static func line(_ name: String, _ times: [Double]) -> String {
        let sorted = times.sorted()
        func at(_ share: Double) -> String {
            String(format: "%8.2f", sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
        }
        return name.padding(toLength: 14, withPad: " ", startingAt: 0)
            + "p50 \(at(0.5))  p95 \(at(0.95))  p99 \(at(0.99))  worst \(at(1)) ms"
    }
}
