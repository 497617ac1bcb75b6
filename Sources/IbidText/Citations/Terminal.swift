internal import IbidModel

/// What ends an MLA citation: medium, access date, address, locator; and what of its tail is left for the outlet.
struct Terminal {
    private(set) var outlet: Range<Int>
    private(set) var medium: Range<Int>?
    private(set) var url: Range<Int>?
    private(set) var accessed: (date: CSLDate, range: Range<Int>)?
    private(set) var locator: Range<Int>?
    private(set) var isMLA9 = false

    /// Reads `tail`, all that follows the title.
    init(_ text: CitationText, _ tail: Range<Int>) {
        outlet = tail
        readLocator(text)
        if let address = URLReader.address(in: outlet, text) {
            url = address
            isMLA9 = true
            let after = address.upperBound..<outlet.upperBound
            outlet = outlet.lowerBound..<address.lowerBound
            readAccess(text, after)
        }
        for word in ["Web", "Print"] as [StaticString] {
            guard let at = lastWord(word, text) else { continue }
            medium = at..<(at + word.utf8CodeUnitCount)
            isMLA9 = false
            let after = (at + word.utf8CodeUnitCount)..<outlet.upperBound
            let date = text.withoutTail(text.trim(skipStop(after, text)), ".,")
            if let read = DateScanner(text).date(date) { accessed = (read, date) }
            outlet = outlet.lowerBound..<at
            break
        }
        if medium == nil, url == nil, let at = text.find("Accessed ", in: outlet) {
            readAccess(text, at..<outlet.upperBound)
            if accessed != nil { outlet = outlet.lowerBound..<at }
        }
    }

    /// Puts what was found into `reading`.
    func apply(_ text: CitationText, _ reading: inout CitationReading) {
        if let medium {
            reading.mark(.medium, medium)
            reading.item.medium = text.string(medium)
        }
        if let url {
            reading.mark(.url, url)
            reading.item.url = text.string(url)
        }
        if let accessed {
            reading.mark(.accessed, accessed.range)
            reading.item.accessed = accessed.date
        }
        if let locator {
            reading.mark(.pages, locator)
            reading.locator = text.string(locator)
        }
    }

    // MARK: Parts

    /// The last `word` that stands between full stops; in a sentence of prose it stands among words.
    private func lastWord(_ word: StaticString, _ text: CitationText) -> Int? {
        let length = word.utf8CodeUnitCount
        var index = outlet.upperBound - length
        while index >= outlet.lowerBound {
            if text.has(word, at: index) {
                let before = text.trim(outlet.lowerBound..<index)
                let isFirst = before.isEmpty || text.bytes[before.upperBound - 1] == UInt8(ascii: ".")
                let isLast = index + length >= outlet.upperBound || text.bytes[index + length] == UInt8(ascii: ".")
                if isFirst, isLast, index == outlet.lowerBound || text.bytes[index - 1].isBlank { return index }
            }
            index -= 1
        }
        return nil
    }

    private func skipStop(_ range: Range<Int>, _ text: CitationText) -> Range<Int> {
        guard let first = text.bytes[range].first, first == UInt8(ascii: ".") else { return range }
        return (range.lowerBound + 1)..<range.upperBound
    }

    private mutating func readAccess(_ text: CitationText, _ range: Range<Int>) {
        guard let at = text.find("Accessed ", in: range) ?? text.find("accessed ", in: range) else { return }
        let date = text.withoutTail((at + 9)..<range.upperBound, ".,)")
        if let read = DateScanner(text).date(date) { accessed = (read, date) }
    }

    /// `p. 12`, `pp. 3-9` or `para. 4` after everything else: the place that is meant.
    private mutating func readLocator(_ text: CitationText) {
        for word in [" pp. ", " p. ", " para. ", " ch. "] as [StaticString] {
            var found: Int?
            var from = outlet
            while let at = text.find(word, in: from) {
                found = at
                from = (at + 1)..<outlet.upperBound
            }
            guard let at = found else { continue }
            let number = text.withoutTail((at + word.utf8CodeUnitCount)..<outlet.upperBound, ".,")
            let isNumber =
                !number.isEmpty && number.count <= 20
                && text.bytes[number].allSatisfy { $0.isDigit || $0 >= 0x80 || ", -ivxl".utf8.contains($0) }
            guard isNumber else { continue }
            locator = (at + 1)..<number.upperBound
            outlet = outlet.lowerBound..<at
            return
        }
    }
}
