internal import IbidModel

/// Finds what may be a name in a text.
package enum NameScanner {
    /// The candidates of `text` in order: each run of capitalised words with the particles between them, and, of a run
    /// with several words, each part of one to four words between small English words.
    ///
    /// Words that open sentences ("However") and dates are no names; nor is a single word at the head of a sentence
    /// that stands elsewhere in the text in small letters. Linear: a run has ten words at most.
    package static func candidates(in text: String) -> [NameCandidate] {
        let tokens = NameTokenizer.tokens(of: text)
        return candidates(tokens, NameRuns(tokens), Array(text.utf8))
    }

    /// The candidates of a text that was cut into tokens. Without `withOpeners` single words at the head of a sentence
    /// are left out, whether or not they stand elsewhere in small letters.
    static func candidates(
        _ tokens: [NameToken], _ runs: NameRuns, _ bytes: [UInt8], withOpeners: Bool = true
    ) -> [NameCandidate] {
        var small: Set<String> = []
        if withOpeners, !runs.runs.isEmpty {
            for token in tokens where token.isWord && !token.isCapital { small.insert(token.plain) }
        }
        func isLeftOut(_ index: Int) -> Bool { !withOpeners || small.contains(tokens[index].plain) }
        var candidates: [NameCandidate] = []
        for run in runs.runs {
            let opens = NameRuns.opens(run.lowerBound, in: tokens)
            if run.count == 1, opens, isLeftOut(run.lowerBound) { continue }
            candidates.append(candidate(run, tokens, bytes, isWhole: true))
            guard run.count > 1 else { continue }
            for part in parts(of: run, tokens) where part != run {
                let opensPart = opens && part.lowerBound == run.lowerBound
                if opensPart, part.count == 1, isLeftOut(part.lowerBound) { continue }
                candidates.append(candidate(part, tokens, bytes, isWhole: false))
            }
        }
        return candidates
    }

    /// The parts of a run between its small English words, and in them all runs of one to four words that a particle
    /// neither ends nor precedes.
    private static func parts(of run: Range<Int>, _ tokens: [NameToken]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = run.lowerBound
        for index in run.lowerBound...run.upperBound {
            guard index == run.upperBound || (!tokens[index].isCapital && !isArabic(tokens[index])) else { continue }
            for first in start..<max(start, index) where first == start || !leans(tokens[first - 1]) {
                var counted = 0
                for last in first..<index where counted < 4 {
                    counted += leans(tokens[last]) ? 0 : 1
                    if !leans(tokens[last]) { parts.append(first..<last + 1) }
                }
            }
            start = index + 1
        }
        return parts
    }

    /// Whether the word belongs to the one behind it: "bin", "abu", "al".
    private static func leans(_ token: NameToken) -> Bool {
        token.isIn(.article) || token.isIn(.leaning)
            || token.isIn(.particle) && token.plain != "ag" && token.plain != "ould"
    }

    /// Whether the small word belongs to Arabic names, so that it does not part them.
    private static func isArabic(_ token: NameToken) -> Bool {
        token.isIn(.particle) || token.isIn(.article) || token.isIn(.leaning) && token.plain != "the"
    }

    /// The candidate at a range of tokens.
    private static func candidate(
        _ range: Range<Int>, _ tokens: [NameToken], _ bytes: [UInt8], isWhole: Bool
    ) -> NameCandidate {
        let spans = tokens[range].map(\.span)
        return NameCandidate(
            span: ByteSpan(start: spans.first?.start ?? 0, end: spans.last?.end ?? 0),
            words: spans.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }, isWhole: isWhole)
    }
}
