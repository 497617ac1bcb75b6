/// Words that a verifier rests its opinion on, found again in the sentence that it named.
public struct VerifierQuote: Sendable, Hashable {
    /// The caller's id of the sentence.
    public let sentence: String
    /// Where the words first stand in it, in bytes of its text.
    public let span: ByteSpan
    /// The words.
    public let text: String

    /// Makes a quote.
    public init(sentence: String, span: ByteSpan, text: String) {
        self.sentence = sentence
        self.span = span
        self.text = text
    }
}
