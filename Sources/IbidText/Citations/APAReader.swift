internal import IbidModel

/// APA: `Name. (2016). Title [Data file]. Retrieved from https://…` and `Family, G. (2012). Title. Journal, 12(3), 4–15.`
enum APAReader {
    /// The reading of `text`; `nil` without a year in brackets after the name.
    static func read(_ text: CitationText) -> CitationReading? {
        let all = text.trim(text.all)
        let signal = SignalScanner.signal(text, in: all)
        let start = signal?.upperBound ?? all.lowerBound
        guard let dated = date(text, in: start..<min(all.upperBound, start + 600)) else { return nil }
        let people = text.trim(start..<dated.open)
        guard !people.isEmpty, !text.hasQuotedTitle(before: people.upperBound), NameShape.isPeople(text, people) else {
            return nil
        }
        var reading = CitationReading(style: .apa)
        if let signal {
            reading.signal = text.string(signal)
            reading.mark(.signal, signal)
        }
        let names = NameReader(text).names(people)
        reading.enter(.author, names)
        reading.item.issued = dated.found.date
        reading.mark(.issued, dated.found.range)
        let tail = CitationTail(text, dated.close..<all.upperBound)
        let parts = SentenceCutter.sentences(text, in: tail.zone, limit: 4)
        guard let head = parts.first else { return nil }
        reading.item.type = "document"
        enterTitle(text, head, to: &reading)
        var zone: OutletZone?
        if parts.count > 1 {
            zone = OutletZone(text, parts[1].lowerBound..<tail.zone.upperBound)
            if zone?.isPlausible ?? false { zone?.apply(text, to: &reading) }
        }
        tail.apply(text, to: &reading)
        reading.item.type = type(reading.item)
        let isSetOff = text.bytes[people.upperBound - 1] == 0x2E
        let hasPeople = names.contains { if case .person = $0.name { true } else { false } }
        let hasSource = zone.map { $0.isPlausible && ($0.number != nil || $0.pages != nil || $0.place != nil) } ?? false
        if tail.isMarked || hasSource {
            reading.completeness = isSetOff || tail.isMarked ? 1 : 0.7
        } else {
            reading.completeness = hasPeople && isSetOff && zone?.isPlausible ?? false ? 0.9 : 0.25
        }
        return reading
    }

    /// The first bracket of `range` that holds a date and nothing else.
    private static func date(
        _ text: CitationText, in range: Range<Int>
    ) -> (open: Int, found: DateScanner.Found, close: Int)? {
        var index = range.lowerBound
        while let open = text.first("(", in: index..<range.upperBound) {
            guard let close = text.first(")", in: open..<range.upperBound) else { return nil }
            if let date = DateScanner(text).date((open + 1)..<close) {
                return (open, DateScanner.Found(date: date, range: (open + 1)..<close), close + 1)
            }
            index = open + 1
        }
        return nil
    }

    /// The title, without the `[Data file]` after it and the quotation marks around it.
    private static func enterTitle(_ text: CitationText, _ head: Range<Int>, to reading: inout CitationReading) {
        var title = head
        if let last = head.last, text.bytes[last] == UInt8(ascii: "]"), let open = text.last("[", in: head) {
            let form = text.trim((open + 1)..<last)
            reading.item.genre = text.string(form)
            reading.mark(.genre, form)
            title = text.trim(head.lowerBound..<open)
        }
        if let quotation = text.quotations.first(where: { $0.open.lowerBound == title.lowerBound }),
            quotation.close.upperBound == title.upperBound
        {
            title = quotation.inside
        }
        TitleReader.enter(text, title, to: &reading)
    }

    private static func type(_ item: CSLItem) -> String {
        if let genre = item.genre.map({ TitleFolding.fold($0) }) {
            if genre.hasPrefix("data") { return "dataset" }
            if genre.contains("report") { return "report" }
            if genre.contains("video") || genre.contains("film") { return "motion_picture" }
        }
        if item.number != nil || item.page != nil { return "article-journal" }
        if item.containerTitle != nil { return OutletTypes.type(of: item) }
        return item.url == nil ? "book" : "webpage"
    }
}
