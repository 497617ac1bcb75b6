internal import IbidModel

/// What no style explains: the text as a whole, with the little that is certain of it.
enum OpaqueReader {
    /// A reading of low confidence; its title is the quoted one, or the text itself.
    static func read(_ text: CitationText) -> CitationReading {
        var reading = CitationReading(style: .opaque)
        let all = text.trim(0..<text.bytes.count)
        let title = text.quotation(in: all).map { text.withoutTail($0.inside, ".,") } ?? text.withoutTail(all, ".")
        reading.item.title = text.string(title.isEmpty ? all : title)
        if let address = URLReader.address(in: all, text) {
            reading.item.url = text.string(address)
            reading.mark(.url, address)
        }
        reading.mark(.title, title)
        reading.completeness = 0.2
        return reading
    }
}
