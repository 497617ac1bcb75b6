/// A sentence that a verifier may be shown.
public struct VerifierSentence: Sendable, Hashable {
    /// The caller's id for it; it comes back in the quotes and is never sent.
    public let id: String
    /// The text that is sent, and that quotes must be taken from byte by byte.
    public let text: String

    /// Makes a sentence.
    public init(id: String, text: String) {
        self.id = id
        self.text = text
    }
}
