internal import IbidModel

/// A claim with the sentences that support it, each read once for all that may be doubted about it.
struct SupportedClaim {
    /// A supporting sentence.
    struct Sentence {
        let statement: Statement
        let tokens: [ClaimToken]
    }

    /// As it was put.
    let text: String
    /// Its tokens, as it was put.
    let tokens: [ClaimToken]
    /// Its tokens, put plainly.
    let plain: [ClaimToken]
    let reading: ClaimReading
    /// Its values, as it was put.
    let values: SentenceValues
    /// In the order of the statements.
    let sentences: [Sentence]

    init(_ text: String, _ tokens: [ClaimToken], _ supporting: [Statement], _ checker: ClaimChecker) {
        self.text = text
        self.tokens = tokens
        values = ValueScanner.values(in: text, anchor: .none)
        reading = ClaimReading(
            text, topic: ClaimChecker.topic(of: supporting), table: checker.table, lexicon: checker.lexicon)
        plain = ClaimTokenizer.tokens(of: reading.reader.bytes, lexicon: checker.lexicon)
        sentences = supporting.map { Sentence(statement: $0, tokens: checker.tokens(of: $0)) }
    }
}
