internal import IbidModel

/// Chicago author-date: `Name. 2012. “Title.” In Container, 477–84. Publisher.`
enum AuthorDateReader {
    /// The reading of `text`; `nil` unless a year stands between the name and a quoted title.
    static func read(_ text: CitationText) -> CitationReading? {
        let all = 0..<text.bytes.count
        guard let quotation = text.quotation(in: all) else { return nil }
        let head = text.withoutTail(0..<quotation.open.lowerBound)
        guard head.count > 6 else { return nil }
        let yearRange = (head.upperBound - 4)..<head.upperBound
        guard text.bytes[yearRange].allSatisfy(\.isDigit), let date = DateScanner(text).date(yearRange),
            text.bytes[yearRange.lowerBound - 1] == 0x20
        else { return nil }
        var reading = CitationReading(style: .authorDate)
        let authors = text.withoutTail(head.lowerBound..<yearRange.lowerBound)
        guard !authors.isEmpty else { return nil }
        reading.mark(.author, authors)
        reading.item.authors = NameReader(text).names(authors)
        reading.item.issued = date
        reading.mark(.issued, yearRange)
        let title = text.withoutTail(quotation.inside, ".,")
        reading.mark(.title, title)
        reading.item.title = text.string(title)
        if title != quotation.inside { reading.item.rawTitle = text.string(quotation.inside) }
        reading.item.type = "article-journal"
        readTail(text, text.trim(quotation.close.upperBound..<all.upperBound), &reading)
        reading.completeness = reading.item.containerTitle == nil ? 0.5 : 1
        return reading
    }

    private static func readTail(_ text: CitationText, _ tail: Range<Int>, _ reading: inout CitationReading) {
        var rest = tail
        if text.has("In ", at: rest.lowerBound) {
            rest = (rest.lowerBound + 3)..<rest.upperBound
            reading.item.type = "chapter"
        }
        let stop = text.find(". ", in: rest)
        var container = text.withoutTail(rest.lowerBound..<(stop ?? rest.upperBound))
        if let comma = text.bytes[container].lastIndex(of: UInt8(ascii: ",")) {
            let pages = text.trim((comma + 1)..<container.upperBound)
            let isPages =
                !pages.isEmpty && text.bytes[pages].allSatisfy { $0.isDigit || $0 >= 0x80 || $0 == UInt8(ascii: "-") }
            if isPages {
                reading.item.page = text.string(pages)
                reading.mark(.pages, pages)
                container = text.withoutTail(container.lowerBound..<comma)
            }
        }
        guard !container.isEmpty else { return }
        reading.item.containerTitle = text.string(container)
        reading.mark(.container, container)
        guard let stop else { return }
        let publisher = text.withoutTail((stop + 2)..<rest.upperBound)
        guard !publisher.isEmpty else { return }
        reading.item.publisher = text.string(publisher)
        reading.mark(.publisher, publisher)
    }
}
