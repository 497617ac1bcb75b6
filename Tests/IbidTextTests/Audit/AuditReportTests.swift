import IbidModel
import IbidRender
import IbidText
import Synchronization
import Testing

@Suite struct AuditReportTests {
    private static let faulty = "T\nIt fell.[1] It rose.[4]\n[1] \(AuditSupport.work())\n[2] \(AuditSupport.work("B"))"

    @Test func everyRuleHasItsRow() {
        #expect(RuleCatalogue.rules.map(\.id).sorted() == RuleID.allCases.sorted())
        #expect(Set(RuleCatalogue.rules.map(\.id)).count == RuleCatalogue.rules.count)
        for rule in RuleCatalogue.rules {
            #expect(rule.help.hasPrefix("\(rule.id.rawValue) \(rule.severity.rawValue): "))
            for text in [rule.title, rule.what, rule.why, rule.mend, rule.example] { #expect(!text.isEmpty) }
            #expect(!rule.title.hasSuffix("."))
        }
    }

    @Test func options() throws {
        var settings = AuditSettings()
        try settings.apply("CA020=off")
        try settings.apply("ca021=WARN")
        try settings.apply("CA030=error")
        #expect(settings.severity(of: .uncitedParagraph) == nil)
        #expect(settings.severity(of: .trailingSentences) == .warning)
        #expect(settings.severity(of: .statedUndated) == .error)
        #expect(settings.severity(of: .markerWithoutNote) == .error)
        try settings.apply("CA020=style")
        #expect(settings.severity(of: .uncitedParagraph) == .style)
        #expect(throws: AuditOptionError.malformed("CA020")) { try settings.apply("CA020") }
        #expect(throws: AuditOptionError.unknownRule("CA999")) { try settings.apply("CA999=off") }
        #expect(throws: AuditOptionError.unknownSeverity("loud")) { try settings.apply("CA020=loud") }
    }

    @Test func settingsAreObeyed() throws {
        var settings = AuditSettings(threshold: .error)
        try settings.apply("CA001=style")
        try settings.apply("CA002=off")
        let report = AuditSupport.report(Self.faulty, settings: settings)
        #expect(report.findings.first { $0.rule == .markerWithoutNote }?.severity == .style)
        #expect(report.counts[.unreferencedNote] == nil)
        #expect(!report.isFailure)
        #expect(AuditSupport.report(Self.faulty).isFailure)
    }

    @Test(arguments: [1, 2, 5]) func jsonIsTheSameInPieces(_ jobs: Int) async throws {
        let texts = [Self.faulty, "Héros\u{7}\nIt “fell\\”. [1]\nIt rose.\n[1] \(AuditSupport.work())", ""]
        let inputs = (0..<1_600).map { AuditSupport.input(texts[$0 % 3], path: "\($0) \"x\".txt") }
        let report = Auditor().report(inputs)
        #expect(report.findings.count > 4_000)
        var bytes: [UInt8] = []
        try await AuditJSON.write(report, jobs: jobs) { bytes += $0 }
        #expect(String(decoding: bytes, as: UTF8.self) == JSONValue(report).text(isPretty: false))
    }

    @Test func baseline() {
        let first = AuditSupport.report(Self.faulty)
        let baseline = AuditBaseline(accepting: first.findings)
        let input = AuditSupport.input(Self.faulty)
        let again = Auditor(settings: AuditSettings(today: AuditSupport.day)).report([input], baseline: baseline)
        #expect(again.findings.isEmpty)
        #expect(again.accepted == first.findings.count)
        // Two findings with one fingerprint, of which one is accepted.
        let twice = "T\nIt fell. [1]\nIt fell. [1]\n[1] \(AuditSupport.work())"
        let spaces = AuditSupport.report(twice).findings.filter { $0.rule == .spaceBeforeMarker }
        #expect(spaces.count == 2)
        #expect(Set(spaces.map(\.fingerprint)).count == 1)
        let one = AuditBaseline(accepting: Array(spaces.prefix(1)))
        #expect(one.filter(spaces).new == [spaces[1]])
    }

    @Test(arguments: [(1, "1 time"), (2, "2 times")]) func countsAgreeWithTheirNouns(count: Int, text: String) {
        for rule in [RuleID.nameVariants, .spellingOutlier] {
            let finding = Finding(
                rule: rule, severity: .info,
                facts: [FindingFact(.found, "a"), FindingFact(.expected, "b"), FindingFact(.expectedCount, count)],
                place: FindingPlace(document: "d", line: 1, span: ByteSpan(start: 0, end: 1)), fingerprint: "f")
            let sentence = FindingMessages.sentence(finding)
            #expect(sentence.hasSuffix(text) || sentence.hasSuffix("(\(text))"), "\(sentence)")
        }
    }

    @Test func fingerprintsSurviveEditsElsewhere() {
        let work = AuditSupport.work()
        let before = AuditSupport.report("T\nStrategy\nIt fell.[1] It rose.[3]\n[1] \(work)")
        let after = AuditSupport.report(
            "T\nStrategy\nNew text comes first.[1]\nIt fell.[2] It rose.[5]\n[1] \(AuditSupport.work("New"))\n[2] \(work)"
        )
        for rule in [RuleID.markerWithoutNote, .webWithoutAddress] {
            let known = Set(before.findings.filter { $0.rule == rule }.map(\.fingerprint))
            #expect(!known.isEmpty)
            #expect(known.isSubset(of: after.findings.filter { $0.rule == rule }.map(\.fingerprint)))
        }
    }

    @Test func workersDoNotMatter() async throws {
        let inputs = (0..<23).map { index in
            AuditSupport.input(
                index % 3 == 0 ? Self.faulty : PlantingTests.profiles[index % PlantingTests.profiles.count],
                path: "\(index)")
        }
        let auditor = Auditor(settings: AuditSettings(today: AuditSupport.day))
        let alone = auditor.report(inputs)
        for workers in [1, 2, 5] {
            let report = try await auditor.report(inputs, workers: workers)
            #expect(report == alone)
        }
    }

    @Test func aCancelledAuditStops() async {
        let inputs = PlantingTests.profiles.enumerated().map { AuditSupport.input($1, path: "\($0)") }
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await Auditor().report(inputs, workers: 2)
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    /// Cancelled from within, so that it is known where.
    @Test func sharesEndWhereTheTaskIsCancelled() async throws {
        let done = Mutex<[Int]>([])
        await #expect(throws: CancellationError.self) {
            try await WorkShares.map(1_000, jobs: 1) { number in
                done.withLock { $0.append(number) }
                if number == 70 { withUnsafeCurrentTask { $0?.cancel() } }
            }
        }
        #expect(done.withLock { $0 } == Array(0...70))
        #expect(try await WorkShares.map(5, jobs: 2) { $0 * 2 } == [0, 2, 4, 6, 8])
    }

    @Test func everyFindingHasASentence() {
        for profile in PlantingTests.profiles + [Self.faulty] {
            for finding in AuditSupport.report(profile).findings {
                let sentence = FindingMessages.sentence(finding)
                #expect(!sentence.isEmpty && !sentence.hasSuffix(".") && !sentence.contains("“”"))
                #expect(finding.fingerprint.hasPrefix(finding.rule.rawValue + "|"))
            }
        }
    }

    @Test(arguments: [
        "", "\n", "[", "[1]", "[1] [1] [1]", "\u{FEFF}T\n[0] x", "T\n“““[1]”””\n[1] “",
        "T\n- [1]\n- [1][1][99999999999999999999]",
        "T\n(((([1]))))\n[1] (((([2]\n[1]", "’s ’’’ ' ''s\n’", "T\nApril 0, 0000 May 99, 2000[1]\n[2] \u{0}\u{1A};;;",
        "T\nX: :::[1]\n[1] ;;;“.” Web. Web. Web.", "\u{E9}\u{301}\u{200D}\u{1F600}[1]\n[1] \u{1F600}.",
    ])
    func hostile(text: String) {
        for settings in [AuditSettings(), AuditSettings(today: AuditSupport.day)] {
            let document = AuditSupport.input(text).document
            for finding in AuditSupport.report(text, settings: settings).findings {
                #expect(finding.place.span.end <= document.text.bytes.count)
                #expect(finding.place.line >= 1)
                _ = FindingMessages.sentence(finding)
            }
        }
    }

    @Test func bytesOfAnyKind() {
        var state: UInt64 = 42
        let pieces = [
            "[1]", "[2] ", "\n", "“", "”", "\"", ". ", "Web.", " 2015", "31 April 2014", "is said to", "-", ":", "|",
            "é", "’s",
        ]
        for _ in 0..<300 {
            var text = "T\n"
            for _ in 0..<60 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let count = text.utf8.count
            #expect(AuditSupport.report(text).findings.allSatisfy { $0.place.span.end <= count })
        }
    }
}
