internal import IbidModel

/// A bare address, with at most a date of access after it.
enum URLReader {
    /// The reading of `text`; `nil` unless it begins with an address.
    static func read(_ text: CitationText) -> CitationReading? {
        let all = text.trim(text.all)
        let signal = SignalScanner.signal(text, in: all)
        var body = text.trim((signal?.upperBound ?? all.lowerBound)..<all.upperBound)
        if let first = body.first, text.bytes[first] == UInt8(ascii: "<") { body = (first + 1)..<body.upperBound }
        let window = body.lowerBound..<min(body.upperBound, body.lowerBound + 16)
        guard URLScanner.first(text, in: window)?.range.lowerBound ?? .max <= body.lowerBound + 4 else { return nil }
        var reading = CitationReading(style: .url)
        if let signal {
            reading.signal = text.string(signal)
            reading.mark(.signal, signal)
        }
        let tail = CitationTail(text, body)
        guard tail.url != nil else { return nil }
        tail.apply(text, to: &reading)
        reading.item.type = "webpage"
        reading.completeness = 0.9
        return reading
    }
}
