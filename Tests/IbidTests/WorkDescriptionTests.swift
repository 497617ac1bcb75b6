import Ibid
import IbidModel
import IbidTestSupport
import Testing

/// What a citation says of itself is its own.
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

    /// Nobody is said to have read a page on a day that a citation does not name.
    @Test func noDateOfAccessIsLent() async throws {
        let folder = try ScratchFolder()
        let index = try await Self.index(
            [Self.full, "https://www.reuters.com/article/x1", Self.plain], folder)
        #expect(try index.sources(matching: "", limit: 10).listings.map(\.citations) == [3])
        #expect(try Self.cited("number1", index).accessed?.edtf == "2016-02-03")
        #expect(try Self.cited("number2", index).accessed == nil)
        #expect(try Self.cited("number3", index).accessed?.edtf == "2016-02-01")
        var dates: [String: String?] = [:]
        try index.eachCitation { dates[$0.label] = $0.citation.source.item.accessed?.edtf }
        #expect(dates == ["1": "2016-02-03", "2": nil, "3": "2016-02-01"])
    }
}
