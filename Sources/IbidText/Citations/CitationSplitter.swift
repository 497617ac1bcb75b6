internal import IbidModel

/// Cuts a note at the semicolons that part citations, and at no other.
///
/// Such a semicolon stands outside quotations, has on its left what ends a citation (a year, an address, "n.d.", a
/// medium) and on its right what begins one (a quotation mark, `Family, Given`, an organisation and a full stop).
enum CitationSplitter {
    /// The citations of `note` as byte ranges without blanks around them, in order. Linear: what is looked at on either
    /// side of a semicolon is bounded.
    static func split(_ note: CitationText) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        var attempts = 0
        var quotations = note.quotations[...]
        var hasQuotation = false
        for index in note.all where note.bytes[index] == UInt8(ascii: ";") {
            while let next = quotations.first, next.close.upperBound <= index {
                hasQuotation = hasQuotation || next.open.lowerBound >= start
                quotations = quotations.dropFirst()
            }
            if let next = quotations.first, next.open.lowerBound <= index { continue }
            let begins = beginning(note, after: index)
            guard begins != .nothing else { continue }
            let left = note.trim(start..<index)
            let end = ending(note, left)
            var isCut = end == .sure || (end == .year && (hasQuotation || begins == .sure))
            if !isCut, end != .year, left.count <= 600, attempts < 4 {
                attempts += 1
                isCut = isComplete(note, left)
            }
            guard isCut, !left.isEmpty else { continue }
            result.append(left)
            (start, attempts, hasQuotation) = (index + 1, 0, false)
        }
        let rest = note.trim(start..<note.bytes.count)
        if !rest.isEmpty { result.append(rest) }
        return result
    }

    private enum Ending {
        case nothing, year, sure
    }

    /// What the text before a semicolon ends in.
    private static func ending(_ note: CitationText, _ left: Range<Int>) -> Ending {
        var end = left.upperBound
        while end > left.lowerBound, [0x2E, 0x29, 0x3E, 0x5D].contains(note.bytes[end - 1]) { end -= 1 }
        var start = end
        while start > left.lowerBound, start > end - 300, !note.bytes[start - 1].isBlank { start -= 1 }
        let word = note.bytes[start..<end]
        if URLScanner.first(note, in: start..<end) != nil { return .sure }
        let letters = String(decoding: word.suffix(12).map(\.lowered), as: UTF8.self)
        if ["n.d", "web", "print", "unknown", "undated"].contains(letters) { return .sure }
        let digits = word.suffix(4)
        guard digits.count == 4, digits.allSatisfy(\.isDigit), !note.before(end - 4).isWordByte else { return .nothing }
        // "Web. 27 Oct. 2015": nothing else ends so.
        let window = max(left.lowerBound, end - 60)..<end
        return note.last("Web. ", in: window) != nil || note.last("ccessed ", in: window) != nil ? .sure : .year
    }

    private enum Beginning {
        case nothing, likely, sure
    }

    /// What the text after the semicolon at `index` begins with.
    private static func beginning(_ note: CitationText, after index: Int) -> Beginning {
        var start = index + 1
        while start < note.bytes.count, note.bytes[start].isBlank { start += 1 }
        var window = start..<min(note.bytes.count, start + 240)
        if let signal = SignalScanner.signal(note, in: window) {
            window = note.trim(signal.upperBound..<window.upperBound)
        }
        guard let head = window.first else { return .nothing }
        if QuoteScanner.mark(at: head, in: note.bytes) != nil { return .sure }
        if URLScanner.first(note, in: head..<min(window.upperBound, head + 12)) != nil { return .sure }
        if ["ibid", "ibidem"].contains(where: { note.hasWord($0, at: head, in: window) }) { return .sure }
        let byte = note.bytes[head]
        guard byte.isUpper || byte.isLetter || byte >= 0x80 else { return .nothing }
        // `Family, Given`: up to three words, a comma, a capital.
        if let comma = note.first(", ", in: window), comma > head, note.words(in: head..<comma, limit: 4).count <= 3,
            NameShape.isName(note, head..<comma, particles: true),
            note.at(comma + 2).isUpper || note.at(comma + 2) >= 0x80
        {
            return .sure
        }
        let stop = window.first { SentenceCutter.isEnd(note, at: $0, from: head, in: note.all) }
        if let stop, NameShape.isName(note, head..<stop) { return .likely }
        let bracket = note.first(" (", in: window)
        return bracket.map { NameShape.isName(note, head..<max(head, $0)) } ?? false ? .likely : .nothing
    }

    /// Whether a style reads `left` in full; for citations that end in a publisher.
    private static func isComplete(_ note: CitationText, _ left: Range<Int>) -> Bool {
        let text = CitationText(Array(note.bytes[left]))
        return CitationParser.citation(text, at: ByteSpan(left)).confidence >= 0.9
    }
}
