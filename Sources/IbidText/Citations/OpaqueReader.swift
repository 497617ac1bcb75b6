internal import IbidModel

/// What no style explains: the text as a whole, with an address if there is one.
enum OpaqueReader {
    /// A reading of low confidence. The text itself serves as the title, so that two such works never look alike.
    static func read(_ text: CitationText) -> CitationReading {
        var reading = CitationReading(style: .opaque)
        let all = text.trim(text.all)
        let title = TitleReader.body(text, all)
        reading.item.title = text.string(title.isEmpty ? all : title)
        if let url = URLScanner.first(text, in: all) {
            if url.isDOI {
                reading.item.doi = text.string(url.range)
            } else {
                reading.item.url = text.string(url.range)
            }
            reading.mark(url.isDOI ? .doi : .url, url.range)
        }
        reading.completeness = reading.item.url == nil && reading.item.doi == nil ? 0.1 : 0.2
        return reading
    }
}
