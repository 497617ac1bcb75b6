import IbidRender
import IbidTestSupport
import Testing

/// JSON in one line is what Foundation's encoder would write.
@Suite struct JSONTextTests {
    private static let seed: UInt64 = 7_319

    private static let characters: [Unicode.Scalar] =
        (0x00...0xA5).compactMap(Unicode.Scalar.init)
        + ([0x0610...0x0620, 0x2010...0x2070, 0xFEF0...0xFF01, 0xFFF0...0xFFFF] as [ClosedRange<UInt32>]).joined()
        .compactMap(
            Unicode.Scalar.init) + ["é", "—", "“", "漢", "😀", "\u{301}", "\u{10FFFF}"]

    private func text(_ random: inout SplitMix64) -> String {
        let scalars = (0..<Int.random(in: 0...12, using: &random)).map { _ in
            Self.characters[Int.random(in: 0..<Self.characters.count, using: &random)]
        }
        return String(String.UnicodeScalarView(scalars))
    }

    private func number(_ random: inout SplitMix64) -> Double {
        switch Int.random(in: 0...4, using: &random) {
        case 0: Double(Int.random(in: -1_000...1_000, using: &random))
        case 1: Double.random(in: -1...1, using: &random)
        case 2: Double.random(in: -1e-8...1e-8, using: &random)
        case 3: Double.random(in: -1e20...1e20, using: &random)
        default: [0, -0.0, 1e16, 1e15, 0.1, .leastNonzeroMagnitude, 1e300][Int.random(in: 0..<7, using: &random)]
        }
    }

    private func value(_ random: inout SplitMix64, depth: Int) -> JSONValue {
        switch Int.random(in: 0...(depth > 0 ? 7 : 5), using: &random) {
        case 0: .null
        case 1: .bool(Bool.random(using: &random))
        case 2: .int(Int.random(in: .min ... .max, using: &random))
        case 3: .number(number(&random))
        case 4, 5: .string(text(&random))
        case 6: .array((0..<Int.random(in: 0...4, using: &random)).map { _ in value(&random, depth: depth - 1) })
        default:
            .object(
                JSONFields(
                    (0..<Int.random(in: 0...5, using: &random)).map { _ in
                        (text(&random), value(&random, depth: depth - 1))
                    }))
        }
    }

    @Test func randomValues() {
        var random = SplitMix64(seed: Self.seed)
        for _ in 0..<3_000 {
            let value = value(&random, depth: 4)
            #expect(value.text(isPretty: false) == value.encoded(isPretty: false), "seed \(Self.seed)")
        }
    }

    /// Marks that hide in a line, two bytes long and three.
    @Test func hiddenMarksAreEscaped() {
        #expect(JSONValue.string("a\u{61C}b\u{61B}\u{200B}").text(isPretty: false) == "\"a\\u061cb\u{61B}\\u200b\"")
        #expect(UnsafeText.visible("a\u{61C}b") == "a\u{FFFD}b")
    }

    @Test func keysOfAnswers() {
        let keys = [
            "noteBlocks", "notes", "note", "Notes", "url", "URL", "publisherPlace", "publisher", "a10", "a9", "é", "z",
        ]
        let value = JSONValue.object(JSONFields(keys.map { ($0, JSONValue.int($0.utf8.count)) }))
        #expect(value.text(isPretty: false) == value.encoded(isPretty: false))
    }

    @Test func fieldsAreADictionary() {
        var random = SplitMix64(seed: Self.seed)
        var fields = JSONFields()
        var dictionary: [String: JSONValue] = [:]
        for step in 0..<2_000 {
            let key = String(Int.random(in: 0..<40, using: &random), radix: 36)
            let value = Int.random(in: 0..<3, using: &random) == 0 ? nil : JSONValue.int(step)
            fields[key] = value
            dictionary[key] = value
            #expect(fields == JSONFields(dictionary), "step \(step)")
        }
        #expect(fields.keys == dictionary.keys.sorted())
        let other: JSONFields = ["0": .null, "zz": .bool(true)]
        #expect(fields.merging(other) == JSONFields(dictionary.merging(["0": .null, "zz": .bool(true)]) { $1 }))
    }
}
