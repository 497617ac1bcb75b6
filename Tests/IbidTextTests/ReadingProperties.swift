import IbidModel
import IbidTestSupport
import IbidText
import Testing

/// What holds for every text, sound or not.
@Suite struct ReadingProperties {
    /// Generated profiles, and the same with random bytes changed, cut or doubled.
    static func samples(seed: UInt64, count: Int) -> [[UInt8]] {
        var generator = ProfileGenerator(seed: seed)
        var random = SplitMix64(seed: seed)
        return (0..<count).map { index in
            var bytes = Array(generator.profile(sections: index % 5).utf8)
            guard index % 2 == 1, !bytes.isEmpty else { return bytes }
            for _ in 0..<Int.random(in: 1...40, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1:
                    bytes.insert(
                        contentsOf: Array(random.pick(["[1]", "[2] ", "\n", ". ", "“", ";", ": "]).utf8), at: place)
                case 2 where bytes.count > 200: bytes.remove(at: place)
                default: bytes[place] = 0
                }
            }
            return bytes
        }
    }

    @Test(arguments: [0, 30, 120]) func passagesTileTheBodyAndNoMarkerIsLost(limit: Int) {
        for (number, bytes) in Self.samples(seed: 11, count: 300).enumerated() {
            let document = ProfileReader().document(bytes, fallbackTitle: "x")
            let passages = Chunker(wordLimit: limit).passages(of: document)
            for (index, paragraph) in document.paragraphs.enumerated() {
                let own = passages.filter { $0.paragraph == index }
                #expect(
                    own.first?.span.start == paragraph.span.start && own.last?.span.end == paragraph.span.end,
                    "seed 11, \(number)")
                #expect(
                    zip(own, own.dropFirst()).allSatisfy {
                        $0.span.end == $1.span.start && $0.sentences.upperBound == $1.sentences.lowerBound
                    })
                #expect(
                    own.first?.sentences.lowerBound == 0 && own.last?.sentences.upperBound == paragraph.sentences.count)
                for passage in own {
                    for sentence in paragraph.sentences[passage.sentences] {
                        #expect(passage.span.contains(sentence.span))
                    }
                }
                let found = MarkerScanner.scan(paragraph.span, in: document.text.bytes).markers
                #expect(paragraph.sentences.flatMap(\.markers).map(\.span) == found.map(\.span))
            }
            for marker in document.paragraphs.flatMap(\.sentences).flatMap(\.markers) where marker.note == nil {
                #expect(document.diagnostics.contains { $0.span == marker.span }, "an unbound marker is diagnosed")
            }
        }
    }

    @Test func everyLineBecomesSomething() {
        for bytes in Self.samples(seed: 12, count: 200) {
            let document = ProfileReader().document(bytes, fallbackTitle: "x")
            var covered = document.paragraphs.map(\.span) + document.noteBlocks.flatMap(\.notes).map(\.span)
            covered += document.sections.filter { $0.heading != nil }.map(\.span)
            for line in LineScanner.lines(of: document.text.bytes) where !line.trimmed.isEmpty {
                let isTitle = document.text.string(line.trimmed) == document.title
                #expect(isTitle || covered.contains { $0.start <= line.trimmed.start && line.trimmed.end <= $0.end })
            }
        }
    }

    @Test func longParagraphsAreCutEvenly() {
        #expect(Chunker.balancedCuts([50, 50, 50, 10], limit: 120) == [0, 2])
        #expect(Chunker.balancedCuts([200], limit: 120) == [0])
        #expect(
            Chunker.balancedCuts([119, 2, 119], limit: 120) == [0, 1, 2]
                || Chunker.balancedCuts([119, 2, 119], limit: 121).count == 2)
    }

    @Test(.timeLimit(.minutes(5))) func hugeInputsAreLinear() {
        let line =
            Array("Title\n\n".utf8) + Array(repeating: UInt8(ascii: "a"), count: 5 << 20) + Array(".[1]\n[1] x\n".utf8)
        #expect(ProfileReader().document(line, fallbackTitle: "x").paragraphs.count == 1)
        let notes = "Title\n\nOne.[1]\n" + (1...10_000).map { "[\($0)] \(ProfileReaderTests.note)\n" }.joined()
        let document = ProfileReader().document(Array(notes.utf8), fallbackTitle: "x")
        #expect(document.noteBlocks.first?.notes.count == 10_000)
        #expect(document.diagnostics.count { $0.code == .unreferencedNote } == 9_999)
        let brackets =
            "Title\n\n" + String(repeating: "[", count: 1 << 20) + String(repeating: "[1", count: 1 << 18) + "\n"
        #expect(ProfileReader().document(Array(brackets.utf8), fallbackTitle: "x").paragraphs.count == 1)
    }
}
