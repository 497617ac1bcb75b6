import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import Testing

@Suite struct ClaimTests {
    @Test(arguments: [
        ("MUJAO was founded in 2011.", Verdict.supported), ("MUJAO was founded in 2012.", .refuted),
        ("Al Mourabitoun was established in August 2013.", .supported),
        ("Nabil Sahraoui was killed by security forces in June 2004.", .supported),
        ("Nabil Sahraoui was killed by security forces in June 2006.", .refuted),
        ("MUJAO was founded by Napoleon.", .notEnoughInfo), ("The moon orbits the earth.", .notEnoughInfo),
        // One of several founders, and one who was none.
        ("MUJAO was founded by Belmokhtar.", .refuted),
        // "The intervention" is no other act of whoever is called French beside it.
        ("Konna fell after the French intervention.", .notEnoughInfo),
        // "Named after" puts nothing in order.
        (
            "The MLF is named after an Islamic state that Seku Amadu founded in the eighteenth century.",
            .notEnoughInfo
        ),
    ])
    func verdicts(claim: String, verdict: Verdict) async throws {
        let report = try await SampleIndex.shared.value.index.check(claim)
        #expect(report.verdict == verdict, "\(report)")
        if verdict == .supported || verdict == .refuted {
            let evidence = try #require(report.evidence.first)
            #expect(evidence.stance == (verdict == .supported ? .supports : .refutes) && !evidence.slots.isEmpty)
            #expect(evidence.passage.text.contains(evidence.sentence.text))
            #expect(evidence.span.end <= evidence.sentence.text.utf8.count)
        } else {
            #expect(report.evidence.isEmpty)
        }
    }

    @Test(arguments: [
        ("Napoleon attacked Bamako.", MissingPiece.unknownEntity), ("MUJAO joined the Rotary Club.", .unknownEntity),
        ("The moon orbits the earth.", .noSuchEvent), ("MUJAO bought a ship.", .noSuchEvent),
        ("Al-Mourabitoune sold a ship.", .noSuchEvent),
    ])
    func whatIsMissing(claim: String, missing: MissingPiece) async throws {
        #expect(try await SampleIndex.shared.value.index.check(claim).missing == missing)
    }

    /// A large index is not read as a whole: passages are found first, and the verdict is the same.
    @Test func aLargeIndexGivesTheSameVerdicts() async throws {
        let folder = try ScratchFolder()
        var generator = ProfileGenerator(seed: 4)
        for number in 0..<120 { try folder.write(generator.profile(sections: 9), to: "c/\(number).txt") }
        try folder.write(
            """
            The Alpha Front (AF)

            The Alpha Front (AF) was founded in March 2003 in Oran by Karim Belaid.[1] It killed 14 soldiers in May 2005.
            [1] Smith, John. “Alpha.” BBC News, 3 Jan. 2010. Web. 1 Oct. 2015.

            """, to: "c/alpha.txt")
        let path = folder.file("x.sqlite")
        let report = try await IncrementalTests.index(path, [folder.file("c")])
        #expect((report.status?.counts.passages ?? 0) > 2_000)
        let index = try Index(path: path)
        #expect(try index.check("The AF was founded in 2003.").verdict == .supported)
        let refuted = try index.check("The Alpha Front was founded in 2004.")
        #expect(refuted.verdict == .refuted && refuted.refutingSources == 1)
        #expect(refuted.evidence.first?.notes.first?.label == "1")
        #expect(try index.check("The Gamma Front was founded in 2004.").missing == .unknownEntity)
    }

    @Test(arguments: ["MUJAO AND xyzzy", "MUJAO -Mali", "year:1900 MUJAO", "\"MUJAO xyzzy\"", "(MUJAO) - xyzzy*"])
    func aClaimIsNoQuery(_ claim: String) async throws {
        #expect(try await !SampleIndex.shared.value.index.candidates(for: claim).isEmpty)
    }

    @Test func anyTextIsAClaim() async throws {
        let index = try await SampleIndex.shared.value.index
        for text in ["", "   ", "\u{0}", "AND OR NOT (", "\"", String(repeating: "x ", count: 20_000), "1998", "🙂🙂"] {
            #expect(try index.check(text).verdict == .notEnoughInfo)
        }
    }

    /// The gate on judged claims: written before the checker; those of `held.jsonl` were never tuned on.
    @Test(arguments: [("tune.jsonl", 0.75), ("held.jsonl", 0.25)])
    func judgedClaimsKeepTheirFigures(file: String, accuracy: Double) async throws {
        let path = Project.root + "/Tests/Claims/" + file
        let claims = try JudgedClaimReader.read(Data(contentsOf: URL(fileURLWithPath: path))).filter {
            $0.corpus == "own"
        }
        let outcomes = try ClaimEvaluator(try await SampleIndex.shared.value.index).outcomes(for: claims)
        let evaluation = try ClaimEvaluation(of: outcomes, against: claims, resamples: 10)
        #expect(evaluation.polarityErrors.isEmpty && (evaluation.accuracy.value ?? 0) > accuracy)
        #expect((evaluation.refutePrecision.value ?? 0) >= 0.95)
    }
}
