internal import IbidModel

/// The stretch between title and medium: `Outlet, Publisher, Date`, `Outlet. Outlet, Date`, `Journal 37.2 (2014): 116–43`.
struct OutletZone {
    /// The outlet.
    private(set) var container: Range<Int>?
    /// The outlet's name once more, where it stands for the publisher.
    private(set) var repeated: Range<Int>?
    /// The publisher, where it is not the outlet.
    private(set) var publisher: Range<Int>?
    /// The publisher's place.
    private(set) var place: Range<Int>?
    /// Volume and issue, or the number of a report.
    private(set) var number: Range<Int>?
    /// The extent of the work, with its `pp.`.
    private(set) var pages: Range<Int>?
    /// The date of issue.
    private(set) var issued: DateScanner.Found?
    /// The date of a later change, beside that of issue.
    private(set) var changed: Range<Int>?
    /// Whether more follows the date than was read.
    private(set) var isCut = false
    /// Whether the outlet is shaped like a name.
    private(set) var isPlausible = true

    /// Words before a volume or an issue.
    private static let numberWords: Set<String> = ["vol", "volume", "no", "nos", "number", "issue", "iss"]

    /// Reads `range`. Linear; a zone of more than 400 bytes is not one and stays unread.
    init(_ text: CitationText, _ range: Range<Int>) {
        var rest = text.body(range)
        guard !rest.isEmpty else { return }
        guard rest.count <= 400 else {
            isPlausible = false
            return
        }
        // Dates, pages and numbers stand last, in any order.
        for _ in 0..<5 {
            let before = rest
            peelPages(text, &rest)
            peelChange(text, &rest)
            peelDate(text, &rest)
            peelNumber(text, &rest)
            if rest == before { break }
        }
        peelVolume(text, &rest)
        cutBehindDate(text, &rest)
        guard !rest.isEmpty else { return }
        split(text, rest)
        isPlausible = container.map { NameShape.isName(text, $0) } ?? true
    }

    /// Enters what was found into `reading`.
    func apply(_ text: CitationText, to reading: inout CitationReading) {
        func enter(_ role: CitationSegment.Role, _ range: Range<Int>?) -> String? {
            guard let range else { return nil }
            reading.mark(role, range)
            return text.string(range)
        }
        reading.item.containerTitle = enter(.container, container) ?? reading.item.containerTitle
        _ = enter(.container, repeated)
        reading.item.publisherPlace = enter(.place, place) ?? reading.item.publisherPlace
        reading.item.publisher = enter(.publisher, publisher) ?? reading.item.publisher
        reading.item.number = enter(.number, number) ?? reading.item.number
        reading.item.page = enter(.pages, pages).map(Self.withoutWord) ?? reading.item.page
        if let issued {
            reading.item.issued = issued.date
            reading.mark(.issued, issued.range)
            if let changed { reading.mark(.issued, changed) }
        }
    }

    /// `477–84` of `pp. 477–84`.
    static func withoutWord(_ pages: String) -> String {
        String(pages.drop { !$0.isASCII || !$0.isNumber })
    }

    /// `, 477–84` or `: 477–84` at the end.
    private mutating func peelPages(_ text: CitationText, _ rest: inout Range<Int>) {
        guard pages == nil else { return }
        let start = max(text.last(", ", in: rest) ?? -1, text.last(": ", in: rest) ?? -1)
        guard start >= 0, let found = LocatorScanner.pages(text, text.trim((start + 2)..<rest.upperBound)) else {
            return
        }
        pages = found
        rest = text.body(rest.lowerBound..<start)
    }

    /// A date at the end, with or without brackets, and the word that leads to it.
    private mutating func peelDate(_ text: CitationText, _ rest: inout Range<Int>) {
        guard issued == nil, let found = DateScanner(text).trailing(in: rest) else { return }
        issued = found
        var end = found.range.lowerBound
        if end > rest.lowerBound, text.bytes[end - 1] == UInt8(ascii: "(") { end -= 1 }
        rest = text.body(rest.lowerBound..<end)
        rest = Self.withoutLead(text, rest, DateWords.changes + DateWords.issues) ?? rest
        // "Thursday, 17 Jan. 2013".
        if let comma = text.last(",", in: rest) {
            let day = text.bytes[text.trim((comma + 1)..<rest.upperBound)].map(\.lowered)
            if DateWords.weekdays.contains(String(decoding: day, as: UTF8.self)) {
                rest = text.body(rest.lowerBound..<comma)
            }
        }
    }

    /// `(updated 18 Jan. 2013)` or `, updated 18 Jan. 2013` at the end, where the date of issue stands before it; in
    /// brackets alone it is all that tells of one.
    private mutating func peelChange(_ text: CitationText, _ rest: inout Range<Int>) {
        guard issued == nil, changed == nil, let last = rest.last else { return }
        let isBracketed = text.bytes[last] == UInt8(ascii: ")")
        let inner = rest.lowerBound..<(isBracketed ? last : rest.upperBound)
        guard let found = DateScanner(text).trailing(in: inner),
            var before = Self.withoutLead(text, text.body(inner.lowerBound..<found.range.lowerBound), DateWords.changes)
        else { return }
        if isBracketed {
            guard let open = before.last, text.bytes[open] == UInt8(ascii: "(") else { return }
            before = text.body(before.lowerBound..<open)
        }
        if DateScanner(text).trailing(in: before) != nil {
            changed = found.range
        } else {
            guard isBracketed else { return }
            issued = found
        }
        rest = before
    }

