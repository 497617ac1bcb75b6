package import IbidModel

/// “Ibid.”: a citation that names no work, but stands for the one before it, at most with a place in the work.
package enum BackReference {
    /// The place in the work that such a citation names, empty for none; `nil` for any other citation.
    package static func locator(_ citation: Citation) -> String? {
        guard citation.style == .opaque, citation.text.utf8.count <= 80 else { return nil }
        let text = CitationText(Array(citation.text.utf8))
        var rest = text.body(text.all)
        for lead in ["see", "also", "cf"] where text.hasWord(lead, at: rest.lowerBound, in: rest) {
            rest = text.body((rest.lowerBound + lead.utf8.count)..<rest.upperBound)
        }
        guard let word = ["ibidem", "ibid"].first(where: { text.hasWord($0, at: rest.lowerBound, in: rest) }) else {
            return nil
        }
        rest = text.body((rest.lowerBound + word.utf8.count)..<rest.upperBound)
        let isPlace = text.bytes[rest].allSatisfy(\.isDigit) || LocatorScanner.leading(text, rest) == rest
        return isPlace ? text.string(rest) : nil
    }

    /// A note's citations with such references read as what stands before them, in the note or else in the one before
    /// it, whose only citation is `previous`. Those that nothing readable stands before are left out.
    package static func resolved(_ citations: [Citation], after previous: Citation?) -> [Citation] {
        var last = previous
        return citations.compactMap { citation in
            guard let locator = locator(citation) else {
                last = citation
                return citation
            }
            guard let known = last, known.style != .opaque else { return nil }
            let resolved = Citation(
                span: citation.span, text: citation.text, style: known.style, confidence: known.confidence,
                residual: [], segments: citation.segments, signal: citation.signal,
                locator: locator.isEmpty ? known.locator : locator, item: known.item)
            last = resolved
            return resolved
        }
    }
}
