import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import Testing

/// What comes out of the index is what stands in the files.
@Suite struct ProvenanceTests {
    private func check(_ index: Index, _ bytes: (String) throws -> [UInt8]) throws -> Int {
        var checked = 0
        for hit in try index.search("cited:yes OR cited:no", options: SearchOptions(limit: 100_000)).hits {
            let file = try bytes(hit.passage.document.path)
            func text(_ span: ByteSpan) -> String { String(decoding: file[span.range], as: UTF8.self) }
            #expect(text(hit.passage.span) == hit.passage.text)
            for sentence in hit.passage.sentences {
                #expect(text(sentence.span) == sentence.text)
                #expect(Set(sentence.notes).isSubset(of: hit.passage.notes.map(\.id)))
                #expect(sentence.notes.isEmpty == [.tail, .none].contains(sentence.basis))
                checked += 1
            }
            let lines = file.split(separator: 0x0A, omittingEmptySubsequences: false)
            for note in hit.passage.notes {
                #expect(String(decoding: lines[note.line - 1], as: UTF8.self) == "[\(note.label)] \(note.text)")
                for citation in note.citations { #expect(note.text.contains(citation.text)) }
            }
        }
        return checked
    }

    @Test func ownProfiles() async throws {
        let profiles = Dictionary(uniqueKeysWithValues: try Project.profiles().map { ($0.name, $0.bytes) })
        let index = try await SampleIndex.shared.value.index
        #expect(try check(index) { try #require(profiles[$0]) } > 300)
    }

    @Test func generatedProfilesCutSmall() async throws {
        let folder = try ScratchFolder()
        var generator = ProfileGenerator(seed: 8)
        for number in 0..<40 { try folder.write(generator.profile(), to: "k/\(number).txt") }
        let path = folder.file("x.sqlite")
        _ = try await IncrementalTests.index(path, [folder.file("k")], words: 25)
        let checked = try check(Index(path: path)) {
            Array(try Data(contentsOf: URL(fileURLWithPath: folder.file("k/" + $0))))
        }
        #expect(checked > 400)
    }

    @Test func aSentenceLeansAcrossPassages() async throws {
        let folder = try ScratchFolder()
        let note = "“A Title of Some Length.” CNN, 17 Jan. 2013. Web. 27 Oct. 2015."
        try folder.write(
            "T\n\nFirst words of it. Second words of it.[1] Third words of it.\n[1] \(note)\n", to: "k/a.txt")
        let path = folder.file("x.sqlite")
        _ = try await IncrementalTests.index(path, [folder.file("k")], words: 4)
        let passages = try Index(path: path).search("words").hits.map(\.passage).sorted { $0.span < $1.span }
        #expect(passages.map { $0.sentences.map(\.basis) } == [[.next], [.own], [.tail]])
        #expect(passages.map { $0.notes.map(\.isInPassage) } == [[false], [true], []])
        #expect(passages[0].notes.first?.citations.first?.source.item.title == "A Title of Some Length")
    }

    /// A heading may hold what stands between the headings of a path.
    @Test func headingsAreNotCutApart() async throws {
        let folder = try ScratchFolder()
        let notes = "A word.[1]\n[1] “A Title of Some Length.” CNN, 17 Jan. 2013. Web. 27 Oct. 2015.\n\n"
        try folder.write(
            "Alpha\n\nOrganizational Overview\n\nGroup Narrative\n\(notes)Strategy › Means\n\(notes)", to: "k/a.txt")
        let path = folder.file("x.sqlite")
        _ = try await IncrementalTests.index(path, [folder.file("k")])
        let index = try Index(path: path)
        let passages = try index.search("word").hits.map(\.passage).sorted { $0.span < $1.span }
        let paths = [["Organizational Overview", "Group Narrative"], ["Strategy › Means"]]
        #expect(passages.map(\.section) == paths)
        guard case .document(let document) = try index.item(#require(passages.first).document.id) else {
            throw Unexpected()
        }
        #expect(Array(document.sections.map(\.path).suffix(2)) == paths)
    }

    @Test func everyIdIsFoundAgain() async throws {
        let index = try await SampleIndex.shared.value.index
        for hit in try index.search("hostages").hits {
            let passage = hit.passage
            #expect(try index.item(passage.id) == .passage(passage))
            #expect(try index.item(String(passage.id.prefix(14))) == .passage(passage))
            for sentence in passage.sentences {
                guard case .sentence(let found, _) = try index.item(sentence.id) else { throw Unexpected() }
                #expect(found == sentence)
            }
            for note in passage.notes {
                guard case .note(let found, _) = try index.item(note.id) else { throw Unexpected() }
                #expect(found.text == note.text)
                for citation in note.citations {
                    guard case .citation(let again, _, _) = try index.item(citation.id) else { throw Unexpected() }
                    #expect(again.text == citation.text)
                    guard case .source(let use) = try index.item(citation.source.id) else { throw Unexpected() }
                    #expect(use.uses.contains { use in passage.sentences.contains { $0.id == use.sentence.id } })
                }
            }
            guard case .document(let document) = try index.item(passage.document.id) else { throw Unexpected() }
            #expect(document.reference == passage.document)
        }
        #expect(throws: IndexError.unknownID("p0000000000000000")) { try index.item("p0000000000000000") }
        #expect(throws: IndexError.unknownID("nonsense")) { try index.item("nonsense") }
    }

    private struct Unexpected: Error {}
}
