internal import IbidModel

/// Finds where a query's terms stand in a text, with the index' own tokenizer, so that a highlight is what matched.
struct MatchFinder {
    private struct Pattern {
        /// Numbers of words.
        let words: [Int]
        let isPrefix: Bool
    }

    /// A word of a text that takes part in some pattern.
    private struct Token {
        /// Its place among the text's words.
        let place: Int
        let word: Int
        let span: Range<Int>
    }

    private let postings: PostingReader
    /// The words of all patterns, each once.
    private var words: [[UInt8]] = []
    /// Whether a word stands for all that begin with it, by number.
    private var isOpen: [Bool] = []
    /// The numbers of the words that begin with a byte.
    private var numbers = [[Int]](repeating: [], count: 256)
    /// By the number of their first word.
    private var patterns: [[Pattern]] = []

    /// - Parameter terms: those that are looked for in a body; others are left out.
    init(_ terms: [QueryTerm], _ postings: PostingReader) {
        self.postings = postings
        for term in terms where term.field == nil {
            let texts = postings.terms(of: term.text)
            let own = texts.enumerated().map { index, text in
                number(Array(text.utf8), isOpen: term.isPrefix && index == texts.count - 1)
            }
            guard let first = own.first else { continue }
            patterns[first].append(Pattern(words: own, isPrefix: term.isPrefix))
        }
    }

    private mutating func number(_ word: [UInt8], isOpen: Bool) -> Int {
        if let known = words.indices.first(where: { words[$0] == word && self.isOpen[$0] == isOpen }) { return known }
        words.append(word)
        self.isOpen.append(isOpen)
        patterns.append([])
        if let byte = word.first { numbers[Int(byte)].append(words.count - 1) }
        return words.count - 1
    }

    /// The places of matches in bytes of `body`, ascending and disjoint. Linear in the text.
    func spans(in body: String) -> [ByteSpan] {
        guard !words.isEmpty else { return [] }
        var tokens: [Token] = []
        var place = 0
        postings.eachToken(of: body) { term, span in
            if let byte = term.first {
                for word in numbers[Int(byte)] where stands(words[word], isOpen[word], in: term) {
                    tokens.append(Token(place: place, word: word, span: span))
                }
            }
            place += 1
        }
        var spans: [ByteSpan] = []
        for start in tokens.indices {
            for pattern in patterns[tokens[start].word] {
                guard let end = end(of: pattern, tokens, from: start) else { continue }
                let span = ByteSpan(start: tokens[start].span.lowerBound, end: end)
                if let last = spans.last, span.start < last.end {
                    spans[spans.count - 1] = ByteSpan(start: last.start, end: max(last.end, span.end))
                } else {
                    spans.append(span)
                }
            }
        }
        return spans
    }

    private func stands(_ word: [UInt8], _ isOpen: Bool, in term: UnsafeBufferPointer<UInt8>) -> Bool {
        (isOpen ? term.count >= word.count : term.count == word.count) && term.starts(with: word)
    }

    /// Where a pattern ends whose first word stands at `start`; `nil` where it does not go on there.
    private func end(of pattern: Pattern, _ tokens: [Token], from start: Int) -> Int? {
        var index = start
        for (step, word) in pattern.words.enumerated().dropFirst() {
            let place = tokens[start].place + step
            while index < tokens.count,
                tokens[index].place < place || tokens[index].place == place && tokens[index].word != word
            {
                index += 1
            }
            guard index < tokens.count, tokens[index].place == place else { return nil }
        }
        return tokens[index].span.upperBound
    }
}