    /// `range` without the words at its end that lead to a date; `nil` where none stand there.
    private static func withoutLead(_ text: CitationText, _ range: Range<Int>, _ leads: [String]) -> Range<Int>? {
        for words in leads {
            let start = range.upperBound - words.utf8.count
            if text.hasWord(words, at: start, in: range) { return text.body(range.lowerBound..<start) }
        }
        return nil
    }

    /// A date that more follows: "17 Jan. 2013, updated twice since then". What follows is no publisher, and stays
    /// unread; so does a second date at its end, as it is not known of what ("17 Jan. 2013. Abgerufen am 3. März
    /// 2014").
    private mutating func cutBehindDate(_ text: CitationText, _ rest: inout Range<Int>) {
        for index in rest where [0x2C, 0x2E, 0x3A, 0x28].contains(text.bytes[index]) {
            let piece = text.trim((index + 1)..<rest.upperBound)
            guard let found = DateScanner(text).leading(in: piece),
                found.date.text.utf8.contains(where: \.isDigit)
            else { continue }
            // A year alone may begin a name, or be a number.
            let next = text.at(text.trim(found.range.upperBound..<rest.upperBound).lowerBound)
            let isYear = found.date.edtf?.utf8.count == 4
            if isYear, issued != nil || ![next, text.bytes[index]].allSatisfy({ $0 == 0x2C || $0 == 0x28 }) {
                continue
            }
            (issued, changed, isCut) = (found, nil, true)
            rest = text.body(rest.lowerBound..<index)
            return
        }
    }

    /// `, vol. 7` or `, no. 4` at the end, joined with what was peeled before.
    private mutating func peelNumber(_ text: CitationText, _ rest: inout Range<Int>) {
        guard let comma = text.last(",", in: rest) else { return }
        let piece = text.trim((comma + 1)..<rest.upperBound)
        let word = text.bytes[piece].prefix { $0.isLetter }
        guard Self.numberWords.contains(String(decoding: word.map(\.lowered), as: UTF8.self)),
            text.bytes[piece].contains(where: { $0.isDigit }), piece.count <= 30
        else { return }
        number = piece.lowerBound..<(number?.upperBound ?? piece.upperBound)
        rest = text.body(rest.lowerBound..<comma)
    }

    /// The ` 37.2`, ` 63 (2)` or ` 6` (before `, no. 6`) of a journal, where pages, an issue or a date in brackets say that
    /// it is one.
    private mutating func peelVolume(_ text: CitationText, _ rest: inout Range<Int>) {
        let words = text.words(in: rest)
        guard words.count > 1, var word = words.last, word.count <= 12 else { return }
        var isIssue = number != nil
        if words.count > 2, text.bytes[word.lowerBound] == UInt8(ascii: "("),
            text.bytes[words[words.count - 2]].allSatisfy(\.isDigit)
        {
            (word, isIssue) = (words[words.count - 2].lowerBound..<word.upperBound, true)
        }
        let bytes = text.bytes[word]
        guard let first = bytes.first, first.isDigit,
            bytes.allSatisfy({ $0.isDigit || [0x2E, 0x28, 0x29, 0x2D, 0x2F, 0x20].contains($0) })
        else { return }
        isIssue = isIssue || bytes.contains(0x2E) || bytes.contains(0x28)
        let isDatedInBrackets = issued.map { text.before($0.range.lowerBound) == UInt8(ascii: "(") } ?? false
        guard isIssue || isDatedInBrackets, pages != nil || issued != nil || number != nil else { return }
        number = word.lowerBound..<(number?.upperBound ?? word.upperBound)
        rest = text.body(rest.lowerBound..<word.lowerBound)
    }

    /// `Outlet, Publisher` or `Outlet. Publisher`.
    private mutating func split(_ text: CitationText, _ rest: Range<Int>) {
        let sentences = SentenceCutter.sentences(text, in: rest, limit: 4)
        guard let head = sentences.first else { return }
        if sentences.count >= 2 {
            container = head
            let tail = sentences[1].lowerBound..<rest.upperBound
            enterPublisher(text, tail, unless: head)
            return
        }
        guard let comma = text.first(", ", in: rest) else {
            container = rest
            return
        }
        let (first, second) = (text.trim(rest.lowerBound..<comma), text.trim((comma + 2)..<rest.upperBound))
        // "Freedom House, Inc." is one name.
        let isSuffix = second.count <= 4 && !text.bytes[second].contains(0x20) && text.bytes[second].contains(0x2E)
        guard !first.isEmpty, !second.isEmpty, !isSuffix else {
            container = rest
            return
        }
        container = first
        enterPublisher(text, second, unless: first)
    }

    /// `[Place: ]Publisher`, which may repeat the outlet or be a report's number.
    private mutating func enterPublisher(_ text: CitationText, _ range: Range<Int>, unless outlet: Range<Int>) {
        var range = range
        if let colon = text.first(": ", in: range), colon > range.lowerBound {
            place = text.trim(range.lowerBound..<colon)
            range = text.trim((colon + 2)..<range.upperBound)
        }
        if TitleFolding.fold(text.string(range)) == TitleFolding.fold(text.string(outlet)) {
            repeated = range
        } else if number == nil, isReportNumber(text, range) {
            number = range
        } else {
            publisher = range
        }
    }

    /// Whether a piece is the number of a report: "Africa Report No. 189".
    private func isReportNumber(_ text: CitationText, _ range: Range<Int>) -> Bool {
        guard let last = text.words(in: range).last, last.lowerBound > range.lowerBound,
            text.bytes[last].contains(where: \.isDigit), let no = text.last("No. ", in: range)
        else { return false }
        return no + 4 == last.lowerBound
    }
}
