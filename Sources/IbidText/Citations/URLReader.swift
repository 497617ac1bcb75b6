internal import IbidModel

/// A bare address, and addresses inside other styles.
enum URLReader {
    /// The reading of a text that is an address and perhaps an access date.
    static func read(_ text: CitationText) -> CitationReading? {
        let all = text.trim(0..<text.bytes.count)
        guard let address = address(in: all, text), address.lowerBound == all.lowerBound else { return nil }
        var reading = CitationReading(style: .url)
        reading.item.type = "webpage"
        reading.item.url = text.string(address)
        reading.mark(.url, address)
        if let at = text.find("ccessed ", in: address.upperBound..<all.upperBound) {
            let range = text.withoutTail((at + 8)..<all.upperBound, ".,)")
            if let date = DateScanner(text).date(range) {
                reading.item.accessed = date
                reading.mark(.accessed, range)
            }
        }
        reading.completeness = 0.9
        return reading
    }

    /// The first address in `range`, without the punctuation that ends a sentence; a closing bracket goes only where no
    /// opening one stands in the address.
    static func address(in range: Range<Int>, _ text: CitationText) -> Range<Int>? {
        guard let start = text.find("http://", in: range) ?? text.find("https://", in: range) else { return nil }
        var end = start
        while end < range.upperBound, !text.bytes[end].isBlank, text.bytes[end] != 0x3E, text.bytes[end] != 0x22 {
            end += 1
        }
        while end > start, let last = text.bytes[start..<end].last {
            let isSurplus = last == UInt8(ascii: ")") && !text.bytes[start..<end].contains(UInt8(ascii: "("))
            guard ".,;:".utf8.contains(last) || isSurplus else { break }
            end -= 1
        }
        return start..<end
    }
}
