import Ibid
import IbidModel
import IbidTestSupport
import Testing

/// Any string is a query; the engine never sees its own syntax in it.
@Suite struct QuerySafetyTests {
    @Test func everyPrintableStringOfOneOrTwoCharacters() async throws {
        let index = try await SampleIndex.shared.value.index
        let printable = (0x20...0x7E).compactMap { Unicode.Scalar($0).map(String.init) }
        for first in printable {
            _ = try index.search(first, options: SearchOptions(limit: 1))
            for second in printable { _ = try index.search(first + second, options: SearchOptions(limit: 1)) }
        }
    }

    @Test func tenThousandRandomStrings() async throws {
        let index = try await SampleIndex.shared.value.index
        var random = SplitMix64(seed: 2026)
        for round in 0..<10_000 {
            let text = random.unicodeString(length: 24)
            #expect(throws: Never.self, "seed 2026, round \(round)") {
                try index.search(text, options: SearchOptions(limit: 1))
            }
        }
    }

    @Test func randomStringsAsValuesOfFields() async throws {
        let index = try await SampleIndex.shared.value.index
        var random = SplitMix64(seed: 2027)
        for round in 0..<1_000 {
            let field = random.pick(["author", "source", "publisher", "document", "title", "section"])
            let text = "\(field):\(random.unicodeString(length: 3))"
            #expect(throws: Never.self, "seed 2027, round \(round)") {
                try index.search(text, options: SearchOptions(limit: 1))
            }
        }
    }

    /// A word counts where the tokenizer makes a term of it: of a private-use character it does, of a lone mark not.
    @Test(arguments: ["author", "source", "publisher"]) func valuesWithoutAWordOfTheIndex(field: String) async throws {
        let index = try await SampleIndex.shared.value.index
        for value in ["\u{E000}", "\u{301}", "\u{F8FF}\u{301}", "---", "\"--- \u{E000}\"", "\u{1E900}", "\u{200B}"] {
            #expect(try index.search("\(field):\(value)").hits.isEmpty, "\(value)")
        }
        #expect(try index.search("mali \(field):\u{E000}").hits.isEmpty)
    }

    @Test(arguments: [
        "multi-agent", "[19]", "AQ's", "\"", "-", "title:", "NEAR(a b)", "a NEAR/5 b", "^mali", "mali + france",
        "{title} : x",
        "passage_fts : x", "rowid:1", "a;b", "DROP TABLE passage", "'; --", "x' OR '1'='1", "\u{0}", "mali\u{0}niger",
        "body:mali",
        "* * *", "a* *b", "((((a))))", "OR OR OR", "AND", "NOT mali", "\u{1F600}", "ملي", "%", "_", "\\",
    ])
    func engineSyntaxIsText(_ text: String) async throws {
        _ = try await SampleIndex.shared.value.index.search(text)
    }

    @Test func aNulDoesNotCutTheQuery() async throws {
        let index = try await SampleIndex.shared.value.index
        #expect(try index.search("zzzz\u{0}mali").total == index.search("mali").total)
    }
}
