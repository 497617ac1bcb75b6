import Ibid
import IbidModel
import IbidRender
import IbidTestSupport
import Testing

/// A work is described by all its citations together; what a citation says of itself is its own.
@Suite struct WorkDescriptionTests {
    private static let plain = "“Hotel attack kills dozens.” Reuters, 18 Jan. 2016. Web. 1 Feb. 2016."
    private static let full =
        "Doe, Jane. “Hotel attack kills dozens.” Reuters, 18 Jan. 2016, https://www.reuters.com/article/x1. "
        + "Accessed 3 Feb. 2016."

    private static func index(_ notes: [String], _ folder: ScratchFolder, _ name: String = "x") async throws -> Index {
        let text = notes.indices.map { "Claim number\($0 + 1).[\($0 + 1)]" }.joined(separator: "\n")
        let block = notes.enumerated().map { "[\($0.offset + 1)] \($0.element)" }.joined(separator: "\n")
        try folder.write("One\n\nNarrative\n\(text)\n\(block)\n", to: "\(name)/a.txt")
        let path = folder.file(name + ".sqlite")
        _ = try await IncrementalTests.index(path, [folder.file(name)])
        return try Index(path: path)
    }

    private static func cited(_ word: String, _ index: Index) throws -> CSLItem {
        try #require(try index.search(word).hits.first?.passage.notes.first?.citations.first).source.item
    }

    @Test func theWorkTakesWhatAnyOfItsCitationsSays() async throws {
        let folder = try ScratchFolder()
        let index = try await Self.index([Self.plain, Self.plain, Self.full], folder)
        let listing = try #require(try index.sources(matching: "", limit: 10).listings.first)
        #expect(listing.citations == 3 && listing.source.item.authors.map(\.display) == ["Jane Doe"])
        #expect(listing.source.item.url == "https://www.reuters.com/article/x1")
        #expect(listing.variants.map(\.source.item.authors.count) == [1])
        #expect(try Self.cited("number3", index) != Self.cited("number1", index), "when it was read differs")
        for word in ["number1", "number3"] {
            let item = try Self.cited(word, index)
            #expect(item.authors.map(\.display) == ["Jane Doe"] && item.url == "https://www.reuters.com/article/x1")
        }
        var entry = ""
        try index.eachSource { entry += BibTeXExport.entry($0) }
        #expect(entry.contains("author = {Doe, Jane}") && entry.contains("url = {https://www.reuters.com/article/x1}"))
        // In whatever order they are met.
        let turned = try await Self.index([Self.full, Self.plain, Self.plain], folder, "y")
        #expect(try turned.sources(matching: "", limit: 10).listings.first?.source == listing.source)
    }

    /// Two addresses of one description: the work has the commoner one, each citation its own.
    @Test func aCitationKeepsItsOwnAddress() async throws {
        let folder = try ScratchFolder()
        func note(_ address: String) -> String {
            "“Hotel attack kills dozens.” Reuters, 18 Jan. 2016, \(address). Accessed 3 Feb. 2016."
        }
        let index = try await Self.index(
            [note("https://a.org/1"), note("https://b.org/2"), note("https://b.org/2"), Self.plain], folder)
        let listings = try index.sources(matching: "", limit: 10).listings
        #expect(listings.map(\.source.item.url) == ["https://b.org/2"])
        #expect(try Self.cited("number1", index).url == "https://a.org/1")
        #expect(try Self.cited("number2", index).url == "https://b.org/2")
        #expect(try Self.cited("number4", index).url == "https://b.org/2", "it names none")
    }

    /// Nobody is said to have read a page on a day that a citation does not name.
    @Test func noDateOfAccessIsLent() async throws {
        let folder = try ScratchFolder()
        let index = try await Self.index(
            [Self.full, "https://www.reuters.com/article/x1", Self.plain], folder)
        #expect(try index.sources(matching: "", limit: 10).listings.map(\.citations) == [3])
        #expect(try Self.cited("number1", index).accessed?.edtf == "2016-02-03")
        #expect(try Self.cited("number2", index).accessed == nil)
        #expect(try Self.cited("number2", index).title == "Hotel attack kills dozens")
        #expect(try Self.cited("number3", index).accessed?.edtf == "2016-02-01")
        var dates: [String: String?] = [:]
        try index.eachCitation { dates[$0.label] = $0.citation.source.item.accessed?.edtf }
        #expect(dates == ["1": "2016-02-03", "2": nil, "3": "2016-02-01"])
    }

    @Test func partsOfTwoOutletsDoNotMix() {
        var item = CSLItem(type: "article-journal", title: "A")
        item.containerTitle = "Terrorism Monitor"
        var other = CSLItem(type: "report", title: "A b")
        (other.containerTitle, other.publisher, other.number) = ("Jamestown", "Jamestown Foundation", "7")
        (other.page, other.doi) = ("4–9", "10.1/x")
        other.accessed = CSLDate(edtf: "2016", text: "2016")
        let whole = item.completed(by: other)
        #expect(whole.publisher == nil && whole.number == nil && whole.page == nil && whole.accessed == nil)
        #expect(whole.doi == "10.1/x" && whole.title == "A" && whole.type == "article-journal")
        other.containerTitle = "Terrorism Monitor"
        #expect(item.completed(by: other).publisher == "Jamestown Foundation")
        #expect(CSLItem(type: "webpage").completed(by: other).type == "report")
    }
}
