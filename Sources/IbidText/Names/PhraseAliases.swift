/// Finds the pairs that phrases make: "also known as", "formerly", "changed its name to", "or “…”".
enum PhraseAliases {
    /// Words that may stand between a name and a phrase about it.
    private static let fillers: Set<String> = Set(
        """
        was is are were be been being has have had also officially later then now sometimes often commonly which who
        formally subsequently itself soon generally usually widely once
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
    /// Words that put "was known as" into the past.
    private static let past: Set<String> = ["previously", "formerly", "originally", "initially", "before"]

    /// The pairs of the page. Linear: each phrase looks at a window of fixed size.
    static func pairs(on page: AliasPage) -> [AliasPair] {
        var pairs: [AliasPair] = []
        var index = 0
        while index < page.tokens.count {
            guard page.tokens[index].isIn(.trigger), let (trigger, end) = trigger(at: index, on: page) else {
                index += 1
                continue
            }
            if let name = subject(of: trigger, at: index, on: page) {
                pairs += others(behind: end, trigger, name, at: index, on: page)
            }
            index = end
        }
        return pairs
    }

    /// The longest phrase that begins at `index` and counts there, and the index behind it.
    private static func trigger(at index: Int, on page: AliasPage) -> (AliasTrigger, Int)? {
        let second = index + 1 < page.tokens.count ? page.tokens[index + 1].plain : ""
        for trigger in AliasTrigger.candidates(page.tokens[index].plain, second) {
            guard let end = trigger.end(at: index, in: page.tokens) else { continue }
            if trigger.needsHinge, !hasHinge(index, on: page) { continue }
            return (trigger, end)
        }
        return nil
    }

    /// Whether a comma, a bracket or a form of "to be" stands before `index`.
    private static func hasHinge(_ index: Int, on page: AliasPage) -> Bool {
        guard index > 0 else { return false }
        let before = page.tokens[index - 1]
        return before.kind == .comma || before.kind == .open || ["was", "were", "is", "are"].contains(before.plain)
    }

    /// The first names of the pairs that a phrase makes: a range of tokens, or a name from outside.
    private enum Subject {
        case range(Range<Int>)
        case outside(String)
    }

    /// Whom the phrase at `index` is about; nil where that is not plain.
    private static func subject(of trigger: AliasTrigger, at index: Int, on page: AliasPage) -> Subject? {
        let tokens = page.tokens
        var end = index
        while end > 0, index - end < 5, tokens[end - 1].isWord, fillers.contains(tokens[end - 1].plain) { end -= 1 }
        let hasComma = end > 0 && (tokens[end - 1].kind == .comma || tokens[end - 1].kind == .open)
        if hasComma {
            end -= 1
        } else if end > 0, tokens[end - 1].kind == .openQuote {
            return nil
        }
        if let name = page.name(before: end) { return .range(name) }
        return trigger.isPredicate && !hasComma
            ? clauseSubject(before: index, on: page) : pronoun(before: index, on: page)
    }

    /// The name at the head of the clause before `index` ("In 2006, the GSPC became … and changed its name to …").
    private static func clauseSubject(before index: Int, on page: AliasPage) -> Subject? {
        let tokens = page.tokens
        var start = index
        var isNegated = false
        while start > 0, index - start < 30 {
            let before = tokens[start - 1]
            if before.kind == .close, let open = page.open(of: start - 1) {
                start = open
                continue
            }
            guard before.isWord || before.kind == .openQuote || before.kind == .closeQuote else { break }
            isNegated = isNegated || before.plain == "not" || before.plain == "never"
            start -= 1
        }
        // "did not change its name until": it did.
        if isNegated, !tokens[index..<min(tokens.count, index + 20)].contains(where: { $0.plain == "until" }) {
            return nil
        }
        guard let run = page.runs.run(from: start), run.upperBound < index,
            tokens[run.upperBound - 1].isPossessive == false,
            tokens[run.upperBound].isWord || tokens[run.upperBound].kind == .open
        else { return pronoun(before: index, on: page) }
        return .range(run)
    }

    /// The person of the line, where the sentence begins with "He" or "She".
    private static func pronoun(before index: Int, on page: AliasPage) -> Subject? {
        var start = index
        while start > 0, index - start < 60, page.tokens[start - 1].kind != .stop, page.tokens[start - 1].kind != .colon
        {
            start -= 1
        }
        guard ["he", "she"].contains(page.tokens[start].plain) else { return nil }
        if let head = page.head { return .range(head) }
        return page.subject.map { .outside($0) }
    }

    /// The pairs of `name` with the name behind the phrase, and with those that "or" joins to it.
    private static func others(
        behind end: Int, _ trigger: AliasTrigger, _ name: Subject, at index: Int, on page: AliasPage
    ) -> [AliasPair] {
        let tokens = page.tokens
        var start = end
        var pairs: [AliasPair] = []
        while start < tokens.count {
            if tokens[start].kind == .colon, start == end { start += 1 }
            if trigger.needsQuotes, start < tokens.count, tokens[start].kind != .openQuote { break }
            guard var other = page.name(from: start) else { break }
            // "formerly Minister of Defence" and the like say what somebody was.
            if trigger.words == ["formerly"], tokens[index - 1].kind != .comma, tokens[index - 1].kind != .open {
                break
            }
            let behind = other.upperBound
            if tokens[other.lowerBound].plain == "the", other.count > 1 {
                other = other.lowerBound + 1..<other.upperBound
            }
            guard let pair = pair(name, other, kind(of: trigger, name, at: index, on: page), on: page) else { break }
            pairs.append(pair)
            guard behind + 1 < tokens.count, tokens[behind].plain == "or", !trigger.needsQuotes else { break }
            start = behind + 1
        }
        return pairs
    }

    /// The kind of the pair, the words before its first name considered.
    private static func kind(of trigger: AliasTrigger, _ name: Subject, at index: Int, on page: AliasPage) -> AliasKind
    {
        let tokens = page.tokens
        guard case .range(let range) = name else { return trigger.kind }
        // "Previously, AQIM was known as …"
        let ahead = tokens[max(0, range.lowerBound - 3)..<range.lowerBound]
        if trigger.words == ["known", "as"], ahead.contains(where: { past.contains($0.plain) }) { return .formerly }
        return trigger.kind
    }

    /// The pair of a subject and a name, if both pass as names.
    private static func pair(_ name: Subject, _ other: Range<Int>, _ kind: AliasKind, on page: AliasPage) -> AliasPair?
    {
        switch name {
        case .range(let range):
            // `the United Nations, or “UN”`: quoted initials are an abbreviation.
            let isShort =
                kind == .translation && other.count == 1 && page.tokens[other.lowerBound].isAcronym && range.count > 1
            return page.pair(range, other, isShort ? .abbreviation : kind)
        case .outside(let text):
            return page.pair(text, at: nil, other, kind)
        }
    }
}
