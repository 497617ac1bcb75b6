import IbidModel
import IbidText
import Testing

@Suite struct SentenceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let sentences: [String]
        var testDescription: String { text }

        init(_ text: String, _ sentences: String...) {
            self.text = text
            self.sentences = sentences
        }
    }

    @Test(arguments: [
        Case("He left. She stayed.", "He left.", "She stayed."),
        Case("hostile to the U.S. The group moved.", "hostile to the U.S.", "The group moved."),
        Case("The U.S. State Department said so.", "The U.S. State Department said so."),
        Case("A convoy of the U.N. Mission left.", "A convoy of the U.N. Mission left."),
        Case("a U.N convoy in Mali", "a U.N convoy in Mali"),
        Case("It came in Jan. 2013. They left.", "It came in Jan. 2013.", "They left."),
        Case("“They hit the UN.”[3] Next they fled.", "“They hit the UN.”[3]", "Next they fled."),
        Case("It fell.[1][2] Then it rose.", "It fell.[1][2]", "Then it rose."),
        Case("or “The Sentinels.” [8] In December it ended.", "or “The Sentinels.” [8]", "In December it ended."),
        Case("cells spread.[4]al-Shabaab came.", "cells spread.[4]", "al-Shabaab came."),
        Case("Fighters came. al-Qa'ida stayed.", "Fighters came.", "al-Qa'ida stayed."),
        Case("Samuel L. Aronson wrote it.", "Samuel L. Aronson wrote it."),
        Case("Gen. Michawl Lollesgaard spoke.", "Gen. Michawl Lollesgaard spoke."),
        Case("Was it so? Yes! It was.", "Was it so?", "Yes!", "It was."),
        Case("a .50 caliber and a 7.62mm gun", "a .50 caliber and a 7.62mm gun"),
        Case("See No. 5 there. Nothing else.", "See No. 5 there.", "Nothing else."),
        Case("The answer was no. The men left.", "The answer was no.", "The men left."),
        Case("“We came. We saw.” he said.", "“We came.", "We saw.” he said."),
        Case("Listed: March 27, 2002[1]", "Listed: March 27, 2002[1]"),
        Case("He waited… Then he left.", "He waited…", "Then he left."),
        Case("   blank ends   ", "blank ends"),
        Case("[3]", "[3]"),
    ])
    func table(_ example: Case) {
        let bytes = Array(example.text.utf8)
        let span = ByteSpan(start: 0, end: bytes.count)
        let markers = MarkerScanner.scan(span, in: bytes).markers
        let spans = SentenceSegmenter.sentences(span, in: bytes, markers: markers)
        #expect(spans.map { String(decoding: bytes[$0.range], as: UTF8.self) } == example.sentences)
    }

    @Test(arguments: [
        ("a[1] b[22]", ["1", "22"], 0), ("[Data file] [sic] [12a]", [], 0), ("[1, 2] and [3–5]", [], 2),
        ("[0][-1]", ["0"], 0),
        ("[99999999999999999999]", ["99999999999999999999"], 0), ("[1", [], 0), ("[]", [], 0), ("[[2]]", ["2"], 0),
    ])
    func markers(text: String, labels: [String], grouped: Int) {
        let bytes = Array(text.utf8)
        let findings = MarkerScanner.scan(ByteSpan(start: 0, end: bytes.count), in: bytes)
        #expect(findings.markers.map(\.label) == labels)
        #expect(findings.grouped.count == grouped)
    }
}
