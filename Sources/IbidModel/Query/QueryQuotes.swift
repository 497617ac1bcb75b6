/// Which quotes of a query's text belong together.
///
/// A phrase that `"` opens is closed by the next `"` alone, one that `“` opens by the next `”`: pasted text has quotes
/// of the other kind inside. Only where no such quote follows does any other close it.
package struct QueryQuotes: Sendable {
    private let scalars: [Unicode.Scalar]
    private let last: [Unicode.Scalar: Int]

    /// Takes the whole text. Linear.
    package init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        var last: [Unicode.Scalar: Int] = [:]
        for (index, scalar) in scalars.enumerated() where Query.isQuote(scalar) { last[scalar] = index }
        self.last = last
    }

    /// The quote that belongs behind a phrase that `opening` begins.
    package static func closing(_ opening: Unicode.Scalar) -> Unicode.Scalar { opening == "\"" ? "\"" : "\u{201D}" }

    /// Where the quote stands that closes the phrase which the quote at `open` begins; `nil` where none does. Linear in
    /// the phrase.
    package func close(of open: Int) -> Int? {
        let closing = Self.closing(scalars[open])
        let isThere = last[closing].map { $0 > open } ?? false
        return scalars[(open + 1)...].firstIndex { isThere ? $0 == closing : Query.isQuote($0) }
    }
}
