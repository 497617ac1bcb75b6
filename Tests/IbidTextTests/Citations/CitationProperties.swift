import Foundation
import IbidModel
import IbidText
import Testing

/// What holds of every text, real or hostile.
@Suite struct CitationProperties {
    /// The generator SplitMix64 (Steele, Lea and Flood 2014).
    struct SplitMix64: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    static let pieces = [
        "“", "”", "\"", "«", "»", ";", "; ", ". ", ", ", ": ", "(", ")", "[", "]", "|", " | ", "Web", "Web. ",
        "Accessed ",
        "2015", "27 Oct. 2015", "n.d.", "Date unknown", "https://a.org/x", "doi:10.1/x", "www.", "http://", "doi:",
        "In ",
        "Trans. ", "Ed. ", "Doe, Jane", " and ", " & ", "See also ", "p. 12", "477–84", "pp. ", "U.S.", "é", "ابن",
        "\u{0}",
        "\u{301}", "🏜", "\t", "\n", "Title", "The New York Times", "Washington, DC", "vol. 3", "37.2", "–", "’", "§ 4",
        "#",
    ]

    static func text(_ random: inout SplitMix64) -> String {
        if Bool.random(using: &random), let base = CitationParserTests.cases.randomElement(using: &random) {
            var scalars = Array(base.text.unicodeScalars)
            if Bool.random(using: &random), let more = CitationParserTests.cases.randomElement(using: &random) {
                scalars += Array("; \(more.text)".unicodeScalars)
            }
            for _ in 0..<Int.random(in: 1...6, using: &random) where !scalars.isEmpty {
                let at = Int.random(in: 0..<scalars.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: scalars.remove(at: at)
                case 1: scalars.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").unicodeScalars, at: at)
                case 2: scalars.swapAt(at, Int.random(in: 0..<scalars.count, using: &random))
                default: scalars.removeSubrange(at..<min(scalars.count, at + Int.random(in: 1...20, using: &random)))
                }
            }
            var result = String.UnicodeScalarView()
            result.append(contentsOf: scalars)
            return String(result)
        }
        return (0..<Int.random(in: 0...30, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func tilesEveryText(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let parser = CitationParser()
        for round in 0..<1_500 {
            let text = Self.text(&random)
            let bytes = Array(text.utf8)
            let citations = parser.citations(inNote: text)
            var position = 0
            for citation in citations {
                #expect(isGap(bytes, position, citation.span.start), "seed \(seed), round \(round): \(text)")
                #expect(citation.text.utf8.elementsEqual(bytes[citation.span.range]), "seed \(seed), round \(round)")
                #expect(tiles(citation), "seed \(seed), round \(round): \(citation.text)")
                #expect((0...1).contains(citation.confidence))
                let json = CSLCoding.json(citation.item)
                #expect(CSLCoding.item(json: json) == citation.item)
                #expect(try Self.canonical(json) == json, "seed \(seed), round \(round)")
                position = citation.span.end
            }
            #expect(isGap(bytes, position, bytes.count), "seed \(seed), round \(round): \(text)")
            if let a = citations.first, let b = citations.last {
                #expect(SourceIdentity.relation(a.item, b.item) == SourceIdentity.relation(b.item, a.item))
            }
            _ = parser.confidence(ofLine: text)
        }
    }

    /// Any JSON, for writing a text again as the standard encoder does.
    private indirect enum Tree: Codable {
        case object([String: Tree]), array([Tree]), int(Int), text(String)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let object = try? container.decode([String: Tree].self) {
                self = .object(object)
            } else if let array = try? container.decode([Tree].self) {
                self = .array(array)
            } else if let int = try? container.decode(Int.self) {
                self = .int(int)
            } else {
                self = .text(try container.decode(String.self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .object(let object): try container.encode(object)
            case .array(let array): try container.encode(array)
            case .int(let int): try container.encode(int)
            case .text(let text): try container.encode(text)
            }
        }
    }

    private static func canonical(_ json: String) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(
            decoding: try encoder.encode(JSONDecoder().decode(Tree.self, from: Data(json.utf8))), as: UTF8.self)
    }

    private func isGap(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        start <= end && bytes[start..<end].allSatisfy { $0 == 0x3B || $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
    }

    private func tiles(_ citation: Citation) -> Bool {
        var position = 0
        for segment in citation.segments {
            guard segment.span.start == position, !segment.span.isEmpty else { return false }
            position = segment.span.end
        }
        return position == citation.text.utf8.count
    }

    @Test(arguments: [
        "“a; ", "; ", ";A. ", "Doe, Jane; ", "\" ", "(2015) ", "http://a.org/(", "Web. ", ", ", "A. 2015. ", "é",
        "[a] | ",
    ])
    func staysLinear(piece: String) {
        // A quadratic reader would need minutes here.
        let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
        let start = ContinuousClock.now
        _ = CitationParser().citations(inNote: text)
        _ = CitationParser().confidence(ofLine: text)
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
