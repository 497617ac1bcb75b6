internal import IbidModel

/// Tells which sentences are worth reading for their clauses: a look at each word in place of a parse.
///
/// A sentence that leans on the one before ("He …", "It …") draws that one in as well.
package struct SentenceGate: Sendable {
    /// The words of a claim, and words that may stand for them.
    private let keys: Set<UInt64>
    /// How many of them a sentence has to hold.
    private let least: Int
    private let lexicon: ActLexicon

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
        return SentenceGate(keys: keys, least: count > 2 ? 2 : 1, lexicon: lexicon)
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
        if isLine { return [Bool](repeating: needed.contains(true), count: needed.count) }
        for at in needed.indices.dropFirst().reversed() where needed[at] && !needed[at - 1] {
            needed[at - 1] = Self.words(of: bytes, sentences[at].span).contains(where: Self.leaning.contains)
        }
        return needed
    }

    private func passes(_ span: ByteSpan, in bytes: [UInt8]) -> Bool {
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

    private static let leaning = Words.keys(
        "he she it they his her hers its their them him himself itself themselves this these those group organization "
            + "organisation movement battalion alliance year month day later after before")
}
