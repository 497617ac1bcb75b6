/// Finds the pairs that brackets make: `Long Form (LF)`, `LF (Long Form)`, `Group (Arabic: “…”)`, `X (or Y)`, `X
/// (“Y”)`.
enum BracketAliases {
    /// The pairs of the page. Linear: each bracket looks at a window of fixed size.
    static func pairs(on page: AliasPage) -> [AliasPair] {
        var pairs: [AliasPair] = []
        for index in page.tokens.indices where index > 0 && page.tokens[index].kind == .open {
            guard let close = page.close(of: index), close > index + 1 else { continue }
            var start = index + 1
            for next in index + 1...close {
                let kind = page.tokens[next].kind
                guard next == close || kind == .semicolon || kind == .comma else { continue }
                if start < next, let pair = pair(start..<next, before: index, on: page) { pairs.append(pair) }
                start = next + 1
            }
        }
        return pairs
    }

    /// The pair of one part of the brackets that open at `open`.
    private static func pair(_ part: Range<Int>, before open: Int, on page: AliasPage) -> AliasPair? {
        let tokens = page.tokens
        guard let first = part.first else { return nil }
        if part.count == 1 || (part.count == 3 && tokens[first].kind == .openQuote) {
            let short = part.count == 1 ? first : first + 1
            if tokens[short].isWord, tokens[short].isAcronym { return abbreviation(short, before: open, on: page) }
        }
        if let content = translation(part, on: page) {
            return page.name(before: open).flatMap { page.pair($0, content, .translation) }
        }
        if tokens[first].plain == "or", part.count > 1, let other = page.name(from: first + 1),
            other.upperBound <= part.upperBound
        {
            let kind: AliasKind = tokens[first + 1].kind == .openQuote ? .translation : .alsoKnownAs
            return page.name(before: open).flatMap { page.pair($0, other, kind) }
        }
        if let quoted = page.quoted(from: first), quoted.upperBound <= part.upperBound {
            return page.name(before: open).flatMap { page.pair($0, quoted, .translation) }
        }
        // SF (Long Form)
        let short = open - 1
        guard tokens[short].isWord, tokens[short].isAcronym, part.count > 1, part.allSatisfy({ tokens[$0].isWord })
        else { return nil }
        guard longStart(of: letters(short, on: page), in: part, on: page) == part.lowerBound else { return nil }
        return page.isName(short..<open)
            ? page.pair(page.text(part), at: page.span(part), short..<open, .abbreviation) : nil
    }

    /// The content of `Arabic: “…”`, `French for …`, `“…” in Arabic`.
    private static func translation(_ part: Range<Int>, on page: AliasPage) -> Range<Int>? {
        let tokens = page.tokens
        guard let first = part.first, let last = part.last, part.count > 2 else { return nil }
        if tokens[first].isIn(.language),
            tokens[first + 1].kind == .colon || tokens[first + 1].plain == "for"
        {
            if let quoted = page.quoted(from: first + 2), quoted.upperBound <= part.upperBound { return quoted }
            return first + 2..<part.upperBound
        }
        if tokens[last - 1].plain == "in", tokens[last].isIn(.language) {
            return page.quoted(from: first) ?? first..<last - 1
        }
        return nil
    }

    /// The pair of the initials at `short` and the long form before the bracket.
    private static func abbreviation(_ short: Int, before open: Int, on page: AliasPage) -> AliasPair? {
        let tokens = page.tokens
        let letters = letters(short, on: page)
        guard letters.count >= 2, letters.count <= 10, letters.contains(where: \.isLetter) else { return nil }
        var end = open
        var start = end
        if end > 0, tokens[end - 1].kind == .closeQuote {
            end -= 1
            start = end
        }
        // The window of Schwartz and Hearst: min(|SF| + 5, 2 |SF|) words.
        let most = min(letters.count + 5, letters.count * 2)
        while start > 0, end - start < most, belongs(start - 1, on: page) { start -= 1 }
        guard start < end, let first = longStart(of: letters, in: start..<end, on: page) else { return nil }
        let long = first..<end
        guard page.isName(long), !long.contains(where: { tokens[$0].plain == tokens[short].plain }) else { return nil }
        return page.pair(page.text(long), at: page.span(long), short..<short + 1, .abbreviation)
    }

    /// Whether the token at `index` may stand in a long form.
    private static func belongs(_ index: Int, on page: AliasPage) -> Bool {
        let token = page.tokens[index]
        guard token.isWord, !token.isPossessive else { return false }
        if NameRuns.isNameWord(index, in: page.tokens) { return true }
        guard token.isIn(.longForm) else { return false }
        // "Ansar Dine and the Macina Liberation Front": an article behind "and" begins another name.
        return !(token.plain == "and" && page.tokens[index + 1].plain == "the")
    }

    /// Where in `range` the long form of `letters` begins: after Schwartz and Hearst, or else at the shortest tail that
    /// holds as many of the letters as initials as any, if those are all of them, or four at least and three quarters.
    private static func longStart(of letters: [UInt8], in range: Range<Int>, on page: AliasPage) -> Int? {
        var text: [UInt8] = []
        var starts: [(offset: Int, token: Int)] = []
        for index in range {
            starts.append((text.count, index))
            text += Array(page.tokens[index].plain.utf8) + [0x20]
        }
        var matched: Int?
        if let offset = AbbreviationMatcher.start(of: letters, in: text),
            let start = starts.last(where: { $0.offset <= offset })?.token, NameRuns.isNameWord(start, in: page.tokens),
            range.upperBound - start > 1 || isWhole(letters, start, on: page)
        {
            matched = start
        }
        var initials: [UInt8] = []
        var (best, bestStart) = (0, range.upperBound)
        for index in range.reversed() where mayOpen(index, on: page) {
            initials += AbbreviationMatcher.initials(of: page.text(index..<index + 1))
            let covered = AbbreviationMatcher.covered(letters, by: initials)
            if covered > best { (best, bestStart) = (covered, index) }
        }
        // Capitals for all letters are better evidence than letters anywhere ("National Movement for … (MNLA)").
        if let matched, matched <= bestStart || best < letters.count || page.tokens[bestStart].plain == "the" {
            return matched
        }
        let isEnough = best == letters.count || (best >= 4 && best * 4 >= letters.count * 3)
        return best >= 2 && isEnough && range.upperBound - bestStart >= 2 ? bestStart : nil
    }

    /// Whether a long form may begin at `index`; a capital "The" counts ("The Cancer Genome Atlas (TCGA)").
    private static func mayOpen(_ index: Int, on page: AliasPage) -> Bool {
        let token = page.tokens[index]
        return NameRuns.isNameWord(index, in: page.tokens) || (token.isCapital && token.plain == "the")
    }

    /// Whether one word may be the long form of two letters, as "al-Qaeda" is of "AQ"; initials are of no others.
    private static func isWhole(_ letters: [UInt8], _ index: Int, on page: AliasPage) -> Bool {
        letters.count == 2 && !page.tokens[index].isAcronym && page.tokens[index].plain.utf8.count >= 6
    }

    /// The letters of the initials at `short`, without the "s" of a plural.
    private static func letters(_ short: Int, on page: AliasPage) -> [UInt8] {
        var letters = page.text(short..<short + 1).utf8.filter { $0.isLetter || $0.isDigit }
        if letters.count > 2, letters.last == UInt8(ascii: "s") { letters.removeLast() }
        return letters
    }
}
