import Foundation
import Ibid
import IbidModel
import IbidRender
import IbidTestSupport
import Testing

@Suite struct SelectorTests {
    /// Every passage of the project's own profiles: both positions give its text in the file, and its surroundings are
    /// the file's and tell it from all others.
    @Test func selectorsAgreeWithTheFiles() async throws {
        let sample = try await SampleIndex.shared.value
        let files = Dictionary(uniqueKeysWithValues: try Project.profiles().map { ($0.name, $0.bytes) })
        func folded(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        var count = 0
        try sample.index.eachDocument { _, passages in
            for (passage, selector) in zip(passages, try sample.index.selectors(for: passages)) {
                let bytes = try #require(files[passage.document.path])
                let text = String(decoding: bytes, as: UTF8.self)
                let span = try #require(selector.span)
                #expect(String(decoding: bytes[span.range], as: UTF8.self) == passage.text)
                let points = try #require(selector.codePoints)
                let scalars = Array(text.unicodeScalars)[points]
                #expect(String(String.UnicodeScalarView(scalars)) == passage.text)
                let around = folded(selector.prefix + selector.exact + selector.suffix)
                let whole = folded(text)
                #expect(whole.ranges(of: around).count == 1, "\(passage.document.path):\(passage.line) \(around)")
                count += 1
            }
        }
        #expect(count > 150)
    }

    /// An index over one file, the file, and the answer to a search with selectors as JSON.
    private func scene(_ text: String, query: String) async throws -> (ScratchFolder, Index, [UInt8]) {
        let folder = try ScratchFolder()
        try folder.write(text, to: "Corpus/a.txt")
        let path = folder.file("x.sqlite")
        _ = try await Indexer(path: path, options: IndexingOptions(paths: [folder.file("Corpus")])).run()
        let index = try Index(path: path)
        let result = try index.search(query)
        let selectors = try index.selectors(for: result.hits.map(\.passage))
        return (folder, index, Array(JSONValue.result(result, selectors: selectors).text(isPretty: false).utf8))
    }

    private static let text = """
        Alpha

        History

        The men came from Algeria in the spring. They took the hotel by night.

        The men came from Mali in the autumn. They took the airport by day.
        """

    @Test func whatJSONSaysIsReadBackWhole() async throws {
        let (_, index, json) = try await scene(Self.text, query: "men")
        let hits = try index.search("men").hits
        let made = try index.selectors(for: hits.map(\.passage))
        #expect(try SelectorReader.selectors(in: json) == made && made.count == 2)
        let page =
            WebAnnotationExport.head
            + zip(hits, made).map { WebAnnotationExport.text($0.passage, selector: $1) }
            .joined(separator: WebAnnotationExport.separator) + WebAnnotationExport.tail
        #expect(try SelectorReader.selectors(in: Array(page.utf8)) == made)
    }

    @Test func theFileAsItIsNowIsSearched() async throws {
        let (folder, index, json) = try await scene(Self.text, query: "airport")
        let selector = try #require(try SelectorReader.selectors(in: json).first)
        let before = try index.resolve(selector)
        #expect(before.match.method == .position && before.origin == .file && before.passage != nil)
        try folder.write(
            Self.text.replacing("History", with: "History\n\nA new paragraph.").replacing("airport", with: "air port"),
            to: "Corpus/a.txt")
        let after = try index.resolve(selector)
        #expect(after.match.method == .approximate && after.line == 9 && after.passage == nil)
        #expect(after.text == "The men came from Mali in the autumn. They took the air port by day.")
        // What is found now is found again by its own selector.
        let again = try index.resolve(try #require(after.renewed))
        #expect(again.match.method == .position && again.match.span == after.match.span)
    }

    @Test func withoutTheFileTheIndexAnswers() async throws {
        let (folder, index, json) = try await scene(Self.text, query: "airport")
        let selector = try #require(try SelectorReader.selectors(in: json).first)
        try FileManager.default.removeItem(atPath: folder.file("Corpus/a.txt"))
        let found = try index.resolve(selector)
        #expect(found.match.method == .position && found.origin == .index && found.text == selector.exact)
    }

    @Test func aPassageThatMovedToAnotherDocumentIsFound() async throws {
        let (folder, _, json) = try await scene(Self.text, query: "airport")
        let selector = try #require(try SelectorReader.selectors(in: json).first)
        try FileManager.default.moveItem(atPath: folder.file("Corpus/a.txt"), toPath: folder.file("Corpus/b.txt"))
        let path = folder.file("x.sqlite")
        _ = try await Indexer(path: path, options: IndexingOptions(paths: [folder.file("Corpus")])).run()
        let found = try Index(path: path).resolve(selector)
        #expect(found.path == "b.txt" && found.match.method == .position)
    }

    @Test func recordsOfACollection() async throws {
        let folder = try ScratchFolder()
        let record = { (text: String) in #"{"_id":"k1","title":"T","text":"\#(text)"}"# + "\n" }
        try folder.write(record("First line.\\nThe sentence that is sought."), to: "Corpus/a.jsonl")
        let path = folder.file("x.sqlite")
        _ = try await Indexer(path: path, options: IndexingOptions(paths: [folder.file("Corpus")])).run()
        let index = try Index(path: path)
        let hit = try #require(try index.search("sought").hits.first)
        let selector = try #require(try index.selectors(for: [hit.passage]).first)
        #expect(selector.key == "k1" && selector.prefix == "First line. ")
        try folder.write(record("Another line.\\nFirst line.\\nThe sentence that is sought."), to: "Corpus/a.jsonl")
        let found = try index.resolve(selector)
        #expect(found.match.method == .quote && found.line == 3)
    }

    @Test func whatIsAmbiguousIsNotRenewed() async throws {
        let (folder, index, _) = try await scene(Self.text, query: "airport")
        let twice = try index.resolve(TextSelector(exact: "The men came from"), in: folder.file("Corpus/a.txt"))
        #expect(twice.match.method == .ambiguous && twice.line == 5 && twice.renewed == nil)
    }

    @Test func aQuoteAloneNeedsItsDocument() async throws {
        let bare = Array(#"{"type":"TextQuoteSelector","exact":"the airport"}"#.utf8)
        let (folder, index, _) = try await scene(Self.text, query: "airport")
        let selector = try #require(try SelectorReader.selectors(in: bare).first)
        #expect(selector == TextSelector(exact: "the airport"))
        let found = try index.resolve(selector, in: folder.file("Corpus/a.txt"))
        #expect(found.match.method == .quote && found.line == 7)
        #expect(throws: SelectorError.noDocument) { try SelectorReader.selectors(in: bare, needsDocument: true) }
        let wrapped = Array(#"{"source":"a.txt","selector":{"type":"TextQuoteSelector","exact":"x"}}"#.utf8)
        #expect(try SelectorReader.selectors(in: wrapped, needsDocument: true).map(\.path) == ["a.txt"])
    }

    @Test(arguments: [
        ("", SelectorError.notJSON(line: 1)), ("{", .notJSON(line: 1)), ("{}", .noQuote), ("[1]", .notJSON(line: 1)),
        (#"{"selector":[{"type":"TextPositionSelector","start":1,"end":2}]}"#, .noQuote),
        ("{\"selector\":{\"exact\":\"a\"}}\nx", .notJSON(line: 2)),
    ])
    func whatIsNoSelector(text: String, error: SelectorError) {
        if text.isEmpty {
            #expect(throws: SelectorError.noQuote) { try SelectorReader.selectors(in: Array(text.utf8)) }
        } else {
            #expect(throws: error) { try SelectorReader.selectors(in: Array(text.utf8)) }
        }
    }
}
