import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import Testing

/// An index of the project's own profiles, built once for all the tests that only read it.
struct SampleIndex {
    let folder: ScratchFolder
    let index: Index

    init() async throws {
        folder = try ScratchFolder()
        let path = folder.file("x.sqlite")
        _ = try await Indexer(path: path, options: IndexingOptions(paths: [Project.root + "/Corpus"])).run()
        index = try Index(path: path)
    }

    static let shared = Task { try await SampleIndex() }
}

@Suite struct SearchTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let query: String
        let holds: @Sendable (PassageRecord) -> Bool
        var isEmpty = false
        var testDescription: String { query }
    }

    private static func says(_ word: String) -> @Sendable (PassageRecord) -> Bool {
        { ($0.text + $0.section.joined() + $0.document.title).lowercased().contains(word) }
    }

    private static func cites(_ test: @escaping @Sendable (CSLItem) -> Bool) -> @Sendable (PassageRecord) -> Bool {
        { $0.notes.flatMap(\.citations).contains { test($0.source.item) } }
    }

    @Test(arguments: [
        Case(query: "ransom", holds: says("ransom")),
        Case(query: "mali AND france", holds: { says("mali")($0) && says("france")($0) }),
        Case(query: "\"splendid hotel\"", holds: says("splendid hotel")),
        Case(query: "kidnap*", holds: says("kidnap")),
        Case(query: "mali -france", holds: { says("mali")($0) && !says("france")($0) }),
        Case(query: "-mali", holds: { !$0.text.contains("Mali ") }),
        Case(query: "title:mourabitoun", holds: { $0.document.title.contains("Mourabitoun") }),
        Case(query: "section:strategy", holds: { $0.section.contains("Strategy") }),
        Case(query: "author:arieff", holds: cites { $0.authors.contains { $0.display.contains("Arieff") } }),
        Case(query: "publisher:\"rand corporation\" algeria", holds: cites { $0.containerTitle == "RAND Corporation" }),
        Case(query: "source:\"crisis in mali\"", holds: cites { $0.title == "Crisis in Mali" }),
        Case(query: "document:ansar", holds: { $0.document.path == "ansar-dine.txt" }),
        Case(query: "cited:yes mali", holds: { $0.sentences.contains { [.own, .next].contains($0.basis) } }),
        Case(query: "cited:no", holds: { !$0.sentences.contains { [.own, .next].contains($0.basis) } }),
        Case(
            query: "hattab OR author:karimi",
            holds: { says("hattab")($0) || cites { $0.authors.contains { $0.display.contains("Karimi") } }($0) }),
        Case(query: "(hattab OR sahraoui) document:salafist", holds: { $0.document.path.hasPrefix("salafist") }),
        Case(query: "zzzzqqq", holds: { _ in false }, isEmpty: true),
        Case(query: "\"mali in\" -mali", holds: { _ in false }, isEmpty: true),
    ])
    func queriesFindWhatTheySay(_ example: Case) async throws {
        let result = try await SampleIndex.shared.value.index.search(example.query, options: SearchOptions(limit: 1000))
        #expect(result.hits.isEmpty == example.isEmpty)
        #expect(result.total == .init(value: result.hits.count, isExact: true))
        for hit in result.hits { #expect(example.holds(hit.passage), "\(hit.passage.text)") }
        #expect(result.hits.map(\.rank) == Array(1..<(result.hits.count + 1)))
        #expect(zip(result.hits, result.hits.dropFirst()).allSatisfy { $0.score >= $1.score })
    }

    @Test(arguments: ["mali", "the", "cited:yes", "document:ansar", "attack OR hostage OR in"])
    func pagesAreSlicesOfTheWhole(query: String) async throws {
        let index = try await SampleIndex.shared.value.index
        let all = try index.search(query, options: SearchOptions(limit: 1000)).hits.map(\.passage.id)
        var paged: [String] = []
        for offset in stride(from: 0, to: all.count, by: 3) {
            paged += try index.search(query, options: SearchOptions(limit: 3, offset: offset)).hits.map(\.passage.id)
        }
        #expect(paged == all)
        #expect(Set(all).count == all.count)
    }

    @Test(arguments: [SearchOptions.offsets.upperBound, .max]) func pagesPastTheEndAreEmpty(offset: Int) async throws {
        let index = try await SampleIndex.shared.value.index
        let options = SearchOptions(limit: 10, offset: offset)
        let result = try index.search("mali", options: options)
        #expect(result.hits.isEmpty && result.total.value > 0 && result.next == nil)
        #expect(try index.search("mali OR the", options: SearchOptions(limit: .max)).hits.count > 10)
    }

    @Test func basisNarrowsStepByStep() async throws {
        let index = try await SampleIndex.shared.value.index
        func found(_ basis: Basis?) throws -> Set<String> {
            Set(try index.search("the in of", options: SearchOptions(limit: 1000, basis: basis)).hits.map(\.passage.id))
        }
        let (own, next, any) = (try found(.own), try found(.next), try found(nil))
        #expect(own.isSubset(of: next) && next.isSubset(of: any))
        #expect(!own.isEmpty && next.count < any.count)
        for hit in try index.search("the", options: SearchOptions(limit: 1000, basis: .own)).hits {
            #expect(!hit.passage.notes.contains { !$0.isInPassage })
        }
    }

    /// A rarer word counts more, more words count more, and a shorter passage counts more.
    @Test func rankingFollowsTheFormula() async throws {
        let folder = try ScratchFolder()
        try folder.write(
            "Alpha\n\nThe common common word.\nThe common rare word here.\nThe rare thing stands in a much longer line of many other words.\nThe rare thing.\n",
            to: "c/a.txt")
        let path = folder.file("x.sqlite")
        _ = try await Indexer(path: path, options: IndexingOptions(paths: [folder.file("c")])).run()
        let hits = try Index(path: path).search("common rare").hits.map(\.passage.text)
        #expect(hits.first == "The common rare word here.")
        let rare = try Index(path: path).search("thing").hits
        #expect(rare.map(\.passage.line) == [6, 5])
        // One occurrence in the body, no length norm, nothing but the sum over terms: idf · 1 · (k1 + 1) / (1 + k1) = idf.
        var plain = RankingParameters(b: 0)
        (plain.titlePower, plain.burstPower, plain.contextWeight) = (0, 0, 0)
        let flat = try Index(path: path).search("thing", options: SearchOptions(ranking: plain))
        let idf = log1p((4 - 2 + 0.5) / (2 + 0.5))
        #expect(abs((flat.hits.first?.score ?? 0) - idf) < 1e-12)
    }

    @Test func snippetsHighlightWordsAndKeepMarkersWhole() async throws {
        let index = try await SampleIndex.shared.value.index
        for words in [1, 5, 12, 40] {
            for hit in try index.search(
                "hostages mali \"the group\" kidnap*", options: SearchOptions(limit: 200, snippetWords: words)
            ).hits {
                let bytes = Array(hit.snippet.text.utf8)
                #expect(hit.snippet.text.split(separator: " ").count <= words)
                let core = hit.snippet.text.replacing("…", with: "")
                #expect(hit.passage.text.replacing("…", with: "").contains(core))
                #expect(bytes.count { $0 == UInt8(ascii: "[") } == bytes.count { $0 == UInt8(ascii: "]") })
                var position = 0
                for span in hit.snippet.highlights {
                    #expect(span.start >= position && span.end <= bytes.count)
                    position = span.end
                    let text = String(decoding: bytes[span.range], as: UTF8.self).lowercased()
                    #expect(
                        ["hostage", "mali", "the group", "kidnap"].contains {
                            text.hasPrefix($0) || $0.hasPrefix(text)
                        }, "\(text) in \(hit.passage.text)")
                }
            }
        }
    }

    @Test func phrasesRunThroughMarkers() async throws {
        let folder = try ScratchFolder()
        try folder.write(
            "Alpha\n\nIt fell.[1] Then it rose. A word[1]joined here.\n[1] “A Title.” CNN, 2013. Web. 1 Oct. 2015.\n",
            to: "c/a.txt")
        let path = folder.file("x.sqlite")
        _ = try await Indexer(path: path, options: IndexingOptions(paths: [folder.file("c")])).run()
        let index = try Index(path: path)
        #expect(try index.search("\"fell then it\"").hits.first?.snippet.highlights.count == 2)
        #expect(try index.search("\"word joined\"").hits.count == 1)
        #expect(try index.search("wordjoined").hits.isEmpty)
        #expect(try index.search("1").hits.isEmpty)
        #expect(
            try index.search("joined").hits.first?.passage.text == "It fell.[1] Then it rose. A word[1]joined here.")
    }
}
