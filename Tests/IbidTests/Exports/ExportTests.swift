import Foundation
import Ibid
import IbidModel
import IbidRender
import IbidTestSupport
import Testing

@Suite struct ExportTests {
    /// Everything that means something to one of the formats.
    private static let hostile = [
        "}", "{", "{{", "a } b { c", "100 % \\input{/etc/passwd} \\", "x\nER  - \nTY  - BOOK\n", "a\r\nb", "@book{x,",
        "\u{0}\u{1B}[31m\u{9B}\u{202E}", "$ & # _ ^ ~", "“a”, and b, and c", "=1+1", "\"quoted\", 'so'", "x = {y},",
        "\\textbraceleft", "A and B", "\u{FEFF}", "é ü 漢字",
    ]

    private func entry(_ text: String, id: String = "s0123456789abcdef") -> SourceEntry {
        var item = CSLItem(type: "webpage", title: text)
        item.authors = [.person(family: text, given: text), .literal(text)]
        (item.containerTitle, item.publisher, item.url, item.doi) = (text, text, text, text)
        (item.page, item.number, item.genre, item.collectionTitle) = (text, text, text, text)
        item.issued = CSLDate(edtf: nil, text: text)
        return SourceEntry(source: SourceRecord(id: id, item: item), citations: 1, documents: 1, unreadText: text)
    }

    @Test(arguments: hostile) func bracesOfBibTeXAreBalanced(text: String) {
        let output = BibTeXExport.text([entry(text), entry(text, id: "s1123456789abcdef")])
        var depth = 0
        for byte in output.utf8 {
            if byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "}") { depth -= 1 }
            #expect(depth >= 0)
        }
        #expect(depth == 0)
        // An entry begins at the outermost depth only, and each of its lines is a field.
        let lines = output.split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("@") }.count == 2)
        #expect(lines.allSatisfy { $0.hasPrefix("@") || $0.hasPrefix("  ") || $0 == "}" })
    }

    @Test(arguments: hostile) func everyLineOfRISIsAField(text: String) {
        let output = RISExport.text([entry(text), entry(text)])
        let lines = output.components(separatedBy: "\r\n").filter { !$0.isEmpty }
        #expect(lines.filter { $0.hasPrefix("TY  - ") }.count == 2 && lines.filter { $0 == "ER  - " }.count == 2)
        for line in lines {
            let tag = line.prefix(6)
            #expect(tag.hasSuffix("  - ") && tag.prefix(2).allSatisfy { $0.isUppercase || $0.isNumber }, "\(line)")
            #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
        }
    }

    @Test(arguments: hostile) func cslIsOneObjectAWork(text: String) throws {
        let output = CSLExport.text([entry(text), entry(text)])
        let items = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]]
        #expect(items?.count == 2)
        #expect((items?.first?["title"] as? String)?.unicodeScalars.allSatisfy { $0.value >= 0x20 } == true)
    }

    @Test(
        arguments: [
            ("=cmd|'/c calc'!A0", true), ("+1", true), ("-1", true), ("@SUM(A1)", true), ("\t=1", true), ("\r=1", true),
            (" =1", true), ("＝1", true), ("plain", false), ("1=1", false), ("", false), ("“=1”", false),
        ] as [(String, Bool)])
    func formulasAreDisarmed(cell: String, isDisarmed: Bool) {
        let row = CSVRow.text([cell], isForSpreadsheets: true)
        #expect(row.hasPrefix("'") || row.hasPrefix("\"'") ? isDisarmed : !isDisarmed)
        #expect(!CSVRow.text([cell]).hasPrefix("'"))
    }

    @Test func keysDependOnTheWorkAlone() async throws {
        let folder = try ScratchFolder()
        let notes = [
            "[1] Arieff, Alexis. “Crisis in Mali.” Congressional Research Service, 14 Jan. 2013. Web. 27 Oct. 2015.",
            "[2] “A Title.” CNN, 17 Jan. 2013. Web. 27 Oct. 2015.",
        ]
        func keys(_ notes: [String]) async throws -> Set<String> {
            let body = notes.indices.map { "Sentence \($0 + 1).[\($0 + 1)]" }.joined(separator: " ")
            try folder.write("Alpha\n\n\(body)\n\(notes.joined(separator: "\n"))\n", to: "Corpus/a.txt")
            let path = folder.file("x.sqlite")
            _ = try await Indexer(path: path, options: IndexingOptions(paths: [folder.file("Corpus")])).run()
            var keys: Set<String> = []
            try Index(path: path).eachSource { keys.insert(CitationKey.text($0.source)) }
            return keys
        }
        let one = try await keys([notes[0]])
        let both = try await keys(notes)
        #expect(one.count == 1 && both.count == 2 && one.isSubset(of: both))
        #expect(one.first?.hasPrefix("arieff2013-s") == true)
    }

    @Test func anEntryForEachDistinctSource() async throws {
        let sample = try await SampleIndex.shared.value
        var entries: [SourceEntry] = []
        try sample.index.eachSource { entries.append($0) }
        #expect(entries.count == (try sample.index.status().sources))
        #expect(Set(entries.map(\.source.id)).count == entries.count)
        #expect(Set(entries.map { CitationKey.text($0.source) }).count == entries.count)
        let total = entries.reduce(0) { $0 + $1.citations }
        #expect(total == (try sample.index.status().counts.citations))
        // Any order and any repeats of ids give each work once.
        let ids = entries.map(\.source.id)
        #expect(try sample.index.sources(ids: ids + ids.reversed()) == entries)
    }

    @Test func citationsSayWhatLeansOnThem() async throws {
        let sample = try await SampleIndex.shared.value
        var count = 0
        var sentences: Set<String> = []
        try sample.index.eachCitation { entry in
            count += 1
            for support in entry.supports {
                #expect(support.basis == .own || support.basis == .next)
                sentences.insert(support.sentence)
            }
        }
        #expect(count == (try sample.index.status().counts.citations))
        var covered = 0
        try sample.index.eachDocument { _, passages in
            covered += passages.flatMap(\.sentences).filter { !$0.notes.isEmpty }.count
        }
        #expect(sentences.count == covered)
    }

    @Test func batchesHoldAnActionForEachDocument() async throws {
        let sample = try await SampleIndex.shared.value
        try sample.index.eachDocument { _, passages in
            for passage in passages {
                let lines = OpenSearchExport.text(passage).split(separator: "\n", omittingEmptySubsequences: false)
                #expect(lines.count == 3 && lines.last == "")
                let action = try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: [String: String]]
                #expect(action?["index"]?["_id"] == passage.id)
            }
        }
    }
}
