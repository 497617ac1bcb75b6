internal import IbidModel

/// The quotation marks around a citation's title.
struct TitleMarks: Sendable, Hashable, CustomStringConvertible {
    private let open: [UInt8]
    private let close: [UInt8]
    /// The title with its marks, in bytes of the citation. Two pairs of marks are equal wherever they stand.
    let whole: ByteSpan

    /// Finds the marks; `nil` for a title without any. Linear.
    init?(_ text: CitationBytes) {
        let bytes = text.bytes
        guard let title = text.segments(.title).first else { return nil }
        let quotation = QuoteScanner.quotations(in: bytes).first {
            $0.inside.lowerBound <= title.start && title.end <= $0.inside.upperBound
        }
        guard let quotation else { return nil }
        open = Array(bytes[quotation.open])
        close = Array(bytes[quotation.close])
        whole = ByteSpan(quotation.whole)
    }

    /// Whether the marks make a pair.
    var isMatched: Bool {
        switch open {
        case [0x22]: close == [0x22]
        case [0xC2, 0xAB]: close == [0xC2, 0xBB]
        case [0xE2, 0x80, 0x9C]: close == [0xE2, 0x80, 0x9D]
        case [0xE2, 0x80, 0x9E]: close == [0xE2, 0x80, 0x9C] || close == [0xE2, 0x80, 0x9D]
        default: false
        }
    }

    /// The marks with an ellipsis between them.
    var description: String { String(decoding: open, as: UTF8.self) + "…" + String(decoding: close, as: UTF8.self) }

    static func == (a: TitleMarks, b: TitleMarks) -> Bool { a.open == b.open && a.close == b.close }
    func hash(into hasher: inout Hasher) {
        hasher.combine(open)
        hasher.combine(close)
    }
}
