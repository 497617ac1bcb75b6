internal import IbidModel

/// Reads dates the way citations write them: `27 March 2015`, `Mar. 27, 2015`, `27 mars 2015`, `27.3.2015`, `May 2013`,
/// `Winter 2012–13`, `2013`, `2015-03-27`, `n.d.`, `Date unknown`.
struct DateScanner {
    /// A date and where it stands.
    struct Found {
        let date: CSLDate
        let range: Range<Int>
    }

    private let text: CitationText

    init(_ text: CitationText) {
        self.text = text
    }

    /// The longest date that ends `range`. A bare year counts only after a mark, so that "The Military Balance 2012"
    /// keeps its year.
    func trailing(in range: Range<Int>) -> Found? {
        var end = range.upperBound
        let isBracketed = end > range.lowerBound && text.bytes[end - 1] == UInt8(ascii: ")")
        if isBracketed { end -= 1 }
        // Six words hold the longest date; a window keeps this constant in the length of the text.
        let start = max(range.lowerBound, end - 64)
        let tokens = tokens(in: start..<end).suffix(6)
        for token in tokens {
            guard let date = date(token.lowerBound..<end) else { continue }
            var mark = token.lowerBound
            while mark > range.lowerBound, text.bytes[mark - 1].isBlank { mark -= 1 }
            let before = mark > range.lowerBound ? text.bytes[mark - 1] : 0x2C
            let isSetOff = [0x2C, 0x2E, 0x28, 0x3A, 0x3B].contains(before)
            if isBracketed, before != 0x28 { continue }
            if !isSetOff, date.edtf.map({ $0.count == 4 }) ?? false { continue }
            if mark == token.lowerBound, mark > range.lowerBound, before != 0x28 { continue }
            return Found(date: date, range: token.lowerBound..<end)
        }
        return nil
    }

    /// The longest date that begins at the start of `range`.
    func leading(in range: Range<Int>) -> Found? {
        let window = range.lowerBound..<min(range.upperBound, range.lowerBound + 64)
        let tokens = tokens(in: window, stopping: true).prefix(5)
        guard tokens.first?.lowerBound == range.lowerBound else { return nil }
        for token in tokens.reversed() {
            var end = token.upperBound
            if end < range.upperBound, text.bytes[end] == 0x2E, text.isDotted(before: end, from: range.lowerBound) {
                end += 1
            }
            if let date = date(range.lowerBound..<end) { return Found(date: date, range: range.lowerBound..<end) }
        }
        return nil
    }

    /// The date that is the whole of `range`; `nil` if it is anything else. A date that no calendar has keeps its words
    /// and has no EDTF form.
    func date(_ range: Range<Int>) -> CSLDate? {
        guard !range.isEmpty, range.count <= 64 else { return nil }
        let tokens = tokens(in: range)
        guard let first = tokens.first, first.lowerBound == range.lowerBound, tokens.count <= 5 else { return nil }
        let words = tokens.map { token in
            // What lies beyond ASCII has capitals of its own ("Décembre", "DÉCEMBRE").
            let word = String(decoding: text.bytes[token].map(\.lowered), as: UTF8.self)
            return text.bytes[token].contains { $0 >= 0x80 } ? word.lowercased() : word
        }
        let written = text.string(range)
        if DateWords.undated.contains(words.joined(separator: " ")) { return CSLDate(edtf: nil, text: written) }
        guard let parts = DateParts(words, form(tokens)) else { return nil }
        return CSLDate(edtf: parts.edtf, text: written)
    }

    /// How the words of a date in numbers are parted.
    private func form(_ tokens: [Range<Int>]) -> DateParts.Form {
        let marks = zip(tokens, tokens.dropFirst()).map { text.bytes[$0.upperBound..<$1.lowerBound] }
        if tokens[0].count == 4, marks.first?.first == 0x2D { return .yearFirst }
        guard marks.count == 2, marks[0].count == 1, marks[0].elementsEqual(marks[1]) else { return .free }
        let mark = marks[0].first
        if tokens[0].count == 4, mark == 0x2F || mark == 0x2E { return .yearFirst }
        return mark == 0x2F || mark == 0x2E ? .yearLast : .free
    }

    /// Runs of letters and digits with nothing but blanks, `, . -`, dashes and a `/` without blanks: those before the
    /// first other mark (`stopping`), or those after the last.
    private func tokens(in range: Range<Int>, stopping: Bool = false) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            while index < range.upperBound {
                let byte = text.bytes[index]
                // Latin letters with a sign: "février".
                let isAccented = (0xC3...0xC5).contains(byte) && index + 1 < range.upperBound
                guard byte.isLetter || byte.isDigit || isAccented else { break }
                index += isAccented ? 2 : 1
            }
            if start < index {
                result.append(start..<index)
                continue
            }
            let byte = text.bytes[index]
            if byte == 0xE2, index + 2 < range.upperBound, text.bytes[index + 1] == 0x80,
                text.bytes[index + 2] == 0x93 || text.bytes[index + 2] == 0x94
            {
                index += 3
            } else if byte == 0x2F, !text.before(index).isBlank, text.at(index + 1).isWordByte {
                index += 1
            } else if byte.isBlank || byte == 0x2C || byte == 0x2E || byte == 0x2D {
                index += 1
            } else if stopping {
                break
            } else {
                // Anything else cannot be part of a date: what was found so far is void.
                result.removeAll()
                index += 1
            }
        }
        return result
    }
}
