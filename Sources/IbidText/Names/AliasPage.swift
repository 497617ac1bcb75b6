internal import IbidModel

/// A text under the eyes of the alias finders.
struct AliasPage {
    /// The text.
    let bytes: [UInt8]
    /// Its words and signs.
    let tokens: [NameToken]
    /// Its runs of capitalised words.
    let runs: NameRuns
    /// The title of the document.
    let title: String?
    /// Whom a pronoun at the head of a sentence means, if known.
    let subject: String?
    /// The name before the brackets in `Name (dates): …`, as tokens; nil where the text does not begin so.
    let head: Range<Int>?

    /// Reads `text`. Linear.
    init(_ text: String, title: String?, subject: String?) {
        self.init(Array(text.utf8), title: title, subject: subject)
    }

    /// Reads `text`, which is valid UTF-8. Linear.
    init(_ text: [UInt8], title: String?, subject: String?) {
        bytes = text
        tokens = NameTokenizer.tokens(of: text)
        runs = NameRuns(tokens)
        self.title = title
        self.subject = subject
        head = Self.head(of: tokens, runs: runs)
    }

    /// The text of the tokens in `range`, full stops of initials included.
    func text(_ range: Range<Int>) -> String {
        let span = span(range)
        return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    }

    /// The span of the tokens in `range`; empty for an empty range.
    func span(_ range: Range<Int>) -> ByteSpan {
        guard let first = range.first, let last = range.last else { return ByteSpan(start: 0, end: 0) }
        return ByteSpan(start: tokens[first].span.start, end: tokens[last].span.end)
    }

    /// The bracket that closes the one at `index`, in the same sentence; nil where none does.
    func close(of index: Int) -> Int? {
        var depth = 0
        for next in index..<min(tokens.count, index + 60) {
            switch tokens[next].kind {
            case .open: depth += 1
            case .close:
                depth -= 1
                if depth == 0 { return next }
            default: break
            }
        }
        return nil
    }

    /// The bracket that the one at `index` closes; nil where none does.
    func open(of index: Int) -> Int? {
        var depth = 0
        for next in stride(from: index, through: max(0, index - 60), by: -1) {
            switch tokens[next].kind {
            case .close: depth += 1
            case .open:
                depth -= 1
                if depth == 0 { return next }
            default: break
            }
        }
        return nil
    }

    /// The name that begins at `index`: what stands in quotes there, or a run.
    func name(from index: Int) -> Range<Int>? {
        quoted(from: index) ?? runs.run(from: index)
    }

    /// What stands between the quotes of which the first is at `index`, its last comma or full stop left out.
    func quoted(from index: Int) -> Range<Int>? {
        guard index < tokens.count, tokens[index].kind == .openQuote else { return nil }
        guard let close = (index + 1..<min(tokens.count, index + 20)).first(where: { tokens[$0].kind == .closeQuote })
        else { return nil }
        var end = close
        while end > index + 1, !tokens[end - 1].isWord, tokens[end - 1].kind != .close { end -= 1 }
        return end > index + 1 ? index + 1..<end : nil
    }

    /// The name that ends right before `index`; brackets behind a name are stepped over.
    func name(before index: Int) -> Range<Int>? {
        var end = index
        if end > 0, tokens[end - 1].kind == .close, let open = open(of: end - 1) { end = open }
        if end > 0, tokens[end - 1].kind == .closeQuote,
            let open = (max(0, end - 14)..<end).last(where: { tokens[$0].kind == .openQuote })
        {
            return quoted(from: open)
        }
        return runs.run(before: end)
    }

    /// The pair of two ranges, if both are names that may stand for one bearer. A last name alone that the head of the
    /// text holds in full stands for the head.
    func pair(_ name: Range<Int>, _ other: Range<Int>, _ kind: AliasKind) -> AliasPair? {
        var name = name
        if let head, name.lowerBound >= head.upperBound, name.count < head.count,
            head.suffix(name.count).map({ tokens[$0].plain }) == name.map({ tokens[$0].plain })
        {
            name = head
        }
        guard isName(name) else { return nil }
        return pair(text(name), at: span(name), other, kind)
    }

    /// The pair of a name from outside, or of a range, and a range.
    func pair(_ name: String, at nameSpan: ByteSpan?, _ other: Range<Int>, _ kind: AliasKind) -> AliasPair? {
        guard isName(other) else { return nil }
        let second = text(other)
        guard !name.isEmpty, Self.letters(of: name) != Self.letters(of: second) else { return nil }
        return AliasPair(name: name, other: second, kind: kind, nameSpan: nameSpan, otherSpan: span(other))
    }

    /// The pairs in order of their second names, each once.
    func sorted(_ pairs: [AliasPair]) -> [AliasPair] {
        var seen: Set<AliasPair> = []
        return pairs.sorted { ($0.otherSpan.start, $0.otherSpan.end) < ($1.otherSpan.start, $1.otherSpan.end) }
            .filter { seen.insert($0).inserted }
    }

    /// Whether the tokens of `range` look like a name: at most ten words in one sentence, a capital, a digit or a
    /// script without capitals at the head, and not one common word alone.
    func isName(_ range: Range<Int>) -> Bool {
        guard let first = range.first, range.count <= 14 else { return false }
        let words = range.filter { tokens[$0].isWord }
        guard !words.isEmpty, words.count <= NameRuns.longest, !range.contains(where: { tokens[$0].kind == .stop })
        else {
            return false
        }
        let token = tokens[first]
        var looks = token.isCapital || token.isCaseless || (token.isNumber && words.count > 1)
        if !looks, token.isIn(.particle) || token.plain == "the", words.count > 1 {
            looks = tokens[words[1]].isCapital
        }
        guard looks else { return false }
        if words.count == 1 {
            if token.isIn(.common) || token.isIn(.date) {
                return token.isAcronym
            }
            return token.isCaseless || token.plain.utf8.count >= 2
        }
        return true
    }

    /// The head of `Name (dates): …`.
    private static func head(of tokens: [NameToken], runs: NameRuns) -> Range<Int>? {
        guard let run = runs.runs.first, run.lowerBound == 0, run.upperBound < tokens.count,
            tokens[run.upperBound].kind == .open,
            let close = (run.upperBound..<min(tokens.count, run.upperBound + 30)).first(where: {
                tokens[$0].kind == .close
            }),
            close + 1 < tokens.count, tokens[close + 1].kind == .colon
        else { return nil }
        return run
    }

    /// The letters and digits of `text`, small and plain, an article at the head left out.
    static func letters(of text: String) -> [String] {
        var letters: [String] = []
        for token in NameTokenizer.tokens(of: text) where token.isWord {
            // A script that has no plain letters is compared as it stands.
            letters.append(token.plain.isEmpty ? text : token.plain.filter { $0 != "-" })
        }
        if letters.count > 1, letters.first == "the" { letters.removeFirst() }
        return [letters.joined()]
    }
}
