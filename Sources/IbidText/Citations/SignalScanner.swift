/// Finds the words that lead into a citation: "See also", "Cf.", "Quoted in".
enum SignalScanner {
    /// Longer ones first, so that "See also" is not read as "See".
    private static let signals = [
        "see, for example,", "see for example,", "see for example", "see generally", "see, e.g.,", "see also,",
        "see also",
        "see e.g.", "see", "but see", "cf.", "compare", "e.g.,", "e.g.", "quoted in", "qtd. in", "cited in", "also",
    ]

    /// The signal that begins `range`, if a capital, a quotation mark, an address or the particle of a
    /// name follows.
    static func signal(_ text: CitationText, in range: Range<Int>) -> Range<Int>? {
        for signal in signals {
            let end = range.lowerBound + signal.utf8.count
            guard end < range.upperBound, text.bytes[end].isBlank else { continue }
            guard zip(text.bytes[range], signal.utf8).allSatisfy({ $0.lowered == $1 }) else { continue }
            var next = end
            while next < range.upperBound, text.bytes[next].isBlank { next += 1 }
            guard next < range.upperBound else { return nil }
            let byte = text.bytes[next]
            let isStart =
                byte.isUpper || byte >= 0x80 || byte == 0x22
                || text.string(next..<min(next + 4, range.upperBound)) == "http"
                || NameParticles.lead(text, next..<range.upperBound)
            return isStart ? range.lowerBound..<end : nil
        }
        return nil
    }
}
