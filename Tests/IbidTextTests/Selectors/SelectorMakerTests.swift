import IbidModel
import IbidTestSupport
import IbidText
import Testing

@Suite struct SelectorMakerTests {
    /// The bytes that a selector's three texts take up, with `length` bytes of context where there are so many.
    private func context(_ span: ByteSpan, length: Int, in text: [UInt8]) -> Range<Int> {
        max(0, span.start - length)..<min(text.count, span.end + length)
    }

    private func isAlone(_ range: Range<Int>, in text: [UInt8]) -> Bool {
        ExactSearch.places(of: Array(text[range]), in: text, limit: 2).count == 1
    }

    /// A text of two letters in which stretches stand twice or more.
    private func text(_ random: inout SplitMix64) -> [UInt8] {
        var text = (0..<Int.random(in: 1...600, using: &random)).map { _ in random.pick(Array("ab".utf8)) }
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let start = Int.random(in: 0..<text.count, using: &random)
            let stretch = text[start...].prefix(Int.random(in: 1...700, using: &random))
            text.insert(contentsOf: Array(stretch), at: Int.random(in: 0...text.count, using: &random))
        }
        return text
    }

    /// The least context from 32 on that tells a quote from its doubles, wherever they stand; 256 where none does.
    @Test(arguments: 1...30) func theLeastContextThatTellsDoublesApart(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let text = text(&random)
        let maker = SelectorMaker(text, isLossy: false)
        for _ in 0..<20 {
            let start = Int.random(in: 0..<text.count, using: &random)
            let span = ByteSpan(
                start: start, end: min(text.count, start + Int.random(in: 1...60, using: &random)))
            let selector = maker.selector(span)
            let needed = (32..<256).first { isAlone(context(span, length: $0, in: text), in: text) } ?? 256
            let expected = context(span, length: needed, in: text)
            #expect(selector.prefix.utf8.count == span.start - expected.lowerBound, "seed \(seed), \(span)")
            #expect(selector.suffix.utf8.count == expected.upperBound - span.end, "seed \(seed), \(span)")
        }
    }

    /// A text that says the same all over would else give each passage all that stands beside it.
    @Test(arguments: ["The same.", "x", "Même."]) func contextIsLimitedWhereNothingTellsDoublesApart(line: String) {
        let text = Array(String(repeating: line + "\n\n", count: 300).utf8)
        let maker = SelectorMaker(text, isLossy: false)
        let counts = [0, 10, 150, 299].map { index in
            let start = index * (line.utf8.count + 2)
            let selector = maker.selector(ByteSpan(start: start, end: start + line.utf8.count))
            #expect(selector.exact == line)
            return [selector.prefix.unicodeScalars.count, selector.suffix.unicodeScalars.count]
        }
        let step = line.unicodeScalars.count + 1
        #expect(counts == [[0, 256], [min(256, 10 * step), 256], [256, 256], [256, 1]])
    }

    /// Code points are counted from places that are kept, in whatever order passages come.
    @Test func codePointsOfPassagesInAnyOrder() {
        let text = String(repeating: "aé—𝄞", count: 200)
        let maker = SelectorMaker(Array(text.utf8), isLossy: false)
        let scalars = Array(text.unicodeScalars)
        var places = [0]
        for scalar in scalars { places.append(places[places.count - 1] + UTF8.width(scalar)) }
        for first in stride(from: 0, to: scalars.count, by: 7).reversed() {
            let last = min(scalars.count, first + 130)
            let selector = maker.selector(ByteSpan(start: places[first], end: places[last]))
            #expect(selector.codePoints == first..<last)
            #expect(selector.exact == String(String.UnicodeScalarView(scalars[first..<last])))
        }
    }
}
