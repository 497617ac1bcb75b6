/// Finds a lead-in such as "See also".
enum SignalScanner {
    private static let signals: [StaticString] = [
        "See also ", "See, e.g., ", "See ", "Cf. ", "E.g. ", "E.g., ", "Quoted in ", "Cited in ", "But see ",
    ]

    /// The signal at the beginning of `text` with the blank after it, or `nil`.
    static func signal(_ text: CitationText) -> Range<Int>? {
        signals.first { text.has($0, at: 0) }.map { 0..<$0.utf8CodeUnitCount }
    }
}
