internal import IbidModel

/// Reports and books without quoted titles: `Name. Title 2002, 2003. Series. Place: Publisher.` and
/// `Family, Given. Title. Place: Publisher, 2003. Print.`
enum ReportReader {
    /// The reading of `text`; `nil` unless it ends in a place and a publisher.
    static func read(_ text: CitationText) -> CitationReading? {
        let all = text.trim(text.all)
        guard all.count <= 1_500, text.quotations.isEmpty else { return nil }
        let signal = SignalScanner.signal(text, in: all)
        let tail = CitationTail(text, (signal?.upperBound ?? all.lowerBound)..<all.upperBound)
        let parts = SentenceCutter.sentences(text, in: tail.zone)
        guard (3...5).contains(parts.count), let last = parts.last, NameShape.isPeople(text, parts[0]),
            let colon = text.last(": ", in: last)
        else { return nil }
        var reading = CitationReading(style: tail.medium == nil ? .report : .mla7)
        if let signal {
            reading.signal = text.string(signal)
            reading.mark(.signal, signal)
        }
        var publisher = text.trim((colon + 2)..<last.upperBound)
        let place = text.trim(last.lowerBound..<colon)
        var title = parts[1]
        let scanner = DateScanner(text)
        if let found = scanner.trailing(in: publisher), found.range.lowerBound > publisher.lowerBound {
            reading.item.issued = found.date
            reading.mark(.issued, found.range)
            publisher = text.body(publisher.lowerBound..<found.range.lowerBound)
        } else if let found = scanner.trailing(in: title), found.range.lowerBound > title.lowerBound {
            reading.item.issued = found.date
            reading.mark(.issued, found.range)
            title = text.body(title.lowerBound..<found.range.lowerBound)
        }
        guard NameShape.isName(text, place, limit: 8), NameShape.isName(text, publisher) else { return nil }
        let (people, areEditors) = PeopleRoles.withoutEditorWord(text, parts[0])
        reading.enter(areEditors ? .editor : .author, NameReader(text).names(people))
        reading.item.publisherPlace = text.string(place)
        reading.mark(.place, place)
        reading.item.publisher = text.string(publisher)
        reading.mark(.publisher, publisher)
        for part in parts[2..<(parts.count - 1)] { enterSeries(text, part, to: &reading) }
        tail.apply(text, to: &reading)
        TitleReader.enter(text, title, to: &reading)
        let isBook =
            reading.item.collectionTitle == nil
            && (reading.item.authors + reading.item.editors).contains(where: \.isPerson)
        reading.item.type = isBook ? "book" : "report"
        reading.completeness = reading.item.issued == nil ? (tail.isMarked ? 0.8 : 0.25) : 1
        return reading
    }

    /// A series, or the number of the report ("Report No. 12").
    private static func enterSeries(_ text: CitationText, _ range: Range<Int>, to reading: inout CitationReading) {
        guard NameShape.isName(text, range) else { return }
        let hasNumber =
            text.bytes[range].contains { $0.isDigit }
            && text.words(in: range).contains {
                text.hasWord("no", at: $0.lowerBound, in: range) || text.hasWord("number", at: $0.lowerBound, in: range)
            }
        if hasNumber, reading.item.number == nil {
            reading.item.number = text.string(range)
            reading.mark(.number, range)
        } else if reading.item.collectionTitle == nil {
            reading.item.collectionTitle = text.string(range)
            reading.mark(.series, range)
        }
    }
}

extension CSLName {
    /// Whether this is a person in parts.
    var isPerson: Bool {
        if case .person = self { true } else { false }
    }
}
