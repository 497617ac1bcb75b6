import Foundation
import IbidTestSupport
import Testing

@Suite struct ProgramTests {
    private static let note = "“A Title of Some Length.” CNN, 17 Jan. 2013. Web. 27 Oct. 2015."

    private func corpus() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        try folder.write(
            "Alpha\n\nThe \u{1B}[31mred\u{1B}[0m \u{202E}word\u{9B}2J.[1]\n[1] \(Self.note)\n", to: "Corpus/a.txt")
        #expect(try Program.run(["index"], in: folder.path).status == 0)
        return folder
    }

    @Test(arguments: [
        [], ["--color", "never"], ["--format", "md"], ["--format", "csv"], ["--format", "tsv"], ["--format", "json"],
        ["--format", "jsonl"],
    ])
    func noControlCharacterOfTheCorpusIsPrinted(options: [String]) throws {
        let folder = try corpus()
        let outcome = try Program.run(["search", "word"] + options, in: folder.path)
        #expect(outcome.status == 0)
        for scalar in (outcome.output + outcome.errors).unicodeScalars {
            #expect(
                scalar == "\n" || scalar == "\t" || scalar == "\r"
                    || (scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)))
            #expect(scalar != "\u{202E}")
        }
    }

    @Test func jsonGivesTheExactText() throws {
        let folder = try corpus()
        let outcome = try Program.run(["search", "word", "--format", "json"], in: folder.path)
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        let hit = (object?["hits"] as? [[String: Any]])?.first
        #expect(hit?["text"] as? String == "The \u{1B}[31mred\u{1B}[0m \u{202E}word\u{9B}2J.[1]")
        #expect(object?["schema"] as? Int == 1)
    }

    /// RFC 4180: CR LF ends a row, a field with a comma or a quote stands in quotes, and a quote in it is doubled.
    @Test func commaSeparatedValues() throws {
        let folder = try ScratchFolder()
        try folder.write("Alpha\n\nHe said, \"word\".\n", to: "Corpus/a.txt")
        #expect(try Program.run(["index"], in: folder.path).status == 0)
        let output = try Program.run(["search", "word", "--format", "csv"], in: folder.path).output
        let rows = Array(output.utf8).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        #expect(rows.count == 2 && rows.allSatisfy { $0.hasSuffix("\r") })
        #expect(rows.last?.contains(#","He said, ""word""."," "#.dropLast(2)) == true)
    }

    @Test func linesEndWithASummary() throws {
        let folder = try corpus()
        let lines = try Program.run(["search", "word", "--format", "jsonl"], in: folder.path).output.split(
            separator: "\n")
        let types = try lines.map {
            try (JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])?["type"] as? String
        }
        #expect(types == ["hit", "summary"])
    }

    @Test(
        arguments: [
            ([:], ["--color", "always"], true), (["NO_COLOR": "1"], ["--color", "always"], true), ([:], [], false),
            (["FORCE_COLOR": "1"], [], true), (["FORCE_COLOR": "1", "NO_COLOR": "1"], [], false),
            (["NO_COLOR": "", "FORCE_COLOR": "1"], [], true),
            (["FORCE_COLOR": "1"], ["--color", "never"], false),
        ] as [([String: String], [String], Bool)])
    func colour(environment: [String: String], options: [String], isColoured: Bool) throws {
        let folder = try corpus()
        let outcome = try Program.run(["search", "word"] + options, in: folder.path, environment: environment)
        #expect(outcome.output.contains("\u{1B}[") == isColoured)
    }

    @Test(
        arguments: [
            (["search"], 2), (["search", "a", "--limit", "0"], 2), (["nonsense"], 2),
            (["search", "a", "--nonsense"], 2), (["search", "word", "--offset", "1000000"], 1),
            (["search", "word", "--offset", "1000001"], 2), (["search", "word", "--offset", "9223372036854775807"], 2),
            (["sources", "--offset", "1000001"], 2), (["cited-by", "title", "--offset", "1000001"], 2),
            (["check"], 2), (["check", ""], 2), (["check", " ", "\t"], 2), (["check", "-"], 2), (["check", "a"], 1),
            (["check", String(repeating: "a", count: 1_001)], 2), (["check", String(repeating: "ä", count: 1_000)], 1),
            (["--help"], 0),
            (["search", "--help"], 0), (["--version"], 0), (["search", "zzzz"], 1), (["search", ""], 1),
            (["show", "p0000000000000000"], 1),
            (["search", "a", "--index", "none.sqlite"], 3), (["search", "a", "--index", "Corpus/a.txt"], 3),
            (["index", "none"], 2), (["index", "--index", "x"], 0),
            (["search", String(repeating: "(", count: 20)], 2), (["verify"], 0), (["sources", "cnn"], 0),
            (["sources", "zzz"], 1),
        ] as [([String], Int32)])
    func exitCodes(arguments: [String], status: Int32) throws {
        let folder = try corpus()
        let outcome = try Program.run(arguments, in: folder.path)
        #expect(outcome.status == status, "\(outcome.errors)")
        if status > 1 { #expect(outcome.output.isEmpty && !outcome.errors.isEmpty) }
    }

    /// One of a thing is named in the singular, whatever is printed.
    @Test func oneIsSingular() throws {
        let folder = try corpus()
        #expect(try Program.run(["index", "Corpus", "--index", "y.sqlite"], in: folder.path).status == 0)
        try folder.write("Alpha\n\nAnother word.\n", to: "Corpus/a.txt")
        let json = try Program.run(["search", "word", "--format", "json"], in: folder.path).output
        let id = try #require(json.firstMatch(of: /"id":"(d[0-9a-f]{16})"/)?.1)
        var runs: [[String]] = [["audit", "Corpus"], ["audit", "Corpus", "--write-baseline", "b.json"]]
        runs += [["show", String(id)], ["search", "word", "--explain"], ["status"], ["index"]]
        runs += [["diff", "y.sqlite", "Index/ibid.sqlite"]]
        var texts = ""
        for arguments in runs {
            let outcome = try Program.run(arguments, in: folder.path)
            texts += outcome.output + outcome.errors
        }
        for text in ["in 1 document", "1 passage", "1 passage added"] { #expect(texts.contains(text), "\(texts)") }
        let nouns = /\b1 (documents|passages|sentences|sources|findings|errors|warnings|times|topics)\b/
        #expect(texts.firstMatch(of: nouns) == nil, "\(texts)")
    }

    /// What claims do not take is refused, not passed over.
    @Test func claimsAreEvaluatedWithWhatHasAnEffect() throws {
        let folder = try corpus()
        try folder.write(
            #"{"id": "c1", "corpus": "own", "claim": "A word.", "verdict": "NOT ENOUGH INFO", "kind": "date"}"# + "\n",
            to: "claims.jsonl")
        let command = ["eval", "--claims", "claims.jsonl"]
        #expect(try Program.run(command + ["--corpus", "own"], in: folder.path).status == 0)
        for options in [
            ["--format", "json"], ["--k1", "1"], ["--b", "0.5"], ["--ranking", "context=0"], ["--exact"],
            ["topics.tsv"],
            ["--depth", "7"], ["--unit", "passage"], ["--by-topic"], ["--qrels", "q"], ["--run", "r"],
            ["--measure", "m"],
            ["--baseline", "b"], ["--synonyms", "s"],
        ] {
            let outcome = try Program.run(command + options, in: folder.path)
            #expect(outcome.status == 2 && outcome.errors.contains("has no effect beside --claims"), "\(options)")
        }
        let alone = try Program.run(["eval", "t", "--qrels", "q", "--corpus", "own"], in: folder.path)
        #expect(alone.status == 2 && alone.errors.contains("--corpus has no effect without --claims"))
    }

    @Test func inputFromPipes() throws {
        let folder = try corpus()
        let first = try Program.run(["index", "-", "--name", "piped"], in: folder.path, input: "Beta\n\nPiped text.\n")
        #expect(first.output.contains("2 documents"))
        try folder.write("Gamma\n\nListed text.\n", to: "other/g h.txt")
        let list = try Program.run(["index", "--files-from", "-"], in: folder.path, input: "other/g h.txt\n")
        #expect(list.output.contains("3 documents"))
        let null = try Program.run(
            ["index", "--files-from", "-", "-0"], in: folder.path, input: "other/g h.txt\0Corpus/a.txt\0")
        #expect(null.output.contains("0 added, 0 changed, 2 unchanged"))
        #expect(try Program.run(["search", "piped"], in: folder.path).output.contains("piped:3"))
    }

    @Test func aRebuildSaysWhatItLeavesBehind() throws {
        let folder = try corpus()
        _ = try Program.run(["index", "-", "--name", "piped"], in: folder.path, input: "Beta\n\nPiped text.\n")
        let known = try Program.run(["index", "Corpus", "--rebuild", "--quiet"], in: folder.path)
        #expect(known.status == 0 && known.errors.contains("piped"))
        // The header stays: the file is an index, and all else of it is unreadable.
        let index = folder.file("Index/ibid.sqlite")
        let header = try Data(contentsOf: URL(fileURLWithPath: index)).prefix(100)
        try folder.write(header + Data(repeating: 0xFF, count: 100_000), to: "Index/ibid.sqlite")
        let unknown = try Program.run(["index", "Corpus", "--rebuild", "--quiet"], in: folder.path)
        #expect(unknown.status == 2 && unknown.errors.contains("which folders"))
        #expect(try Program.run(["search", "word"], in: folder.path).status == 0)
    }

    @Test func aRecordThatIsLeftOutIsAFailureOfAPart() throws {
        let folder = try corpus()
        let record = #"{"_id": "1", "text": "Recorded text."}"#
        try folder.write("\(record)\nno record\n\(record)\n", to: "Corpus/r.jsonl")
        let outcome = try Program.run(["index", "--quiet"], in: folder.path)
        #expect(outcome.status == 2 && outcome.output.contains("1 added"))
        #expect(outcome.errors.contains("r.jsonl:2: error") && outcome.errors.contains("2 records were not indexed"))
        #expect(try Program.run(["search", "recorded"], in: folder.path).status == 0)
        // A marker without a note is an error of the text, and all of the text is indexed.
        try folder.write("\(record)\n", to: "Corpus/r.jsonl")
        try folder.write("Beta\n\nMarked text.[7]\n[1] \(Self.note)\n", to: "Corpus/b.txt")
        let marked = try Program.run(["index"], in: folder.path)
        #expect(marked.status == 0 && marked.errors.contains("b.txt:3: error"))
    }

    @Test func aRebuildNeedsNoPath() throws {
        let folder = try ScratchFolder()
        try folder.write("Alpha\n\nText.\n", to: "texts/a.txt")
        #expect(try Program.run(["index", "texts"], in: folder.path).status == 0)
        let outcome = try Program.run(["index", "--rebuild"], in: folder.path)
        #expect(outcome.status == 0 && outcome.errors.isEmpty && outcome.output.contains("1 document"))
        #expect(try Program.run(["index", "--rebuild", "--index", "none"], in: folder.path).status == 2)
    }

    @Test(arguments: ["C", "tr_TR.UTF-8", "de_DE.UTF-8"]) func theLocaleDoesNotShow(locale: String) throws {
        let folder = try ScratchFolder()
        let run = try Program.run(
            ["index", Project.root + "/Corpus", "--format", "json"], in: folder.path,
            environment: ["LC_ALL": locale, "LANG": locale])
        let plain = try Program.run(
            ["index", Project.root + "/Corpus", "--format", "json", "--index", "y.sqlite", "--jobs", "1"],
            in: folder.path)
        func hash(_ text: String) throws -> String? {
            let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
            return (object?["status"] as? [String: Any])?["contentHash"] as? String
        }
        #expect(try hash(run.output) == hash(plain.output))
        #expect(try hash(run.output)?.count == 64)
    }

    @Test func aReadOnlyFolderIsReadAll() throws {
        let folder = try corpus()
        let index = folder.file("Index")
        #expect(chmod(index + "/ibid.sqlite", 0o400) == 0 && chmod(index, 0o500) == 0)
        defer { chmod(index, 0o700) }
        #expect(try Program.run(["search", "word"], in: folder.path).status == 0)
        #expect(try Program.run(["verify"], in: folder.path).status == 0)
    }
}
