package import IbidModel

/// Tells which sentences are worth reading for their clauses: a look at each word in place of a parse.
///
/// A sentence that leans on the one before ("He …", "It …") draws that one in as well.
package struct SentenceGate: Sendable {
    /// What a sentence has to have.
    private enum Want: Sendable {
        /// Something that can contradict another sentence: a date, "never", a succession.
        case datable(readsNames: Bool)
        /// Words of a claim, at least so many.
        case near(Set<UInt64>, least: Int)
    }

    /// Whether the words of sentences that do not pass are kept, by which repeats are found.
    let keepsWords: Bool
    private let want: Want
    private let lexicon: ActLexicon

    /// A gate for the audit. Where some sentence says that a thing never happened outside a place, all sentences that
    /// name something are instances that may speak against it. Linear in the documents.
    package static func contradictions(
        in documents: [Document], keepsWords: Bool, lexicon: ActLexicon = .standard
    ) -> SentenceGate {
        let limits = documents.contains { document in
            let bytes = document.text.bytes
            return document.paragraphs.contains { paragraph in
                paragraph.sentences.contains { sentence in
                    let keys = words(of: bytes, sentence.span)
                    return keys.contains { never.contains($0) } && keys.contains { outside.contains($0) }
                }
            }
        }
        return SentenceGate(keepsWords: keepsWords, want: .datable(readsNames: limits), lexicon: lexicon)
    }

    /// A gate for the evidence on a claim: sentences that share words with it, or words that may stand for them.
    package static func evidence(on claim: String, lexicon: ActLexicon = .standard) -> SentenceGate {
        let tokens = ClaimTokenizer.tokens(of: Array(claim.utf8.prefix(4000)), lexicon: lexicon)
        var keys: Set<UInt64> = []
        var count = 0
        for token in tokens where token.kind == .word && (token.word.tag == .content || token.isAcronym) {
            guard token.isCapital || !token.word.isLight else { continue }
            count += 1
            keys.formUnion([token.word.concept] + (lexicon.synonyms[token.word.concept] ?? []))
            if token.name != 0, token.isCapital { keys.insert(token.name) }
            keys.formUnion(acts(of: token, lexicon))
        }
        return SentenceGate(keepsWords: false, want: .near(keys, least: count > 2 ? 2 : 1), lexicon: lexicon)
    }

    /// Keys of the classes that a word stands for, apart from all keys of words.
    private static func acts(of token: ClaimToken, _ lexicon: ActLexicon) -> [UInt64] {
        var acts = [token.word.eventAct, token.word.roleAct].filter { $0 >= 0 }
        if token.word.verb != 0 { acts += (lexicon.senses[token.word.verb] ?? []).map(\.act) }
        return acts.map { ClaimKey.join(actKey, UInt64($0)) }
    }

    private static let actKey = ClaimKey.of("act of")

    /// For each sentence of a paragraph whether it is to be read. Linear in the paragraph.
    func needed(_ paragraph: Paragraph, in bytes: [UInt8]) -> [Bool] {
        let sentences = paragraph.sentences
        var needed = sentences.map { passes($0.span, in: bytes) }
        let isLine = paragraph.kind == .event || paragraph.kind == .attribute || paragraph.kind == .list
        switch want {
        case .datable:
            // The head of a line dates its event, or a term of office by its first sentence.
            if paragraph.kind == .event { return needed.map { _ in true } }
            if isLine, !needed.isEmpty { needed[0] = true }
        case .near:
            if isLine { return [Bool](repeating: needed.contains(true), count: needed.count) }
        }
        for at in needed.indices.dropFirst().reversed() where needed[at] && !needed[at - 1] {
            needed[at - 1] = Self.words(of: bytes, sentences[at].span).contains(where: Self.leaning.contains)
        }
        return needed
    }

    private func passes(_ span: ByteSpan, in bytes: [UInt8]) -> Bool {
        switch want {
        case .datable(let readsNames):
            if Self.hasYear(bytes, span) || readsNames && Self.hasName(bytes, span) { return true }
            return Self.words(of: bytes, span).contains(where: Self.telling.contains)
        case .near(let keys, let least):
            let tokens = ClaimTokenizer.tokens(of: Array(bytes[span.range]), lexicon: lexicon)
            var found: Set<UInt64> = []
            for token in tokens where token.kind == .word {
                if keys.contains(token.word.concept) {
                    found.insert(token.word.concept)
                } else if token.isCapital, keys.contains(token.name) {
                    found.insert(token.name)
                } else {
                    found.formUnion(Self.acts(of: token, lexicon).filter(keys.contains))
                }
                if found.count >= least { return true }
            }
            return false
        }
    }

    /// The keys of the words of a sentence.
    private static func words(of bytes: [UInt8], _ span: ByteSpan) -> [UInt64] {
        var keys: [UInt64] = []
        keys.reserveCapacity((span.end - span.start) / 5 + 1)
        var key = ClaimKey.start
        for index in span.start..<span.end {
            if bytes[index].isLetter {
                key = ClaimKey.add(bytes[index].lowered, to: key)
            } else if key != ClaimKey.start {
                keys.append(key)
                key = ClaimKey.start
            }
        }
        if key != ClaimKey.start { keys.append(key) }
        return keys
    }

    /// Whether a year stands in it: four digits in a row, the first 1 or 2.
    private static func hasYear(_ bytes: [UInt8], _ span: ByteSpan) -> Bool {
        var run = 0
        var first: UInt8 = 0
        for index in span.start..<span.end {
            if bytes[index].isDigit {
                if run == 0 { first = bytes[index] }
                run += 1
                if run == 4, first == UInt8(ascii: "1") || first == UInt8(ascii: "2") { return true }
            } else {
                run = 0
            }
        }
        return false
    }

    /// Whether a capital stands behind its first letter.
    private static func hasName(_ bytes: [UInt8], _ span: ByteSpan) -> Bool {
        (span.start + 1..<max(span.start + 1, span.end)).contains { bytes[$0].isUpper }
    }

    private static let never = Words.keys("never no")
    private static let outside = Words.keys("outside beyond")
    private static let telling = Words.keys(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep "
            + "sept oct nov dec year years month months week weeks day days decade century later earlier never spring summer autumn "
            + "winter replaced replaces replacing succeeded succeeds succeeding successor")
    private static let leaning = Words.keys(
        "he she it they his her hers its their them him himself itself themselves this these those group organization "
            + "organisation movement battalion alliance year month day later after before")
}
