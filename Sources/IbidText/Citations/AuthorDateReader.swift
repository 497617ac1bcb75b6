internal import IbidModel

/// Chicago author-date: `Name. 2012. “Title.” In Container, 477–84. Publisher.`
enum AuthorDateReader {
    /// The reading of `text`; `nil` without a year between name and title.
    static func read(_ text: CitationText) -> CitationReading? {
        let all = text.trim(text.all)
        let signal = SignalScanner.signal(text, in: all)
        let start = signal?.upperBound ?? all.lowerBound
        guard let year = year(text, in: start..<min(all.upperBound, start + 600)) else { return nil }
        let people = text.trim(start..<year.lowerBound)
        guard !people.isEmpty, text.bytes[people.upperBound - 1] == 0x2E,
            !text.hasQuotedTitle(before: people.upperBound),
            NameShape.isPeople(text, people),
            let date = DateScanner(text).date(year)
        else { return nil }
        var reading = CitationReading(style: .authorDate)
        if let signal {
            reading.signal = text.string(signal)
            reading.mark(.signal, signal)
        }
        reading.enter(.author, NameReader(text).names(people))
        reading.item.issued = date
        reading.mark(.issued, year)
        var body = text.trim(year.upperBound..<all.upperBound)
        while let first = body.first, text.bytes[first] == 0x2E { body = text.trim((first + 1)..<body.upperBound) }
        if let quotation = text.quotations.first(where: { $0.open.lowerBound == body.lowerBound }) {
            readQuoted(text, quotation, all, to: &reading)
        } else {
            readBook(text, body, to: &reading)
        }
        return reading
    }

    /// The year of `Name. 2012. `, as a range.
    private static func year(_ text: CitationText, in range: Range<Int>) -> Range<Int>? {
        text.words(in: range).first { word in
            word.count == 5 && text.bytes[word.upperBound - 1] == 0x2E
                && text.bytes[word.lowerBound..<(word.upperBound - 1)].allSatisfy(\.isDigit)
        }.map { $0.lowerBound..<($0.upperBound - 1) }
    }

    private static func readQuoted(
        _ text: CitationText, _ quotation: Quotation, _ all: Range<Int>, to reading: inout CitationReading
    ) {
        let tail = CitationTail(text, quotation.close.upperBound..<all.upperBound)
        var zone = text.body(tail.zone)
        let isChapter = text.hasWord("in", at: zone.lowerBound, in: zone)
        if isChapter { zone = text.trim((zone.lowerBound + 2)..<zone.upperBound) }
        // `Container, 477–84. Publisher`: the publisher is what stands after the first full stop.
        let parts = SentenceCutter.sentences(text, in: zone, limit: 2)
        let outlet = OutletZone(text, isChapter ? parts.first ?? zone : zone)
        outlet.apply(text, to: &reading)
        if isChapter, parts.count > 1 { enterPublisher(text, parts[1], to: &reading) }
        tail.apply(text, to: &reading)
        TitleReader.enter(text, quotation.inside, to: &reading)
        reading.item.type = isChapter ? "chapter" : OutletTypes.type(of: reading.item)
        let isFull = outlet.container != nil && outlet.isPlausible
        reading.completeness = isFull ? 1 : tail.isMarked ? 0.8 : 0.25
    }

    /// `Title. Place: Publisher.`
    private static func readBook(_ text: CitationText, _ body: Range<Int>, to reading: inout CitationReading) {
        let tail = CitationTail(text, body)
        let parts = SentenceCutter.sentences(text, in: tail.zone, limit: 3)
        guard let title = parts.first else { return }
        var hasPublisher = false
        if parts.count > 1 { hasPublisher = enterPublisher(text, parts[1], to: &reading) }
        tail.apply(text, to: &reading)
        TitleReader.enter(text, title, to: &reading)
        reading.item.type = "book"
        reading.completeness = hasPublisher && reading.item.publisherPlace != nil ? 1 : tail.isMarked ? 0.8 : 0.25
    }

    /// Enters `[Place: ]Publisher`; `false` where no name stands there.
    @discardableResult
    private static func enterPublisher(
        _ text: CitationText, _ range: Range<Int>, to reading: inout CitationReading
    ) -> Bool {
        var publisher = range
        if let colon = text.first(": ", in: range),
            NameShape.isName(text, range.lowerBound..<max(range.lowerBound, colon))
        {
            let place = text.trim(range.lowerBound..<colon)
            reading.item.publisherPlace = text.string(place)
            reading.mark(.place, place)
            publisher = text.trim((colon + 2)..<range.upperBound)
        }
        guard NameShape.isName(text, publisher) else { return false }
        reading.item.publisher = text.string(publisher)
        reading.mark(.publisher, publisher)
        return true
    }
}
