internal import IbidModel

/// Tells which sentences are worth reading for their clauses: a look at each word in place of a parse.
///
/// A sentence that leans on the one before ("He …", "It …") draws that one in as well.
package struct SentenceGate: Sendable {
    /// The words of a claim, and words that may stand for them.
    private let keys: KeySet
    /// How many of them a sentence has to hold.
    private let least: Int
    private let lexicon: ActLexicon

    /// A gate for the evidence on a claim: sentences that share words with it, or words that may stand for them.
    package static func evidence(on claim: String, lexicon: ActLexicon = .standard) -> SentenceGate {
        let tokens = ClaimTokenizer.tokens(of: Array(claim.utf8.prefix(4000)), lexicon: lexicon)
        var keys = KeySet()
        var count = 0
        for token in tokens where token.kind == .word && (token.word.tag == .content || token.isAcronym) {
            guard token.isCapital || !token.word.isLight else { continue }
            count += 1
            keys.insert(token.word.concept)
            for synonym in lexicon.synonyms[token.word.concept] ?? [] { keys.insert(synonym) }
            if token.isCapital { keys.insert(token.name) }
            eachAct(of: token, lexicon) { keys.insert($0) }
        }
        return SentenceGate(keys: keys, least: count > 2 ? 2 : 1, lexicon: lexicon)
    }

    /// Keys of the classes that a word stands for, apart from all keys of words.
    private static func eachAct(of token: ClaimToken, _ lexicon: ActLexicon, _ body: (UInt64) -> Void) {
        if token.word.eventAct >= 0 { body(ClaimKey.join(actKey, UInt64(token.word.eventAct))) }
        if token.word.roleAct >= 0 { body(ClaimKey.join(actKey, UInt64(token.word.roleAct))) }
        guard token.word.verb != 0, let senses = lexicon.senses[token.word.verb] else { return }
        for sense in senses { body(ClaimKey.join(actKey, UInt64(sense.act))) }
    }

    private static let actKey = ClaimKey.of("act of")

    /// For each sentence of a paragraph whether it is to be read. Linear in the paragraph.
    func needed(_ paragraph: Paragraph, in bytes: [UInt8]) -> [Bool] {
        let sentences = paragraph.sentences
        var needed = sentences.map { passes($0.span, in: bytes) }
        let isLine = paragraph.kind == .event || paragraph.kind == .attribute || paragraph.kind == .list
        if isLine { return [Bool](repeating: needed.contains(true), count: needed.count) }
        for at in needed.indices.dropFirst().reversed() where needed[at] && !needed[at - 1] {
            needed[at - 1] = Self.words(of: bytes, sentences[at].span).contains(where: Words.leaning.contains)
        }
        return needed
    }

    private func passes(_ span: ByteSpan, in bytes: [UInt8]) -> Bool {
        let tokens = bytes.withUnsafeBufferPointer {
            ClaimTokenizer.tokens(of: UnsafeBufferPointer(rebasing: $0[span.range]), lexicon: lexicon)
        }
        // At most so many are told apart.
        var found: [UInt64] = []
        func meet(_ key: UInt64) { if keys.contains(key), !found.contains(key) { found.append(key) } }
        for token in tokens where token.kind == .word {
            if keys.contains(token.word.concept) {
                meet(token.word.concept)
            } else if token.isCapital, keys.contains(token.name) {
                meet(token.name)
            } else {
                Self.eachAct(of: token, lexicon, meet)
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
}
