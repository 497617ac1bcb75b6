import IbidModel
import IbidTestSupport
import IbidText
import Testing

@Suite struct SelectorResolverTests {
    private static let quote = "The group took hostages in the north."
    /// The same sentence stands twice.
    private static let twice = """
        Alpha

        In 2003 the men came from Algeria. \(quote) A ransom was paid in full.

        In 2011 the men came from Mali. \(quote) The army freed them all.
        """

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// The selectors of both places of the quote.
    private func selectors() -> [TextSelector] {
        let text = bytes(Self.twice)
        let maker = SelectorMaker(text, isLossy: false)
        return ExactSearch.places(of: bytes(Self.quote), in: text).map { start in
            var selector = maker.selector(ByteSpan(start: start, end: start + Self.quote.utf8.count))
            selector.sha256 = "old"
            return selector
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let edit: @Sendable (String) -> String
        /// How each of the two is found, and the word that stands before it.
        let methods: [TextMatch.Method]
    }

    private static let (both, lost) = ("In", "gone")

    @Test(arguments: [
        Case(testDescription: "text before", edit: { "A new line.\n\n" + $0 }, methods: [.context, .context]),
        Case(
            testDescription: "white space",
            edit: { $0.replacing(". ", with: ".\n  ").replacing("the north", with: "the\nnorth") },
            methods: [.context, .context]),
        Case(
            testDescription: "the order of the paragraphs",
            edit: { text in
                let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
                return [lines[0], lines[2], lines[1]].joined(separator: "\n\n")
            }, methods: [.context, .context]),
        Case(
            testDescription: "both edited",
            edit: { $0.replacing("took hostages", with: "took some hostages") }, methods: [.approximate, .approximate]),
        Case(
            testDescription: "what stands around",
            edit: { $0.replacing("came from Algeria", with: "had come from Algiers") }, methods: [.context, .context]),
    ])
    func bothAreFoundApart(_ example: Case) {
        let text = example.edit(Self.twice)
        let resolver = SelectorResolver(bytes(text), isLossy: false)
        for (index, selector) in selectors().enumerated() {
            let match = resolver.match(selector, sha256: "new")
            #expect(match.method == example.methods[index])
            let span = match.span ?? ByteSpan(start: 0, end: 0)
            let before = String(decoding: bytes(text)[..<span.start], as: UTF8.self)
            let after = String(decoding: bytes(text)[span.end...], as: UTF8.self)
            #expect(before.contains("2003") && before.contains("Alg") || index == 1)
            let ending = index == 0 ? "A ransom" : "The army"
            #expect(after.split(whereSeparator: \.isWhitespace).prefix(2).joined(separator: " ") == ending)
            #expect(match.score > 0.5 && match.score <= 1)
        }
    }

    @Test func theOneThatIsLeftIsFoundByItsQuote() {
        let text = Self.twice.replacing(
            "In 2003 the men came from Algeria. \(Self.quote) A ransom was paid in full.", with: "")
        let match = SelectorResolver(bytes(text), isLossy: false).match(selectors()[1], sha256: "new")
        #expect(match.method == .quote && match.candidates == 1)
    }

    @Test func anUnchangedDocumentIsReadByPosition() {
        for selector in selectors() {
            let match = SelectorResolver(bytes(Self.twice), isLossy: false).match(selector, sha256: "old")
            #expect(match.method == .position && match.span == selector.span && match.score == 1)
        }
    }

    /// A quote alone does not tell its doubles apart; anything beside it that does settles it.
    @Test func whatNothingTellsApartIsAmbiguous() {
        let resolver = SelectorResolver(bytes(Self.twice), isLossy: false)
        let places = ExactSearch.places(of: bytes(Self.quote), in: bytes(Self.twice))
        var selector = TextSelector(exact: Self.quote)
        let alone = resolver.match(selector, sha256: nil)
        #expect(alone.method == .ambiguous && alone.candidates == 2 && alone.span?.start == places[0])
        let slip = resolver.match(TextSelector(exact: Self.quote.replacing("north", with: "nord")), sha256: nil)
        #expect(slip.method == .ambiguous && slip.edits > 0 && slip.span?.start == places[0])
        for (index, suffix) in ["A ransom", "The army"].enumerated() {
            let told = resolver.match(TextSelector(exact: Self.quote, suffix: suffix), sha256: nil)
            #expect(told.method == .context && told.candidates == 2 && told.span?.start == places[index])
            // Code points are a position too; the text is ASCII.
            selector.codePoints = places[index]..<places[index] + 1
            let placed = resolver.match(selector, sha256: nil)
            #expect(placed.method == .context && placed.span?.start == places[index])
        }
    }

    /// Of many doubles those are weighed that the context may be about.
    @Test func contextIsSoughtAmongManyDoubles() {
        let lines = (0..<300).map { "Line \($0 * 7) says QUOTE and no more." }
        let resolver = SelectorResolver(bytes(lines.joined(separator: "\n")), isLossy: false)
        let told = resolver.match(TextSelector(exact: "QUOTE", prefix: "Line 2002 says "), sha256: nil)
        let place = lines[..<286].reduce(0) { $0 + $1.utf8.count + 1 } + "Line 2002 says ".utf8.count
        #expect(told.method == .context && told.span?.start == place && told.score == 1)
        let alone = resolver.match(TextSelector(exact: "QUOTE"), sha256: nil)
        #expect(alone.method == .ambiguous && alone.candidates == 300)
    }

    @Test func whatIsGoneIsOrphanedWithItsBestScore() {
        let resolver = SelectorResolver(bytes("Alpha\n\nNothing of the kind stands here at all.\n"), isLossy: false)
        for selector in selectors() {
            let match = resolver.match(selector, sha256: "new")
            #expect(match.method == .orphaned && match.span == nil)
            #expect((0..<0.8).contains(match.score))
        }
        let empty = SelectorResolver([], isLossy: false).match(TextSelector(exact: "x"), sha256: nil)
        #expect(empty.method == .orphaned && empty.score == 0)
        #expect(resolver.match(TextSelector(exact: " \n"), sha256: nil).method == .orphaned)
    }

    /// A fifth may be edited, more may not.
    @Test func theLimitOfEdits() {
        let quote = String(repeating: "abcdefghij", count: 10)
        for (edits, method) in [(20, TextMatch.Method.approximate), (21, .orphaned)] {
            var text = bytes("before " + quote + " after")
            for index in 0..<edits { text[7 + index * 4] = UInt8(ascii: "#") }
            let match = SelectorResolver(text, isLossy: false).match(TextSelector(exact: quote), sha256: nil)
            #expect(match.method == method && match.edits == edits, "\(edits)")
        }
    }

    /// Prefix and suffix grow until the three texts in a row stand once.
    @Test func contextGrowsUntilItTellsDoublesApart() {
        let filler = String(repeating: "the same words again and again ", count: 8)
        let text = "One. " + filler + "QUOTE " + filler + "Two. " + filler + "QUOTE " + filler + "End."
        let maker = SelectorMaker(bytes(text), isLossy: false)
        let places = ExactSearch.places(of: bytes("QUOTE"), in: bytes(text))
        let contexts = places.map { place in
            let selector = maker.selector(ByteSpan(start: place, end: place + 5))
            return selector.prefix + selector.exact + selector.suffix
        }
        #expect(places.count == 2 && Set(contexts).count == 2)
        for context in contexts {
            #expect(ExactSearch.places(of: bytes(context), in: bytes(text)).count == 1)
        }
    }

    /// Any bytes and any selector are answered, and a span is always inside the text.
    @Test(arguments: 1...40) func anything(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let text = DocumentText(Array(random.unicodeString(length: 400).utf8) + [0xFF])
        let resolver = SelectorResolver(text.bytes, isLossy: true)
        var selector = TextSelector(
            exact: random.unicodeString(length: 60), prefix: random.unicodeString(length: 40),
            suffix: random.unicodeString(length: 40))
        selector.span = ByteSpan(start: Int.random(in: 0...900, using: &random), end: 1_000)
        let match = resolver.match(selector, sha256: nil)
        #expect((0...1).contains(match.score), "seed \(seed)")
        if let span = match.span { #expect(span.end <= text.bytes.count && !span.isEmpty, "seed \(seed)") }
    }
}
