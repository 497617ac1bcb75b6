/// Cuts a citation into the stretches that its styles end with a full stop.
enum SentenceCutter {
    /// Words whose full stop does not end anything.
    private static let abbreviations: Set<String> = [
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "st", "dr", "mr", "mrs",
        "ms", "gen", "col", "lt", "sen", "prof", "jr", "sr", "no", "nos", "vol", "vols", "dept", "univ", "vs", "pp",
        "p", "trans", "comp", "gov", "rev",
    ]

    /// The stretches of `range` between full stops that a blank follows, each without its stop; at most `limit`, the last
    /// taking the rest. Quotations are not looked into.
    static func sentences(_ text: CitationText, in range: Range<Int>, limit: Int = 16) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = range.lowerBound
        var quotations = text.quotations[...].drop { $0.close.upperBound <= range.lowerBound }
        var index = start
        while index < range.upperBound, result.count < limit - 1 {
            if let next = quotations.first, index >= next.open.lowerBound {
                index = max(index + 1, next.close.upperBound)
                quotations = quotations.dropFirst()
                continue
            }
            if isEnd(text, at: index, from: start, in: range) {
                // A question mark stays with what it asks.
                let sentence = text.trim(start..<(text.bytes[index] == 0x3F ? index + 1 : index))
                if !sentence.isEmpty { result.append(sentence) }
                start = index + 1
            }
            index += 1
        }
        let rest = text.body(start..<range.upperBound)
        if !rest.isEmpty { result.append(rest) }
        return result
    }

    /// Whether a full stop or question mark at `index` ends a stretch that begins at `start`.
    static func isEnd(_ text: CitationText, at index: Int, from start: Int, in range: Range<Int>) -> Bool {
        guard index + 1 == range.upperBound || text.at(index + 1).isBlank else { return false }
        if text.bytes[index] == 0x3F { return true }
        guard text.bytes[index] == 0x2E else { return false }
        return !isAbbreviation(text, before: index, from: start)
    }

    /// Whether the word before the full stop at `dot` is an initial, a dotted abbreviation or a known short form.
    static func isAbbreviation(_ text: CitationText, before dot: Int, from start: Int) -> Bool {
        var begin = dot
        while begin > start, begin > dot - 8, text.bytes[begin - 1].isLetter { begin -= 1 }
        if dot - begin == 1, text.bytes[begin].isUpper { return true }
        if text.isDotted(before: dot, from: start) { return true }
        return abbreviations.contains(String(decoding: text.bytes[begin..<dot].map(\.lowered), as: UTF8.self))
    }
}
