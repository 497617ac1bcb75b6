import Foundation
import Ibid
import IbidModel
import IbidRender
import IbidTestSupport
import Testing

@Suite struct AuditTests {
    @Test func theArticleIsMadeFromTheRules() {
        let difference = Golden.difference(RuleCatalogueMarkdown.text(), from: "Sources/Ibid/Ibid.docc/AuditRules.md")
        #expect(difference == nil, "\(difference ?? "")")
    }

    private func audit(_ text: String, _ settings: AuditSettings = AuditSettings()) async throws -> AuditReport {
        let folder = try ScratchFolder()
        try folder.write(text, to: "c/a.txt")
        return try await CorpusAudit(paths: [folder.file("c")], settings: settings, jobs: 2).run().report
    }

    private static let text = """
        The Alpha Front (AF)

        Overview

        The Alpha Front (AF) was founded in March 2003 in Oran.[1] Its leader is Karim Belaid.[1]

        History

        Karim Belaid founded the Alpha Front in May 2005.[1]
        [1] Smith, John. “Alpha.” BBC News, 3 Jan. 2010. Web. 1 Oct. 2015.

        """

    @Test func contradictionsAreFoundAcrossAFile() async throws {
        let report = try await audit(Self.text)
        let found = try #require(report.findings.first { [.contradiction, .contradictionInSource].contains($0.rule) })
        #expect(found.place.line == 5 && found.related.first?.line == 9)
        #expect(found.severity == .error && report.isFailure)
        var quiet = AuditSettings()
        for rule in ["CA070", "CA071", "CA072"] { try quiet.apply("\(rule)=off") }
        #expect(try await !audit(Self.text, quiet).findings.contains { $0.rule == found.rule })
    }

    @Test func aBaselineTakesAllFindingsTogether() async throws {
        let folder = try ScratchFolder()
        try folder.write(Self.text, to: "c/a.txt")
        let all = try await CorpusAudit(paths: [folder.file("c")], settings: AuditSettings(), jobs: 1).run().report
        #expect(!all.findings.isEmpty)
        let accepting = AuditBaseline(accepting: all.findings)
        // Lines above move everything, and nothing is new.
        try folder.write(Self.text.replacing("Overview\n", with: "Overview\n\n\n"), to: "c/a.txt")
        let rest = try await CorpusAudit(
            paths: [folder.file("c")], settings: AuditSettings(), baseline: accepting, jobs: 2
        ).run().report
        #expect(rest.findings.isEmpty && rest.accepted == all.findings.count && !rest.isFailure)
    }

    @Test func theOwnCorpusIsSound() async throws {
        let report = try await CorpusAudit(paths: [Project.root + "/Corpus"], settings: AuditSettings(), jobs: 2).run()
            .report
        #expect(report.findings.filter { $0.severity == .error }.isEmpty)
        #expect(report.coverage.sentences > 300 && report.coverage.own < report.coverage.covered)
    }

    @Test func whatCannotBeReadIsSaid() async throws {
        let outcome = try await CorpusAudit(paths: ["/nowhere/at/all.txt"], settings: AuditSettings(), jobs: 1).run()
        #expect(outcome.failures == [.missing(path: "/nowhere/at/all.txt")])
    }

    /// An audit has no index that could be as it was.
    @Test func anInterruptedAuditSaysSo() async throws {
        let audit = CorpusAudit(paths: [Project.root + "/Corpus"], settings: AuditSettings(), jobs: 2)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await audit.run()
        }
        await #expect(throws: AuditError.interrupted) { try await task.value }
        #expect(Messages.text(AuditError.interrupted as any Error).hasPrefix("interrupted; an audit "))
        #expect(ExitCode.of(AuditError.interrupted) == .interrupted)
    }

    @Test func sarifHoldsWhatHostsNeed() async throws {
        let report = try await audit(Self.text)
        let log = SARIFLog.log(report, version: "1").text(isPretty: false)
        let object = try #require(JSONSerialization.jsonObject(with: Data(log.utf8)) as? [String: Any])
        let run = try #require((object["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(object["version"] as? String == "2.1.0" && results.count == report.findings.count)
        let rules = ((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [[String: Any]]
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules?[index]["id"] as? String == result["ruleId"] as? String)
        }
    }

    /// Lines and bytes of a record are those of its text, which is none of the file's.
    @Test func aFindingInARecordIsPlacedAtTheRecord() async throws {
        let folder = try ScratchFolder()
        let sentence = "The Alpha Front attacked the northern barracks of Oran in March 2003 and left at dawn."
        let records = ["One", "Two"].map { title in
            #"{"_id": "k,\#(title)", "title": "\#(title)", "text": "First line.\n\#(sentence)"}"#
        }
        try folder.write("\n\n" + records.joined(separator: "\n\n\n") + "\n", to: "c/a.jsonl")
        let report = try await CorpusAudit(paths: [folder.file("c")], settings: AuditSettings(), jobs: 1).run().report
        let found = try #require(report.findings.first { $0.rule == .nearDuplicate })
        #expect(found.place.recordLine == 3 && found.place.line == 2 && found.related.map(\.recordLine) == [6])
        let lines = GitHubAnnotations.text(report).split(separator: "\n")
        #expect(lines.contains { $0.contains("a.jsonl,line=3,title=CA073::record k,One, line 2: ") })
        let log = SARIFLog.log(AuditReport(findings: [found], documents: [], threshold: .error), version: "1")
        let text = log.text(isPretty: false)
        #expect(!text.contains("byteOffset") && text.contains(#""region":{"startLine":3}"#))
        #expect(text.contains(#""region":{"startLine":6}"#))
        #expect(text.contains(#""logicalLocations":[{"kind":"object","name":"k,Two"}]"#))
    }

    /// Arguments are taken as indexing takes them: links are followed, nothing is read twice, and findings go by the
    /// names that were given.
    @Test(
        arguments: [
            (["c"], ["c/B/b.txt", "c/a.txt"]), (["c//"], ["c/B/b.txt", "c/a.txt"]),
            (["./c/./B/"], ["c/B/b.txt"]), (["link"], ["link/B/b.txt", "link/a.txt"]),
            (["c", "c/B"], ["c/B/b.txt", "c/a.txt"]), (["c/B", "c"], ["c/B/b.txt", "c/a.txt"]),
            (["c", "link"], ["c/B/b.txt", "c/a.txt"]), (["c/a.txt", "c/B"], ["c/a.txt", "c/B/b.txt"]),
            (["file.txt", "c/a.txt"], ["file.txt"]), (["d", "c/B"], ["d/e.txt", "c/B/b.txt"]),
        ] as [([String], [String])])
    func pathsAreShownAsGiven(given: [String], shown: [String]) async throws {
        let folder = try ScratchFolder()
        for name in ["c/a.txt", "c/B/b.txt", "d/e.txt"] { try folder.write(Self.text, to: name) }
        for (link, target) in [("link", "c"), ("file.txt", "c/a.txt")] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.file(link), withDestinationPath: folder.file(target))
        }
        let audit = CorpusAudit(paths: given.map(folder.file), settings: AuditSettings(), jobs: 1)
        let outcome = try await audit.run()
        #expect(outcome.failures.isEmpty)
        let documents = outcome.report.documents.map(\.document)
        let prefix = folder.path.split(separator: "/").joined(separator: "/")
        #expect(documents == shown.map { "/\(prefix)/\($0)" })
        #expect(outcome.report.findings.allSatisfy { documents.contains($0.place.document) })
    }
}
