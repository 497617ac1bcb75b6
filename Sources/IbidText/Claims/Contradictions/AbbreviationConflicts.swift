internal import IbidModel

/// One abbreviation behind two long forms.
enum AbbreviationConflicts {
    /// "Long Name (ABC)" in all statements, by abbreviation; long forms count as two if their words differ. Linear.
    static func findings(in statements: [Statement], lexicon: ActLexicon) -> [Contradiction] {
        var first: [UInt64: (Statement, ByteSpan, [UInt64], Int)] = [:]
        var reported: Set<UInt64> = []
        var found: [Contradiction] = []
        for statement in statements {
            guard statement.text.utf8.contains(0x28) else { continue }
            let bytes = Array(statement.text.utf8)
            let tokens = ClaimTokenizer.tokens(of: bytes, lexicon: lexicon)
            for at in tokens.indices
            where tokens[at].kind == .open && at + 2 < tokens.count && tokens[at + 1].isAcronym
                && tokens[at + 2].kind == .close
            {
                let start = nameStart(tokens, at)
                guard at - start >= 2 else { continue }
                let key = tokens[at + 1].key
                let words = tokens[start..<at].map(\.name).filter { $0 != 0 }
                let weight = tokens[start..<at].count { !small.contains($0.key) }
                let span = ByteSpan(start: Int(tokens[start].start), end: Int(tokens[at + 2].end))
                guard let (other, otherSpan, otherWords, otherWeight) = first[key] else {
                    first[key] = (statement, span, words, weight)
                    continue
                }
                // A form that only lacks words of the other is the same name, cut short by its reader.
                let (short, long) = words.count <= otherWords.count ? (words, otherWords) : (otherWords, words)
                guard words != otherWords, !short.allSatisfy(long.contains), weight == otherWeight,
                    reported.insert(key).inserted
                else { continue }
                found.append(
                    Contradiction(
                        .abbreviationClash, (other.id, otherSpan), (statement.id, span),
                        facts: [
                            FindingFact(
                                .text,
                                String(
                                    decoding: bytes[Int(tokens[at + 1].start)..<Int(tokens[at + 1].end)], as: UTF8.self)
                            )
                        ]))
            }
        }
        return found
    }

    /// The first token of the capitals, with the small words between them, that end before `end`.
    private static func nameStart(_ tokens: [ClaimToken], _ end: Int) -> Int {
        var start = end
        var at = end - 1
        while at >= 0, end - at <= 10, tokens[at].kind == .word {
            if tokens[at].isCapital { start = at } else if !small.contains(tokens[at].key) { break }
            at -= 1
        }
        return start
    }

    private static let small = Words.keys("of for and the in from to de du la le les et pour en al el")
}
