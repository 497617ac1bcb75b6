internal import IbidModel

/// MLA 7 and 9: `[Authors.] [Trans. Person.] “Title.” Outlet[, Publisher][, Date]. Web. Date.` and
/// `… Outlet, Date, URL. Accessed Date.`
enum MLAReader {
    /// The reading of `text`; `nil` without a quoted title near its start.
    static func read(_ text: CitationText) -> CitationReading? {
        let signal = SignalScanner.signal(text, in: text.trim(text.all))
        let start = signal?.upperBound ?? 0
        guard let quotation = text.quotations.first(where: { !text.trim($0.inside).isEmpty }),
            quotation.open.lowerBound >= start, quotation.open.lowerBound - start <= 1_000
        else { return nil }
        var reading = CitationReading(style: .mla7)
        if let signal {
            reading.signal = text.string(signal)
            reading.mark(.signal, signal)
        }
        let people = text.trim(start..<quotation.open.lowerBound)
        let arePeople = enterPeople(text, people, to: &reading)
        let tail = CitationTail(text, quotation.close.upperBound..<text.bytes.count)
        let zone = OutletZone(text, tail.zone)
        // Running prose between a quotation and an address is not an outlet.
        if zone.isPlausible || tail.medium != nil { zone.apply(text, to: &reading) }
        tail.apply(text, to: &reading)
        TitleReader.enter(text, quotation.inside, to: &reading)
        if tail.medium == nil { reading.style = .mla9 }
        reading.item.type = OutletTypes.type(of: reading.item)
        reading.completeness = completeness(text, zone, tail, people: people, arePeople: arePeople)
        return reading
    }

    /// The sum of what was found. Medium, address and date of access weigh most, as prose has none of them.
    private static func completeness(
        _ text: CitationText, _ zone: OutletZone, _ tail: CitationTail, people: Range<Int>, arePeople: Bool
    ) -> Double {
        let hasOutlet = zone.container != nil
        var sum = 0.3 + (hasOutlet || (arePeople && !people.isEmpty) ? 0.1 : 0) + (zone.issued != nil ? 0.05 : 0)
        if tail.isMarked {
            if !zone.isPlausible, tail.medium == nil { return 0.2 }
            if !arePeople, tail.medium == nil { return 0.2 }
            sum += tail.medium != nil ? 0.35 : 0
            sum += tail.url != nil ? 0.5 : 0
            sum += tail.accessed != nil ? (tail.hasAccessWord ? 0.45 : 0.2) : 0
            if let medium = tail.medium, !text.hasWord("web", at: medium.lowerBound, in: medium) { sum += 0.2 }
            return min(1, sum)
        }
        // Without them only a strict form counts: names, a title, a name for an outlet, and a date.
        guard arePeople, hasOutlet, zone.isPlausible else { return 0.1 }
        if zone.issued?.date.edtf != nil, !zone.isCut { return 0.9 }
        if zone.pages != nil || zone.number != nil { return 0.7 }
        return people.isEmpty ? 0.25 : 0.38
    }

    /// Reads authors and the person after `Trans.`, `Ed.` or `Comp.`; `false` where something else stands there.
    private static func enterPeople(_ text: CitationText, _ range: Range<Int>, to reading: inout CitationReading)
        -> Bool
    {
        guard !range.isEmpty else { return true }
        let (authors, roles) = PeopleRoles.split(text, range)
        let last = text.bytes[range.upperBound - 1]
        guard last == 0x2E || last == 0x2C || last == 0x3A, NameShape.isPeople(text, range) else {
            return false
        }
        let (names, areEditors) = PeopleRoles.withoutEditorWord(text, authors)
        reading.enter(areEditors ? .editor : .author, NameReader(text).names(areEditors ? names : authors))
        for role in roles {
            if let person = NameReader(text).uncertain(role.range) { reading.enter(role.role, [person]) }
        }
        return true
    }
}
