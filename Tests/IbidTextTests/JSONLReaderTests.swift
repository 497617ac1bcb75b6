import IbidModel
import IbidText
import Testing

@Suite struct JSONLReaderTests {
    private func records(_ text: String) -> [JSONLReader.Record] {
        let bytes = Array(text.utf8)
        return LineScanner.lines(of: bytes).map { JSONLReader().record($0, in: bytes) }
    }

    @Test func aLineIsADocumentWithoutNotes() throws {
        let records = records(
            #"{"_id": "4983", "title": "A study.", "text": "One [3] two. Three.\nFour.", "metadata": {}}"#)
        guard case .document(let document) = try #require(records.first) else { throw Unexpected() }
        #expect(document.key == "4983" && document.title == "A study.")
        #expect(document.paragraphs.map { $0.sentences.count } == [2, 1])
        #expect(document.paragraphs.flatMap(\.sentences).flatMap(\.markers).isEmpty)
        #expect(document.text.string(document.paragraphs[1].span) == "Four.")
    }

    @Test(arguments: [
        "{", "[]", "42", #"{"_id": "1"}"#, #"{"_id": "1", "text": 5}"#, String(repeating: "[", count: 100_000),
    ])
    func faultsAreDiagnosed(_ line: String) throws {
        guard case .fault(let fault) = try #require(records(line).first) else { throw Unexpected() }
        #expect(fault.code == .badRecord && fault.line == 1)
    }

    @Test(arguments: [
        (String(repeating: "a", count: 1_000), 1_000), (String(repeating: "a", count: 1_001), 1_000),
        (String(repeating: "é", count: 501), 1_000), ("a" + String(repeating: "é", count: 500), 999),
        ("ab" + String(repeating: "𝄞", count: 400), 998), ("a" + String(repeating: "\u{301}", count: 9_000), 999),
    ])
    func longTitlesAreCutAfterAWholeCharacter(title: String, kept: Int) throws {
        for line in [#"{"title": "\#(title)", "text": "One."}"#, #"{"_id": "\#(title)", "title": "", "text": "One."}"#]
        {
            guard case .document(let document) = try #require(records("\n" + line).last) else { throw Unexpected() }
            #expect(document.title.utf8.elementsEqual(title.utf8.prefix(kept)))
            #expect(document.diagnostics.map(\.code) == (title.utf8.count > 1_000 ? [.longTitle] : []))
            #expect(document.diagnostics.allSatisfy { $0.line == 2 && $0.span.start == 1 })
        }
    }

    @Test func missingAndNumericIds() throws {
        let keys = records("{\"text\": \"a\"}\n{\"_id\": 7, \"text\": \"b\"}").map { record -> String? in
            if case .document(let document) = record { return document.key }
            return nil
        }
        #expect(keys == ["L1", "7"])
    }

    private struct Unexpected: Error {}
}
