package import IbidModel

/// Reads notes: cuts them into citations and finds the fields of each.
///
/// Every style tries, and the reading that explains most wins. Nothing is lost: what no style explains stays in the
/// citation's text and is named in its residual. Never fails; linear in the text.
package struct CitationParser: Sendable {
    /// Makes a parser; it holds no state.
    package init() {}

    /// The citations of a note's text (without its label) in order; empty for a blank text only.
    ///
    /// Spans are bytes of `text`; between two of them stand only a `;` and blanks.
    package func citations(inNote text: String) -> [Citation] {
        let note = CitationText(Array(text.utf8))
        return CitationSplitter.split(note).map { range in
            Self.citation(CitationText(Array(note.bytes[range])), at: ByteSpan(range))
        }
    }

    /// How surely a line (after its `[n] `) is a note of citations, from 0 to 1: 0.6 and above for what is one beyond
    /// doubt, below 0.4 for prose, also with a quotation or a year in it.
    ///
    /// The mean confidence of the line's citations, weighed by their length. Reads at most the first 16 KB; linear.
    package func confidence(ofLine text: String) -> Double {
        let note = CitationText(Array(text.utf8.prefix(Self.longestJudged)))
        var (sum, length) = (0.0, 0)
        for range in CitationSplitter.split(note) {
            let citation = Self.citation(CitationText(Array(note.bytes[range])), at: ByteSpan(range))
            sum += citation.confidence * Double(range.count)
            length += range.count
        }
        return length == 0 ? 0 : sum / Double(length)
    }

    private static let longestJudged = 16_384
    /// A reading that explains less than this is no better than none.
    private static let opaqueLimit = 0.3
    private static let readers: [@Sendable (CitationText) -> CitationReading?] = [
        { MLAReader.read($0) }, { APAReader.read($0) }, { AuthorDateReader.read($0) }, { ReportReader.read($0) },
        { URLReader.read($0) },
    ]

    /// The best reading of one citation. Of equals the first wins, so `readers` stand in the order of preference.
    static func citation(_ text: CitationText, at span: ByteSpan) -> Citation {
        var best: Citation?
        for reader in readers {
            guard let citation = reader(text)?.citation(of: text, at: span) else { continue }
            if citation.confidence >= opaqueLimit, citation.confidence > best?.confidence ?? 0 { best = citation }
            // Nothing explains more than everything.
            if citation.confidence == 1 { break }
        }
        return best ?? OpaqueReader.read(text).citation(of: text, at: span)
    }
}
