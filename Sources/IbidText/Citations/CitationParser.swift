package import IbidModel

/// Reads notes: cuts them into citations and finds the fields of each.
///
/// Every style tries, and the reading that explains most wins. Nothing is ever lost: what no style explains stays in the
/// citation's text and is named in its residual.
package struct CitationParser: Sendable {
    /// Makes a parser.
    package init() {}

    /// The citations of a note's text, without its label, in order; empty only for blank text. Linear.
    package func citations(inNote text: String) -> [Citation] {
        let note = CitationText(Array(text.utf8))
        return CitationSplitter.split(note).map { range in
            citation(
                CitationText(Array(note.bytes[range])), at: ByteSpan(start: range.lowerBound, end: range.upperBound))
        }
    }

    /// How surely a line's text (after its label) is a note of citations, from 0 to 1. Prose stays below 0.4, also with
    /// a quotation or a year in it: only what ends in a citation's own signs counts.
    package func confidence(ofLine text: String) -> Double {
        guard text.utf8.count <= Self.longestNote else { return 0 }
        let citations = citations(inNote: text)
        guard !citations.isEmpty else { return 0 }
        let sure = citations.filter { $0.confidence >= 0.6 && $0.style != .opaque }
        return sure.count * 2 > citations.count ? sure.map(\.confidence).max() ?? 0 : 0.2
    }

    private static let longestNote = 20_000

    private func citation(_ text: CitationText, at span: ByteSpan) -> Citation {
        let readers: [(CitationText) -> CitationReading?] = [
            MLAReader.read, APAReader.read, AuthorDateReader.read, ReportReader.read, URLReader.read,
        ]
        let readings = readers.compactMap { $0(text)?.citation(of: text, at: span) }
        // The first of equals wins, so the order above is the order of preference.
        let best = readings.reduce(nil as Citation?) { best, next in
            (best?.confidence ?? Self.opaqueLimit) < next.confidence ? next : best
        }
        return best ?? OpaqueReader.read(text).citation(of: text, at: span)
    }

    /// A reading that explains less than this is not better than none.
    private static let opaqueLimit = 0.3
}
