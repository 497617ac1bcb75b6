internal import IbidModel

/// Finds where a query's terms stand in a text, with the index' own tokenizer, so that a highlight is what matched.
struct MatchFinder {
    private struct Pattern {
        let words: [String]
        let isPrefix: Bool
    }

    private let postings: PostingReader
    /// By the first word; those that begin with the beginning of a word stand under "".
    private var patterns: [String: [Pattern]] = [:]

    /// - Parameter terms: those that are looked for in a body; others are left out.
    init(_ terms: [QueryTerm], _ postings: PostingReader) {
        self.postings = postings
        for term in terms where term.field == nil {
            let words = postings.terms(of: term.text)
            guard let first = words.first else { continue }
            let key = words.count == 1 && term.isPrefix ? "" : first
            patterns[key, default: []].append(Pattern(words: words, isPrefix: term.isPrefix))
        }
    }

    /// The places of matches in bytes of `body`, ascending and disjoint. Linear in the text.
    func spans(in body: String) -> [ByteSpan] {
        guard !patterns.isEmpty else { return [] }
        let tokens = postings.tokens(of: body)
        var spans: [ByteSpan] = []
        for start in tokens.indices {
            for pattern in (patterns[tokens[start].term] ?? []) + (patterns[""] ?? []) {
                let end = start + pattern.words.count
                guard end <= tokens.count, stands(pattern, tokens[start..<end]) else { continue }
                let span = ByteSpan(start: tokens[start].span.lowerBound, end: tokens[end - 1].span.upperBound)
                if let last = spans.last, span.start < last.end {
                    spans[spans.count - 1] = ByteSpan(start: last.start, end: max(last.end, span.end))
                } else {
                    spans.append(span)
                }
            }
        }
        return spans
    }

    private func stands(_ pattern: Pattern, _ tokens: ArraySlice<(term: String, span: Range<Int>)>) -> Bool {
        for (index, (word, token)) in zip(pattern.words, tokens).enumerated() {
            let isOpen = pattern.isPrefix && index == pattern.words.count - 1
            guard isOpen ? token.term.hasPrefix(word) : token.term == word else { return false }
        }
        return true
    }
}
