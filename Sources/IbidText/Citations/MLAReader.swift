internal import IbidModel

/// MLA 7 and 9: `[Authors.] [Role.] “Title.” Outlet[, Publisher][, Date]. Web. Access date.` or `…, Date, URL.
/// Accessed date.`
enum MLAReader {
    /// The reading of `text`; `nil` without a quoted title.
    static func read(_ text: CitationText) -> CitationReading? {
        var body = 0..<text.bytes.count
        let signal = SignalScanner.signal(text)
        if let signal { body = signal.upperBound..<text.bytes.count }
        guard let quotation = text.quotation(in: body), text.trim(quotation.inside).count > 1 else { return nil }
        let tail = text.trim(quotation.close.upperBound..<text.bytes.count)
        let terminal = Terminal(text, tail)
        var reading = CitationReading(style: terminal.isMLA9 ? .mla9 : .mla7)
        if let signal {
            reading.signal = text.string(text.trim(signal))
            reading.mark(.signal, text.trim(signal))
        }
        readPeople(text, text.trim(body.lowerBound..<quotation.open.lowerBound), &reading)
        readTitle(text, quotation.inside, &reading)
        terminal.apply(text, &reading)
        let hasOutlet = readOutlet(text, terminal.outlet, &reading)
        stripSite(text, quotation.inside, &reading)
        reading.item.type = OutletTypes.type(of: reading.item.containerTitle)
        // The medium word or an access date is what prose never has.
        let signs = [
            terminal.medium != nil || terminal.url != nil, terminal.accessed != nil, hasOutlet,
            reading.item.issued != nil,
        ]
        reading.completeness =
            terminal.medium == nil && terminal.accessed == nil && terminal.url == nil
            ? (hasOutlet && reading.item.issued != nil ? 0.35 : 0.1)
            : 0.7 + 0.1 * Double(signs.count { $0 } - 1)
        return reading
    }

    // MARK: Authors

    private static func readPeople(_ text: CitationText, _ range: Range<Int>, _ reading: inout CitationReading) {
        var authors = range
        for (word, role) in [("Trans.", CitationSegment.Role.translator), ("Ed.", .editor), ("Comp.", .editor)]
            as [(StaticString, CitationSegment.Role)]
        {
            guard let at = text.find(word, in: range), at == range.lowerBound || text.bytes[at - 1] == 0x20 else {
                continue
            }
            let name = text.withoutTail((at + word.utf8CodeUnitCount)..<range.upperBound)
            reading.mark(role, name)
            if !name.isEmpty {
                let person = NameReader.uncertain(text.string(name))
                if role == .translator { reading.item.translators = [person] } else { reading.item.editors = [person] }
            }
            authors = range.lowerBound..<at
            break
        }
        authors = text.withoutTail(authors)
        // An initial keeps its full stop.
        if authors.upperBound < range.upperBound, text.bytes[authors.upperBound] == UInt8(ascii: "."),
            authors.count >= 2, text.bytes[authors.upperBound - 2] == 0x20
        {
            authors = authors.lowerBound..<(authors.upperBound + 1)
        }
        guard !authors.isEmpty else { return }
        reading.mark(.author, authors)
        reading.item.authors = NameReader(text).names(authors)
    }

    // MARK: Title

    private static func readTitle(_ text: CitationText, _ inside: Range<Int>, _ reading: inout CitationReading) {
        let title = trimmedTitle(text, inside)
        reading.mark(.title, title)
        reading.item.title = text.string(title)
        if title != inside { reading.item.rawTitle = text.string(inside) }
    }

    /// Without blanks and the full stop that belongs to the citation; one of an abbreviation (`UN.`) cannot be told
    /// from it and goes too.
    private static func trimmedTitle(_ text: CitationText, _ inside: Range<Int>) -> Range<Int> {
        text.withoutTail(inside, ".,")
    }

    /// Takes ` | Site` off the title when the site is the outlet; the title as written is kept.
    private static func stripSite(_ text: CitationText, _ inside: Range<Int>, _ reading: inout CitationReading) {
        guard let title = reading.item.title, let bar = title.lastIndex(of: "|") else { return }
        let site = title[title.index(after: bar)...].trimmingBlanks()
        guard TitleFolding.fold(site) == TitleFolding.fold(reading.item.containerTitle ?? "") else { return }
        reading.item.title = String(title[..<bar].trimmingBlanks())
    }

    // MARK: Outlet

    /// `Outlet`, `Outlet, Publisher`, `Outlet. Outlet`, `Outlet, Volume`; says whether there was one.
    private static func readOutlet(_ text: CitationText, _ range: Range<Int>, _ reading: inout CitationReading) -> Bool
    {
        var range = text.withoutTail(range)
        guard !range.isEmpty, range.count <= 300 else { return false }
        if let dated = DateScanner(text).trailingDate(in: range) {
            reading.item.issued = dated.date
            reading.mark(.issued, dated.range)
            range = text.withoutTail(range.lowerBound..<dated.comma)
        } else if let date = DateScanner(text).date(range) {
            reading.item.issued = date
            reading.mark(.issued, range)
            return false
        }
        guard !range.isEmpty else { return false }
        if let stop = text.find(". ", in: range) {
            let (first, second) = (text.trim(range.lowerBound..<stop), text.trim((stop + 2)..<range.upperBound))
            if TitleFolding.fold(text.string(first)) == TitleFolding.fold(text.string(second)) {
                reading.mark(.container, first)
                reading.mark(.publisher, second)
                reading.item.containerTitle = text.string(first)
                return true
            }
        }
        if let comma = text.find(", ", in: range) {
            let (first, second) = (text.trim(range.lowerBound..<comma), text.trim((comma + 2)..<range.upperBound))
            reading.mark(.container, first)
            reading.mark(.publisher, second)
            reading.item.containerTitle = text.string(first)
            reading.item.publisher = text.string(second)
            return true
        }
        reading.mark(.container, range)
        reading.item.containerTitle = text.string(range)
        return true
    }
}
