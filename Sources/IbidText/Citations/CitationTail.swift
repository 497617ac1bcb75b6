internal import IbidModel

/// What stands after a title: the zone of outlet and date, then medium, address, date of access and locator.
struct CitationTail {
    /// Outlet, publisher, date and pages; the readers look into it.
    private(set) var zone: Range<Int>
    /// The word for the medium.
    private(set) var medium: Range<Int>?
    /// The first address or DOI.
    private(set) var url: URLScanner.Found?
    /// The date of access.
    private(set) var accessed: DateScanner.Found?
    /// Whether a word such as "Accessed" stands before the date of access.
    private(set) var hasAccessWord = false
    /// The place in the work that is meant.
    private(set) var locator: Range<Int>?

    /// The mediums of MLA 7.
    private static let mediums: Set<String> = [
        "web", "print", "pdf", "email", "radio", "television", "tv", "film", "video", "dvd", "online",
    ]
    /// Words before a date of access.
    private static let accessWords: Set<String> = ["accessed", "retrieved", "viewed", "consulted"]

    /// Reads `range`. Linear.
    init(_ text: CitationText, _ range: Range<Int>) {
        zone = range
        url = URLScanner.first(text, in: range)
        var end = range.lowerBound
        var accessStart: Int?
        if let url {
            zone = zone.lowerBound..<min(zone.upperBound, Self.start(of: url, text, from: range.lowerBound))
            end = url.range.upperBound
        }
        for word in Self.lastWords(text, range) {
            let letters = text.bytes[word].prefix { $0.isLetter }
            guard letters.count <= 10 else { continue }
            let name = String(decoding: letters.map(\.lowered), as: UTF8.self)
            if Self.mediums.contains(name), Self.isSetOff(text, word, letters.count, in: range) {
                if let url, url.range.contains(word.lowerBound) { continue }
                medium = word.lowerBound..<(word.lowerBound + letters.count)
                zone = zone.lowerBound..<min(zone.upperBound, word.lowerBound)
                end = max(end, word.upperBound)
                accessStart = word.lowerBound + letters.count
            } else if Self.accessWords.contains(name), Self.isSetOff(text, word, nil, in: range) {
                hasAccessWord = true
                zone = zone.lowerBound..<min(zone.upperBound, Self.withLast(text, word.lowerBound, in: range))
                end = max(end, word.lowerBound + letters.count)
                accessStart = word.lowerBound + letters.count
            }
        }
        if let accessStart { readAccess(text, from: accessStart, in: range, &end) }
        let rest = text.body(max(end, zone.upperBound)..<range.upperBound)
        if end > range.lowerBound, let place = LocatorScanner.leading(text, rest) { locator = place }
    }

    /// Whether anything was found that only citations have.
    var isMarked: Bool { medium != nil || url != nil || (hasAccessWord && accessed != nil) }

    /// Enters what was found into `reading`.
    func apply(_ text: CitationText, to reading: inout CitationReading) {
        if let medium {
            reading.item.medium = text.string(medium)
            reading.mark(.medium, medium)
        }
        if let url {
            if url.isDOI {
                reading.item.doi = text.string(url.range)
            } else {
                reading.item.url = text.string(url.range)
            }
            reading.mark(url.isDOI ? .doi : .url, url.range)
        }
        if let accessed {
            reading.item.accessed = accessed.date
            reading.mark(.accessed, accessed.range)
        }
        if let locator {
            reading.locator = text.string(locator)
            reading.mark(.pages, locator)
        }
    }

    /// Reads the date after the medium or after "Accessed".
    private mutating func readAccess(_ text: CitationText, from start: Int, in range: Range<Int>, _ end: inout Int) {
        var index = start
        // "Accessed on", "Retrieved from": the word between is passed over.
        for word in ["on", "from"] {
            index = Self.afterMarks(text, index, in: range)
            if text.hasWord(word, at: index, in: range) { index += word.utf8.count }
        }
        index = Self.afterMarks(text, index, in: range)
        guard let found = DateScanner(text).leading(in: index..<range.upperBound) else { return }
        accessed = found
        end = max(end, found.range.upperBound)
    }

    private static func afterMarks(_ text: CitationText, _ index: Int, in range: Range<Int>) -> Int {
        var index = index
        while index < range.upperBound, [0x2E, 0x2C, 0x3A].contains(text.bytes[index]) || text.bytes[index].isBlank {
            index += 1
        }
        return index
    }

    /// Words near the end, where medium and access stand; a window keeps a hostile note from costing much.
    private static func lastWords(_ text: CitationText, _ range: Range<Int>) -> [Range<Int>] {
        var start = max(range.lowerBound, range.upperBound - 2_000)
        while start > range.lowerBound, start < range.upperBound, !text.bytes[start].isBlank { start += 1 }
        return text.words(in: start..<range.upperBound)
    }

    /// Whether `word` follows a mark (or begins the range), and, for a medium, ends with a stop or the text.
    private static func isSetOff(_ text: CitationText, _ word: Range<Int>, _ letters: Int?, in range: Range<Int>)
        -> Bool
    {
        var index = word.lowerBound
        while index > range.lowerBound, text.bytes[index - 1].isBlank { index -= 1 }
        if let letters {
            let after = word.lowerBound + letters
            let isEnded =
                after == range.upperBound
                || (after < word.upperBound && [0x2E, 0x2C, 0x3B].contains(text.bytes[after]))
            return isEnded && (index == range.lowerBound || [0x2E, 0x2C].contains(text.before(index)))
        }
        if index == range.lowerBound { return true }
        let isAfterLast = index >= 4 && text.hasWord("last", at: index - 4, in: range)
        return isAfterLast || [0x2E, 0x2C, 0x28, 0x3E, 0x5D].contains(text.before(index))
            || text.before(index).isWordByte
                && text.bytes[word.lowerBound].isUpper
    }

    /// The start of "Last accessed" for its second word.
    private static func withLast(_ text: CitationText, _ index: Int, in range: Range<Int>) -> Int {
        let start = index - 5
        return start >= range.lowerBound && text.hasWord("last", at: start, in: range) ? start : index
    }

    /// Where an address begins with what leads to it: `Retrieved from`, `doi:`, a resolver, an angle bracket.
    private static func start(of url: URLScanner.Found, _ text: CitationText, from limit: Int) -> Int {
        guard url.isDOI else { return url.range.lowerBound }
        var index = url.range.lowerBound
        while index > limit, !text.bytes[index - 1].isBlank { index -= 1 }
        if index - 5 >= limit, text.hasWord("doi", at: index - 5, in: limit..<index) { index -= 5 }
        return index
    }
}
