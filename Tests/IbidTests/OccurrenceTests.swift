import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import Testing

/// How often phrases and beginnings of words stand in titles and bodies, against counting them in the text: in passages of
/// a few words and of many thousands, whose positions take from 1 to 15 bits.
@Suite struct OccurrenceTests {
    private struct Record {
        let title: [String]
        let body: [String]
    }

    private static let words = ["kaba", "kabo", "daga", "gogo"]
    private static let lengths = [1, 2, 7, 8, 9, 16, 40, 130, 600, 3_000, 20_000]

    private static func text(_ count: Int, _ random: inout SplitMix64) -> [String] {
        // Some words are much commoner than others.
        (0..<count).map { _ in words[min(Int.random(in: 0..<6, using: &random), Int.random(in: 0..<4, using: &random))]
        }
    }

    private static func records(_ random: inout SplitMix64) -> [Record] {
        (0..<700).map { number in
            // Long ones are few; the first blocks of a list have none.
            let longest = number % 150 == 149 ? 11 : number < 300 ? 6 : 9
            let length = lengths[Int.random(in: longest == 11 ? 9..<11 : 0..<longest, using: &random)]
            return Record(
                title: text(Int.random(in: 0..<12, using: &random), &random),
                body: text(Int.random(in: 1...length, using: &random), &random))
        }
    }

    private static func count(_ phrase: [String], in words: [String]) -> Int {
        guard words.count >= phrase.count else { return 0 }
        return (0...(words.count - phrase.count)).count { words[$0..<($0 + phrase.count)].elementsEqual(phrase) }
    }

    private static func build(_ records: [Record], _ folder: ScratchFolder) async throws -> String {
        let lines = try records.enumerated().map { number, record in
            let object = [
                "_id": String(number), "title": record.title.joined(separator: " "),
                "text": record.body.joined(separator: " "),
            ]
            return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
        }
        try folder.write(lines.joined(separator: "\n"), to: "c/r.jsonl")
        let path = folder.file("x.sqlite")
        _ = try await IncrementalTests.index(path, [folder.file("c")], words: 0)
        return path
    }

    /// By record, how often the query's only term stands in title and body, as the explanations of the hits say.
    private static func found(_ query: String, _ index: Index) throws -> [String: [Int]] {
        var options = SearchOptions(limit: 1_000)
        (options.explains, options.countsAll) = (true, true)
        var found: [String: [Int]] = [:]
        for hit in try index.search(query, options: options).hits {
            let fields = try #require(hit.explanation?.parts.first { $0.kind == .term }).fields
            func count(_ name: String) -> Int { fields.first { $0.name == name }?.count ?? 0 }
            let key = try #require(hit.passage.document.key)
            #expect(found.updateValue([count("title"), count("body")], forKey: key) == nil)
        }
        return found
    }

    @Test(arguments: [5, 6] as [UInt64]) func countsAreThoseOfTheText(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        let records = Self.records(&random)
        let folder = try ScratchFolder()
        let path = try await Self.build(records, folder)
        // A first search reads lists as they are stored, later ones decode them.
        let warm = try Index(path: path)
        _ = try warm.search("kaba")
        for round in 0..<24 {
            let phrase = (0..<(2 + round % 3)).map { _ in Self.words[Int.random(in: 0..<4, using: &random)] }
            var wanted: [String: [Int]] = [:]
            for (number, record) in records.enumerated() {
                let counts = [Self.count(phrase, in: record.title), Self.count(phrase, in: record.body)]
                if counts != [0, 0] { wanted[String(number)] = counts }
            }
            let query = "\"\(phrase.joined(separator: " "))\""
            for index in [warm, try Index(path: path)] {
                let found = try Self.found(query, index)
                #expect(found == wanted, "seed \(seed), round \(round): \(query)")
            }
        }
        var wanted: [String: [Int]] = [:]
        for (number, record) in records.enumerated() {
            let counts = [record.title, record.body].map { words in words.count { $0.hasPrefix("kab") } }
            if counts != [0, 0] { wanted[String(number)] = counts }
        }
        #expect(wanted.count > 500)
        #expect(try Self.found("kab*", warm) == wanted)
    }
}
