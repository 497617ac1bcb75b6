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
    /// Whether some word begins with a byte, as a text may have it.
    private var isFirst = [Bool](repeating: false, count: 256)
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
        if let byte = word.first {
            numbers[Int(byte)].append(words.count - 1)
            isFirst[Int(byte)] = true
            if byte >= 0x61 && byte <= 0x7A { isFirst[Int(byte ^ 0x20)] = true }
        }
        return words.count - 1
    }

    /// The places of matches in bytes of `body`, ascending and disjoint. Linear in the text.
    func spans(in body: String) -> [ByteSpan] {
        guard !words.isEmpty else { return [] }
        let tokens = tokens(of: body)
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

    /// The words of a text that take part in some pattern. A run of ASCII letters and digits is one word, and stemming
    /// leaves its first letter; so only those runs are stemmed that begin like a word that is looked for.
    private func tokens(of body: String) -> [Token] {
        var tokens: [Token] = []
        var place = 0
        var text = body
        text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                let start = index
                var isPlain = true
                while index < bytes.count, bytes[index].isTermByte {
                    isPlain = isPlain && bytes[index] < 0x80
                    index += 1
                }
                if index > start {
                    if isPlain, !isFirst[Int(bytes[start])] {
                        place += 1
                    } else {
                        let run = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
                        add(run, at: start, to: &tokens, &place)
                    }
                }
                index += 1
            }
        }
        return tokens
    }

    private func add(_ run: String, at start: Int, to tokens: inout [Token], _ place: inout Int) {
        postings.eachToken(of: run) { term, span in
            if let byte = term.first {
                for word in numbers[Int(byte)] where stands(words[word], isOpen[word], in: term) {
                    let span = (start + span.lowerBound)..<(start + span.upperBound)
                    tokens.append(Token(place: place, word: word, span: span))
                }
            }
            place += 1
        }
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
