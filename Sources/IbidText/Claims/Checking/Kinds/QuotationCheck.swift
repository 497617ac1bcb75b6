internal import IbidModel

/// Finds the sentence that says a claim in the claim's own words, whole or as one run of them.
///
/// What stands there word for word needs no reading of clauses, but care for what the claim leaves out of the sentence: a
/// doubt, a condition, or the rest of a denial.
struct QuotationCheck {
    /// A word in lower case, without marks.
    private struct Word {
        let text: Substring
        /// Whether a comma or the like stands before it.
        var opens = false
    }

    private let claim: [Word]
    /// How many words of the claim name its subject, where that is a name, and what it names.
    private let subject: (words: Int, entities: [UInt64])?
    private let table: EntityTable
    /// The longest word behind the subject, for which a sentence may have a pronoun; most sentences lack it.
    private let mark: [UInt8]

    /// `nil` for a claim too short to be quoted.
    init?(_ claim: String, _ reading: ClaimReading, _ table: EntityTable) {
        self.claim = Self.words(of: claim)
        self.table = table
        guard self.claim.count >= 4 else { return nil }
        let frame = reading.parts.first?.frame
        let first = ((frame?.agents ?? []) + (frame?.patients ?? [])).first { mention in
            mention.span.start == 0 && !mention.isPart && !mention.entities.isEmpty
        }
        subject = first.map { mention in
            let name = String(decoding: claim.utf8.prefix(mention.span.end), as: UTF8.self)
            return (Self.words(of: name).count, mention.entities)
        }
        let rest = self.claim.dropFirst(subject?.words ?? 0)
        mark = Array((rest.map(\.text).max { $0.utf8.count < $1.utf8.count } ?? "").utf8)
    }

    /// The first of `statements` that says it. Linear in their words.
    func evidence(_ statements: [Statement]) -> ClaimEvidence? {
        for statement in statements where says(statement) {
            return ClaimEvidence(.supported, in: statement, .content, score: 1)
        }
        return nil
    }

    private func says(_ statement: Statement) -> Bool {
        guard holdsMark(statement.text) else { return false }
        let words = Self.words(of: statement.text)
        if words.count >= claim.count, holds(words, claim[...]) { return true }
        // "He left in 2003" says it of whom the pronoun stands for.
        guard let subject, subject.words < claim.count, let pronoun = words.first?.text,
            Self.pronouns.contains(String(pronoun)), words.count > claim.count - subject.words,
            statement.frames.contains(where: { frame in
                (frame.agents + frame.patients).contains { mention in
                    mention.isInherited && mention.span.start < 4
                        && mention.entities.contains { one in subject.entities.contains { table.same(one, $0) } }
                }
            })
        else { return false }
        return isRun(words, claim.dropFirst(subject.words), at: 1)
    }

    private func holdsMark(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let first = mark.first, mark.allSatisfy({ $0 < 0x80 }) else { return true }
            for start in 0..<max(0, bytes.count - mark.count + 1) where bytes[start].lowered == first {
                if mark.indices.allSatisfy({ bytes[start + $0].lowered == mark[$0] }) { return true }
            }
            return false
        }
    }

    private func holds(_ words: [Word], _ run: ArraySlice<Word>) -> Bool {
        (0...(words.count - run.count)).contains { start in
            guard start == 0 || words[start].opens && start <= Self.introduction else { return false }
            return isRun(words, run, at: start)
        }
    }

    /// Whether `run` stands in `words` from `start` on, and what is left out changes nothing.
    private func isRun(_ words: [Word], _ run: ArraySlice<Word>, at start: Int) -> Bool {
        let end = start + run.count
        guard end <= words.count, zip(words[start..<end], run).allSatisfy({ $0.text == $1.text }) else { return false }
        // A pronoun before the run is what the claim has a name for.
        let left = words[..<start].drop { Self.pronouns.contains(String($0.text)) } + words[end...]
        if left.contains(where: { Self.doubts.contains(String($0.text)) }) { return false }
        guard end < words.count else { return true }
        // "It has never attacked" is not what "It has never attacked outside of it" says.
        guard !claim.contains(where: { Self.wholes.contains(String($0.text)) }) else { return false }
        return words[end].opens || Self.goings.contains(String(words[end].text))
    }

    /// So many words may come before the run.
    private static let introduction = 12
    private static let pronouns: Set<String> = ["he", "she", "it", "they"]
    private static let wholes: Set<String> = [
        "not", "no", "never", "none", "nor", "neither", "nothing", "nobody", "only", "solely", "all", "every", "each",
        "without", "cannot", "hardly", "most", "least", "until", "any", "both", "always",
    ]
    private static let doubts: Set<String> = [
        "if", "unless", "until", "except", "but", "believed", "allegedly", "reportedly", "reported", "suspected",
        "said",
        "claimed", "claims", "according", "may", "might", "could", "would", "should", "whether", "thought", "estimated",
        "assumed", "seems", "appears", "perhaps", "probably", "possibly", "not", "never", "no", "nominally", "tells",
        "although", "despite", "supposedly", "ostensibly", "partly", "almost", "nearly",
    ]
    /// Words with which a sentence goes on after what it has said.
    private static let goings: Set<String> = [
        "when", "where", "which", "who", "after", "before", "in", "on", "at", "by", "with", "from", "because", "as",
        "while", "during", "under", "against", "through", "for", "since", "following", "to",
    ]

    /// The words of `text` but for articles and what stands in brackets.
    private static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var depth = 0
        var opens = false
        for part in text.split(whereSeparator: \.isWhitespace) {
            let isOutside = depth == 0 && part.first != "(" && part.first != "["
            depth += part.utf8.reduce(0) { $0 + ($1 == 0x28 || $1 == 0x5B ? 1 : $1 == 0x29 || $1 == 0x5D ? -1 : 0) }
            guard isOutside else { continue }
            // A marker follows its word without a space.
            let plain = part.prefix { $0 != "[" && $0 != "(" }
            depth = max(0, depth)
            let word = plain.drop { !$0.isLetter && !$0.isNumber && $0 != "$" }
            let bare = word.lowercased().map { $0 == "’" ? "'" : $0 }
            let trimmed = String(bare)[...].trimmingEnd()
            if !trimmed.isEmpty, !["the", "a", "an"].contains(trimmed) {
                words.append(Word(text: trimmed, opens: opens))
                opens = false
            }
            opens = opens || plain.last.map { ",;:—–".contains($0) } ?? false || plain == "-"
        }
        return words
    }
}

extension Substring {
    /// Without the marks at its end.
    fileprivate func trimmingEnd() -> Substring {
        var slice = self
        while let last = slice.last, !last.isLetter, !last.isNumber, last != "%" { slice = slice.dropLast() }
        return slice
    }
}
