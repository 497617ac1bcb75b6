import Foundation
import IbidTestSupport
import Testing

@Suite struct ExportCommandTests {
    private static let fit: [String: Set<String>] = [
        "sources": ["csljson", "bibtex", "ris", "csv", "jsonl"],
        "passages": ["csv", "jsonl", "webannotation", "opensearch"], "citations": ["csv", "jsonl"],
        "index": ["jsonl", "opensearch"],
    ]

    /// Formats that do not fit are refused with those that do; all others write something.
    @Test(arguments: ["sources", "passages", "citations", "index"])
    func formatsFitSubjects(subject: String) throws {
        let folder = try ScratchFolder()
        #expect(try Program.run(["index", Project.root + "/Corpus"], in: folder.path).status == 0)
        let fitting = Self.fit[subject] ?? []
        for format in ["csljson", "bibtex", "ris", "csv", "jsonl", "webannotation", "opensearch"] {
            let outcome = try Program.run(["export", subject, "--format", format], in: folder.path)
            if fitting.contains(format) {
                #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(subject) \(format) \(outcome.errors)")
            } else {
                #expect(outcome.status == 2 && outcome.output.isEmpty, "\(subject) \(format)")
                for name in fitting { #expect(outcome.errors.contains(name), "\(outcome.errors)") }
            }
        }
    }

    @Test func filesAppearWhole() throws {
        let folder = try ScratchFolder()
        #expect(try Program.run(["index", Project.root + "/Corpus"], in: folder.path).status == 0)
        let output = try Program.run(["export", "sources", "--format", "ris"], in: folder.path).output
        #expect(try Program.run(["export", "sources", "--format", "ris", "-o", "x.ris"], in: folder.path).status == 0)
        #expect(try String(contentsOfFile: folder.file("x.ris"), encoding: .utf8) == output)
        #expect(!FileManager.default.fileExists(atPath: folder.file("x.ris.writing")))
        let missing = try Program.run(["export", "sources", "-o", "none/x.jsonl"], in: folder.path)
        #expect(missing.status == 2 && missing.errors.contains("none/x.jsonl"))
        let batch = ["export", "index", "--format", "opensearch", "-o", "bulk"]
        #expect(try Program.run(batch, in: folder.path).status == 0)
        #expect(FileManager.default.fileExists(atPath: folder.file("bulk/mappings.json")))
        #expect(FileManager.default.fileExists(atPath: folder.file("bulk/bulk-0001.ndjson")))
    }

    /// Batches of a longer export would be loaded beside the new ones; what else stands in the folder is not ours.
    @Test func oldBatchesGo() throws {
        let folder = try ScratchFolder()
        #expect(try Program.run(["index", Project.root + "/Corpus"], in: folder.path).status == 0)
        let old = ["bulk-0001.ndjson", "bulk-0002.ndjson", "bulk-10000.ndjson", "bulk-0003.ndjson.writing"]
        let kept = ["bulk-2.ndjson", "bulk-0002.txt", "notes.txt", "bulk-000x.ndjson"]
        for name in old + kept { try folder.write("old\n", to: "bulk/" + name) }
        let batch = ["export", "index", "--format", "opensearch", "-o", "bulk"]
        #expect(try Program.run(batch, in: folder.path).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("bulk"))
        #expect(Set(names) == Set(kept + ["bulk-0001.ndjson", "mappings.json"]))
        #expect(try String(contentsOfFile: folder.file("bulk/bulk-0001.ndjson"), encoding: .utf8) != "old\n")
    }

    /// A folder stands in the place of the first batch.
    @Test func aFailedExportLeavesNoFile() throws {
        let folder = try ScratchFolder()
        #expect(try Program.run(["index", Project.root + "/Corpus"], in: folder.path).status == 0)
        try folder.write("old\n", to: "bulk/bulk-0001.ndjson/x")
        try folder.write("old\n", to: "bulk/bulk-0002.ndjson")
        let batch = ["export", "index", "--format", "opensearch", "-o", "bulk"]
        let outcome = try Program.run(batch, in: folder.path)
        #expect(outcome.status == 2 && outcome.errors.contains("bulk-0001.ndjson"))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("bulk"))
        #expect(names.sorted() == ["bulk-0001.ndjson", "bulk-0002.ndjson"])
        #expect(try String(contentsOfFile: folder.file("bulk/bulk-0002.ndjson"), encoding: .utf8) == "old\n")
    }

    @Test func sourcesOfHits() throws {
        let folder = try ScratchFolder()
        #expect(try Program.run(["index", Project.root + "/Corpus"], in: folder.path).status == 0)
        let all = try Program.run(["export", "sources", "--format", "bibtex"], in: folder.path).output
        let some = try Program.run(["search", "ransom", "--format", "bibtex"], in: folder.path).output
        let entries = some.components(separatedBy: "\n\n")
        #expect(entries.count > 1)
        for entry in entries { #expect(all.contains(entry.trimmingCharacters(in: .newlines)), "\(entry)") }
        #expect(Set(entries).count == entries.count)
    }

    @Test func resolving() throws {
        let folder = try ScratchFolder()
        try folder.write("Alpha\n\nThe men came by night and left.\n", to: "Corpus/a.txt")
        #expect(try Program.run(["index"], in: folder.path).status == 0)
        let json = try Program.run(
            ["search", "night", "--format", "json", "--selectors"], in: folder.path
        ).output
        try folder.write("Alpha\n\nNew.\n\nThe men came by day and left.\n", to: "Corpus/a.txt")
        let found = try Program.run(["resolve", "-"], in: folder.path, input: json)
        #expect(found.status == 0 && found.output.contains("a.txt:5") && found.output.contains("by day"))
        try folder.write("Alpha\n\nNothing like it.\n", to: "Corpus/a.txt")
        let lost = try Program.run(["resolve", "-"], in: folder.path, input: json)
        #expect(lost.status == 1 && lost.output.contains("orphaned"))
        #expect(try Program.run(["resolve", "-"], in: folder.path, input: "{}").status == 2)
        try folder.write("Alpha\n\nThey came. They went. They came.\n", to: "Corpus/a.txt")
        let quote = #"{"source":"a.txt","selector":{"type":"TextQuoteSelector","exact":"They came."}}"#
        let several = try Program.run(["resolve", "-"], in: folder.path, input: quote)
        #expect(several.status == 1 && several.output.contains("a.txt:3  ambiguous: 2 places fit alike"))
        let bare = #"{"type":"TextQuoteSelector","exact":"They went."}"#
        let unnamed = try Program.run(["resolve", "-"], in: folder.path, input: bare)
        #expect(unnamed.status == 2 && unnamed.errors.contains("--file"))
        let named = try Program.run(["resolve", "-", "--file", "Corpus/a.txt"], in: folder.path, input: bare)
        #expect(named.status == 0 && named.output.contains("a.txt:3  found by its quote"))
        #expect(try Program.run(["resolve", "none"], in: folder.path).status == 1)
    }
}
