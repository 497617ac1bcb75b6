import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import Testing

/// Other names, other spellings, slips.
@Suite struct NameSearchTests {
    /// Each spelling finds the passages of each other one among the first five.
    @Test(arguments: [
        ["al-Qa'ida", "Al Qaeda", "al-Qaida", "Al-Aq'ida"], ["Belmokhtar", "Bel Mokhtar", "bin Mukhtar"],
        ["Droukdel", "Droukdal"], ["Shabaab", "the Shabab"],
    ])
    func everySpellingFindsTheOthers(spellings: [String]) async throws {
        let index = try await SampleIndex.shared.value.index
        let texts = try index.search("-zzzz", options: SearchOptions(limit: 1000)).hits.map(\.passage.text)
        for typed in spellings {
            let found = try index.search(typed, options: SearchOptions(limit: 5)).hits.map(\.passage.text)
            for other in spellings where texts.contains(where: { $0.contains(other) }) {
                #expect(found.contains { $0.contains(other) }, "\(other) for \(typed)")
            }
        }
    }

    private func index(_ text: String) async throws -> (Index, ScratchFolder) {
        let folder = try ScratchFolder()
        try folder.write(text, to: "c/a.txt")
        let path = folder.file("x.sqlite")
        _ = try await Indexer(path: path, options: IndexingOptions(paths: [folder.file("c")])).run()
        return (try Index(path: path), folder)
    }

    private static let text = """
        Alpha

        The Front for the Renewal of Words (FRW) was founded in 1998 by Hassan Droukdel.
        A very long line about nothing of interest stands here, and only at its end comes the name of the FRW, once.
        Members of the Front for the Renewal of Words met.
        Droukdal spoke.
        Droukdal and Droukdal.
        In the report of the day, which was long and full of other things, Droukdel is named among many others.
        Abu Zeid was seen. Abd Zeid was not.

        """

    @Test func whatStandsInNeverComesFirst() async throws {
        let (index, _) = try await index(Self.text)
        for (typed, other) in [("FRW", "Renewal"), ("Droukdel", "Droukdal"), ("Droukdal", "Droukdel")] {
            let texts = try index.search(typed).hits.map(\.passage.text)
            let exact = texts.count { $0.contains(typed) }
            #expect(exact > 0 && texts.prefix(exact).allSatisfy { $0.contains(typed) }, "\(typed)")
            #expect(texts.count > exact && texts.dropFirst(exact).allSatisfy { $0.contains(other) }, "\(typed)")
        }
    }

    @Test func expansionsAreListedExplainedAndTurnedOff() async throws {
        let (index, _) = try await index(Self.text)
        var options = SearchOptions()
        options.explains = true
        let result = try index.search("FRW", options: options)
        let expansion = try #require(result.expansions.first?.expansions.first)
        #expect(expansion.text == "Front for the Renewal of Words" && expansion.kind == .definition)
        #expect(try index.item(#require(expansion.passage)).passageText?.contains("(FRW)") == true)
        let last = try #require(result.hits.last?.explanation)
        #expect(last.parts.first?.kind == .expansion)
        options.expandsNames = false
        let exact = try index.search("FRW", options: options)
        #expect(exact.expansions.isEmpty && exact.hits.allSatisfy { $0.passage.text.contains("FRW") })
        #expect(try index.search("\"FRW\"").expansions.isEmpty)
        #expect(try index.search("frw").expansions.first?.expansions.isEmpty ?? true)
        #expect(try index.search("Abu Zeid", options: options).hits.count == 1)
        #expect(!(try index.search("Abu Zeid").expansions.flatMap(\.expansions).contains { $0.text.contains("Abd") }))
    }

    @Test func synonymsAreTheUsers() async throws {
        let (index, _) = try await index(Self.text)
        var options = SearchOptions()
        options.synonyms = try SynonymList(reading: "# ours\nconvened => met\nspeak, talk\n")
        #expect(try index.search("convened", options: options).hits.count == 1)
        #expect(try index.search("met convened", options: options).total.value == 1)
        #expect(throws: SynonymError(line: 2)) { try SynonymList(reading: "a, b\nc\n") }
    }

    @Test func slipsAreSuggestedAndForgivenOnlyWhenAsked() async throws {
        let index = try await SampleIndex.shared.value.index
        let plain = try index.search("kidnapings hostagse")
        #expect(plain.suggestions == [.init(word: "hostagse", instead: "hostages")] || plain.suggestions.count == 1)
        #expect(try index.search("hostagse").hits.isEmpty)
        var options = SearchOptions()
        options.forgivesTypos = true
        let fuzzy = try index.search("hostagse", options: options)
        #expect(!fuzzy.hits.isEmpty && fuzzy.expansions.first?.expansions.first?.kind == .typo)
        for number in ["20133", "1999x", "77777"] {
            let result = try index.search(number, options: options)
            #expect(result.suggestions.isEmpty && result.hits.isEmpty)
        }
    }
}

extension ShownItem {
    fileprivate var passageText: String? {
        if case .passage(let passage) = self { passage.text } else { nil }
    }
}
