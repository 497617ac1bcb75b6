internal import IbidModel

/// APA: `Name. (2016). Title [Medium]. Retrieved from URL.`
enum APAReader {
    /// The reading of `text`; `nil` without a year in brackets followed by a full stop.
    static func read(_ text: CitationText) -> CitationReading? {
        let all = 0..<text.bytes.count
        guard let (open, close, date) = year(text) else { return nil }
        var reading = CitationReading(style: .apa)
        let authors = text.withoutTail(0..<open)
        guard !authors.isEmpty else { return nil }
        reading.mark(.author, authors)
        reading.item.authors = NameReader(text).names(authors)
        reading.item.issued = date
        reading.mark(.issued, (open + 1)..<close)
        var body = text.trim((close + 2)..<all.upperBound)
        if let at = text.find("Retrieved from", in: body) ?? text.find("http", in: body) {
            if let address = URLReader.address(in: at..<all.upperBound, text) {
                reading.item.url = text.string(address)
                reading.mark(.url, address)
            }
            body = body.lowerBound..<at
        }
        reading.item.type = "document"
        if let bracket = text.find("[", in: body), let end = text.find("]", in: bracket..<body.upperBound) {
            let genre = (bracket + 1)..<end
            reading.item.genre = text.string(genre)
            reading.mark(.genre, genre)
            if reading.item.genre?.lowercased() == "data file" { reading.item.type = "dataset" }
            body = body.lowerBound..<bracket
        }
        var title = text.withoutTail(body)
        if let stop = text.find(". ", in: title) {
            let outlet = text.withoutTail((stop + 2)..<title.upperBound)
            reading.item.containerTitle = text.string(outlet)
            reading.mark(.container, outlet)
            title = title.lowerBound..<stop
        }
        guard !title.isEmpty else { return nil }
        reading.item.title = text.string(title)
        reading.mark(.title, title)
        reading.completeness = reading.item.url != nil || reading.item.genre != nil ? 1 : 0.7
        return reading
    }

    /// `(2016).`
    private static func year(_ text: CitationText) -> (open: Int, close: Int, date: CSLDate)? {
        var index = 0
        while let open = text.find("(", in: index..<text.bytes.count) {
            let end = min(text.bytes.count, open + 30)
            if let close = text.find(").", in: open..<end), let date = DateScanner(text).date((open + 1)..<close) {
                return (open, close, date)
            }
            index = open + 1
        }
        return nil
    }
}
