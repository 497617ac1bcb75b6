import Ibid
import IbidModel
import Testing

/// Files of judged claims: every form that is taken, and every fault with its line.
@Suite struct JudgedClaimReaderTests {
    /// A whole line keeps every field; a short one has only the needed ones.
    @Test func everyField() throws {
        let text =
            "\u{FEFF}"
            + #"{"id": "t1", "corpus": "own", "claim": "It was.", "verdict": "MIXED", "kind": "date", "#
            + #""evidence": ["a.txt:8", "b:c.txt:15"], "more": {"x": [1]}}"# + "\r\n  \r\n"
            + #"{"id": 2, "claim": "It is.", "label": "NEI", "verdict": null, "kind": null, "evidence": null}"#
        #expect(
            try JudgedClaimReader.read(text.utf8) == [
                JudgedClaim(
                    id: "t1", corpus: "own", claim: "It was.", verdict: .mixed, kind: "date",
                    evidence: ["a.txt:8", "b:c.txt:15"]),
                JudgedClaim(id: "2", claim: "It is.", verdict: .notEnoughInfo),
            ])
        #expect(try JudgedClaimReader.read("\n \n".utf8).isEmpty)
    }

    /// Every spelling of a label, under either key.
    @Test(arguments: [
        ("SUPPORTED", Verdict.supported), ("SUPPORTS", .supported), ("SUPPORT", .supported),
        ("REFUTED", .refuted), ("REFUTES", .refuted), ("CONTRADICT", .refuted), ("MIXED", .mixed),
        ("NOT ENOUGH INFO", .notEnoughInfo), ("NOT_ENOUGH_INFO", .notEnoughInfo), ("NEI", .notEnoughInfo),
    ])
    func spellings(_ text: String, _ label: Verdict) throws {
        for key in ["verdict", "label"] {
            let line = #"{"id": "1", "claim": "a", ""# + key + #"": ""# + text + #""}"#
            #expect(try JudgedClaimReader.read(line.utf8).map(\.verdict) == [label])
        }
    }

    /// `verdict` holds before `label`.
    @Test func verdictHoldsFirst() throws {
        let line = #"{"id": "1", "claim": "a", "label": "SUPPORT", "verdict": "REFUTED"}"#
        #expect(try JudgedClaimReader.read(line.utf8).map(\.verdict) == [.refuted])
    }

    /// Every fault, each in the third line of a file whose second is blank.
    @Test(arguments: [
        ("[]", JudgedClaimError.notAnObject(line: 3)),
        (#"{"id": "1""#, .notAnObject(line: 3)),
        (#"{"a":"# + String(repeating: "[", count: 100_000), .notAnObject(line: 3)),
        (#"{"claim": "a", "verdict": "NEI"}"#, .missing(line: 3, field: "id")),
        (#"{"id": 1.5, "claim": "a", "verdict": "NEI"}"#, .missing(line: 3, field: "id")),
        (#"{"id": "1", "claim": " \t", "verdict": "NEI"}"#, .missing(line: 3, field: "claim")),
        (#"{"id": "1", "claim": 7, "verdict": "NEI"}"#, .missing(line: 3, field: "claim")),
        (#"{"id": "1", "claim": "a"}"#, .missing(line: 3, field: "verdict")),
        (#"{"id": "1", "claim": "a", "verdict": 1}"#, .missing(line: 3, field: "verdict")),
        (#"{"id": "1", "claim": "a", "verdict": "nei"}"#, .notALabel(line: 3, text: "nei")),
        (#"{"id": "1", "claim": "a", "verdict": "NEI", "kind": 1}"#, .notText(line: 3, field: "kind")),
        (#"{"id": "1", "claim": "a", "verdict": "NEI", "corpus": []}"#, .notText(line: 3, field: "corpus")),
        (#"{"id": "1", "claim": "a", "verdict": "NEI", "evidence": {}}"#, .evidenceNotAList(line: 3)),
        (#"{"id": "1", "claim": "a", "verdict": "NEI", "evidence": [["a", 1]]}"#, .evidenceNotAList(line: 3)),
        (#"{"id": "1", "claim": "a", "verdict": "NEI", "evidence": ["a:0"]}"#, .notEvidence(line: 3, text: "a:0")),
        (#"{"id": "1", "claim": "a", "verdict": "NEI", "evidence": [":1"]}"#, .notEvidence(line: 3, text: ":1")),
        (#"{"id": "1", "claim": "a", "verdict": "NEI", "evidence": ["a:"]}"#, .notEvidence(line: 3, text: "a:")),
        (#"{"id": "1", "claim": "a", "verdict": "NEI", "evidence": ["a:+1"]}"#, .notEvidence(line: 3, text: "a:+1")),
        (#"{"id": "1", "claim": "a", "verdict": "NEI", "evidence": ["a"]}"#, .notEvidence(line: 3, text: "a")),
        (#"{"id": "0", "claim": "b", "verdict": "NEI"}"#, .repeated(line: 3, id: "0")),
    ])
    func faults(_ line: String, _ fault: JudgedClaimError) {
        let text = #"{"id": 0, "claim": "a", "verdict": "NEI"}"# + "\n\n" + line
        #expect(throws: fault) { try JudgedClaimReader.read(text.utf8) }
    }

    /// Bytes that are no UTF-8 are not repaired.
    @Test func bytesThatAreNotUTF8() {
        let bytes = Array(#"{"id": "1", "verdict": "NEI", "claim": ""#.utf8) + [0xFF] + Array(#""}"#.utf8)
        #expect(throws: JudgedClaimError.notUTF8(line: 1)) { try JudgedClaimReader.read(bytes) }
    }
}
