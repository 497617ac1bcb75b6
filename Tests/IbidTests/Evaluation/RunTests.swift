import Ibid
import IbidModel
import Testing

@Suite struct EvaluationRunTests {
    @Test func theScoreRanksAndNotTheFile() throws {
        let run = try RunReader.read("1 Q0 a 1 0.5 x\n1 Q0 b 2 2e0 x\r\n\n1\tQ0\tc\t3\t-1\tx\n".utf8)
        #expect(run.documents(of: "1") == ["b", "a", "c"])
        #expect(run.documents(of: "2").isEmpty)
    }

    @Test func equalScoresRankTheHigherIdFirstByBytes() {
        // U+FFEE comes before U+1F600 in UTF-8, and after it in UTF-16.
        let ids = ["d10", "d9", "D9", "d", "d\u{FFEE}", "d\u{1F600}", "dé"]
        let run = Run(["1": Dictionary(uniqueKeysWithValues: ids.map { ($0, 1.0) })])
        #expect(run.documents(of: "1") == ["d\u{1F600}", "d\u{FFEE}", "dé", "d9", "d10", "d", "D9"])
    }

    @Test func scoresAreEqualWhereSinglePrecisionCannotTell() {
        let run = Run(["1": ["a": 1 + 1e-12, "b": 1], "2": ["a": 1 + 1e-6, "b": 1], "3": ["a": .nan, "b": -9]])
        #expect(run.documents(of: "1") == ["b", "a"])
        #expect(run.documents(of: "2") == ["a", "b"])
        #expect(run.documents(of: "3") == ["b", "a"])
    }

    @Test func aRunReadsBackAsWritten() throws {
        let scores = [
            0.1 + 0.2, 1 / 3.0, Double.leastNonzeroMagnitude, Double.greatestFiniteMagnitude, -0.0, 12, 1e-7, -3.25e21,
        ]
        let run = Run([
            "b": Dictionary(uniqueKeysWithValues: scores.enumerated().map { ("d\($0.offset)", $0.element) }),
            "a": ["x": 1],
        ])
        let text = try RunWriter.text(of: run, tag: "ibid")
        let back = try RunReader.read(text.utf8)
        #expect(back == run)
        #expect(try RunWriter.text(of: back, tag: "ibid") == text)
        #expect(text.hasPrefix("a Q0 x 1 1.0 ibid\nb Q0 d3 1 1.7976931348623157e+308 ibid\nb Q0 d5 2 12.0 ibid\n"))
    }

    @Test(arguments: [
        ("1 Q0 a 1 0.5", EvaluationFileError.fieldCount(.run, line: 1, found: 5, needed: 6)),
        ("1 Q0 a 1 0.5 my tag", .fieldCount(.run, line: 1, found: 7, needed: 6)),
        ("\n1 Q0 a 1 high x", .notAScore(line: 2, text: "high")),
        ("1 Q0 a 1 nan x", .notAScore(line: 1, text: "nan")),
        ("1 Q0 a 1 1e999 x", .notAScore(line: 1, text: "1e999")),
        ("1 Q0 a 1 2 x\n2 Q0 a 1 2 x\n1 Q0 a 2 1 x", .repeated(.run, line: 3, id: "a")),
    ])
    func faultyRuns(_ text: String, _ fault: EvaluationFileError) {
        #expect(throws: fault) { try RunReader.read(text.utf8) }
    }

    @Test func whatARunCannotHoldIsNotWritten() {
        #expect(throws: EvaluationFileError.unwritable(.run, id: "a b")) {
            try RunWriter.text(of: Run(["1": ["a b": 1]]), tag: "x")
        }
        #expect(throws: EvaluationFileError.unwritable(.run, id: "")) { try RunWriter.text(of: Run([:]), tag: "") }
        #expect(throws: EvaluationFileError.notAScore(line: 2, text: "-inf")) {
            try RunWriter.text(of: Run(["1": ["a": 1, "b": -.infinity]]), tag: "x")
        }
    }
}
