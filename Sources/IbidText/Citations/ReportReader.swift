internal import IbidModel

/// A government report: `Name. Title 2002, 2003. Series. Place: Publisher.`
enum ReportReader {
    /// The reading of `text`; `nil` unless it has those four parts, a year at the end of the second and a colon in the
    /// last.
    static func read(_ text: CitationText) -> CitationReading? {
        let parts = parts(text)
        guard parts.count == 4 || parts.count == 3, let place = parts.last, let colon = text.find(": ", in: place),
            let dated = DateScanner(text).trailingDate(in: parts[1]), dated.date.edtf != nil
        else { return nil }
        var reading = CitationReading(style: .report)
        reading.item.type = "report"
        reading.item.authors = NameReader(text).names(parts[0])
        reading.mark(.author, parts[0])
        let title = text.withoutTail(parts[1].lowerBound..<dated.comma)
        reading.item.title = text.string(title)
        reading.mark(.title, title)
        reading.item.issued = dated.date
        reading.mark(.issued, dated.range)
        if parts.count == 4 {
            reading.item.collectionTitle = text.string(parts[2])
            reading.mark(.series, parts[2])
        }
        let (location, publisher) = (
            text.trim(place.lowerBound..<colon), text.withoutTail((colon + 2)..<place.upperBound)
        )
        reading.item.publisherPlace = text.string(location)
        reading.item.publisher = text.string(publisher)
        reading.mark(.place, location)
        reading.mark(.publisher, publisher)
        reading.completeness = text.quotation(in: 0..<text.bytes.count) == nil ? 1 : 0.5
        return reading
    }

    /// The parts between full stops, without them; `U.S.` and initials hold none of the kind.
    private static func parts(_ text: CitationText) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        var index = 0
        while index + 1 < text.bytes.count {
            let isInitial =
                index > 0 && text.bytes[index - 1].isUpper && (index < 2 || !text.bytes[index - 2].isWordByte)
            if text.bytes[index] == UInt8(ascii: "."), text.bytes[index + 1].isBlank, !isInitial {
                parts.append(text.trim(start..<index))
                start = index + 1
            }
            index += 1
        }
        parts.append(text.withoutTail(start..<text.bytes.count))
        return parts.filter { !$0.isEmpty }
    }
}
